// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/version_banner.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/reader/changed_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lectern::ui {

namespace {

constexpr int bannerHead = 40;
constexpr int bannerPadding = 16;
constexpr int bannerIcon = 16;
constexpr int bannerBelow = 20; // to the abstract; goes with the banner

} // namespace

VersionBanner::VersionBanner(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ThemedLabel(Type::InterfaceStrong, Role::Ink, theme, this))
    , m_what(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_highlights(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_fold(new QAction(this))
    , m_button(new CommandButton(m_fold, std::nullopt, CommandButton::Look::Bar, theme, this))
    , m_rule(new Rule(theme, this))
    , m_changes(new ChangedText(theme, this)) {
    setAccessibleName(tr("What changed since you read it"));
    m_what->setElideMode(Qt::ElideRight);
    m_changes->setAccessibleName(tr("The words that changed"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(new IconMark(Icon::Split, bannerIcon, Role::AccentInk, theme, this));
    head->addWidget(m_title);
    head->addWidget(m_what, 1);
    head->addWidget(m_highlights);
    head->addWidget(m_button);
    head->addStrut(bannerHead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(bannerPadding, 0, bannerPadding, bannerBelow);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_rule);
    column->addSpacing(space::s);
    column->addWidget(m_changes);
    column->addSpacing(space::m);
    connect(m_fold, &QAction::triggered, this, [this] { fold(m_changes->isVisible()); });
    hide();
}

void VersionBanner::setPaper(const model::Paper &paper) {
    const bool changed = !paper.abstractRead.isEmpty();
    setVisible(changed);
    if (!changed) {
        m_shown = {};
        return;
    }
    const auto version = paper.facts.identifiers.version;
    m_title->setText(version ? tr("Version %1").arg(*version) : tr("A new text"));
    m_what->setText(tr("abstract changed since you read it"));
    const auto lost =
        std::count_if(paper.highlights.cbegin(), paper.highlights.cend(),
                      [](const model::Highlight &highlight) { return highlight.orphan; });
    m_highlights->setVisible(!paper.highlights.isEmpty());
    m_highlights->setText(lost == 0 ? tr("all highlights found again")
                                    : tr("%Ln highlight(s) lost", nullptr, int(lost)));
    const std::pair texts(paper.abstractRead, paper.facts.abstract.tidy);
    if (std::exchange(m_shown, texts) == texts) return; // folded, if the reader did so
    m_changes->setChanges(changesBetween(texts.first, texts.second));
    fold(false);
}

void VersionBanner::fold(bool folded) {
    m_fold->setText(folded ? tr("Show") : tr("Hide"));
    m_button->setWords(m_fold->text());
    m_changes->setVisible(!folded);
    m_rule->setVisible(!folded);
}

void VersionBanner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.theme().colour(Role::Line));
    painter.setBrush(m_theme.theme().colour(Role::Ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - bannerBelow),
                            radius::popup, radius::popup);
}

} // namespace lectern::ui
