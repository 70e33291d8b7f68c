// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/standing_banner.h"

#include "core/library/library.h"
#include "core/library/standing.h"
#include "ui/models/put_together.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/themed_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

QString remedyFor(library::Barrier::Kind kind) {
    switch (kind) {
    case library::Barrier::Kind::Gone:
        return StandingBanner::tr("Put the file back, or close Lectern and open it where it is "
                                  "now. What you type stays in its field.");
    case library::Barrier::Kind::NewerLibrary:
        return StandingBanner::tr("Papers can be read, but not decided or annotated. Install that "
                                  "Lectern, or a newer one.");
    case library::Barrier::Kind::NoLocks:
        return StandingBanner::tr("Papers can be read, but not decided or annotated. Copy the "
                                  "library to a disk of this computer and open it there with "
                                  "--library.");
    case library::Barrier::Kind::NoSpace:
        return StandingBanner::tr("Papers can be read, but not decided or annotated. Make room on "
                                  "the disk, then start Lectern again.");
    case library::Barrier::Kind::Copy:
        return StandingBanner::tr("Papers can be read and exported. The damaged library is as it "
                                  "was; start Lectern again to restore a backup.");
    case library::Barrier::Kind::Protected:
        return StandingBanner::tr("Papers can be read, but not decided or annotated. Make the file "
                                  "and its folder writable, then start Lectern again.");
    }
    Q_UNREACHABLE();
}

} // namespace

StandingBanner::StandingBanner(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_what(new ThemedLabel(Type::InterfaceMedium, Role::WarnInk, theme, this))
    , m_whatToDo(new ThemedLabel(Type::Interface, Role::Ink2, theme, this)) {
    setGround(this, Role::WarnGround);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (ThemedLabel *label : {m_what, m_whatToDo}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::m);
    row->addWidget(new IconMark(Icon::Warning, 20, Role::WarnInk, theme, this), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    const auto &standing = library::Standing::of(library);
    connect(&standing, &library::Standing::blocked, this, &StandingBanner::sayBarrier);
    connect(&standing, &library::Standing::unblocked, this, &StandingBanner::showStanding);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    showStanding();
}

void StandingBanner::showStanding() {
    const library::OpenReport &report = library::Standing::of(m_library).report();
    if (report.barrier) return sayBarrier(*report.barrier);
    if (report.network.isEmpty()) return hide();
    say(tr("The library lies on a network drive (%1).").arg(report.network),
        tr("Open it on one computer at a time: two that write to it would damage it."));
}

void StandingBanner::sayBarrier(const library::Barrier &barrier) {
    say(barrier.sentence, remedyFor(barrier.kind));
}

bool StandingBanner::says(const QString &sentence) const {
    return !isHidden() && m_said == sentence;
}

void StandingBanner::say(const QString &what, const QString &whatToDo) {
    m_said = what;
    m_what->setText(what);
    m_whatToDo->setText(whatToDo);
    setAccessibleName(sentences({m_what->text(), m_whatToDo->text()}));
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StandingBanner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().colour(Role::WarnGround));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.theme().colour(Role::WarnLine));
}

} // namespace lectern::ui
