// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/mend_banner.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>

namespace lectern::ui {

namespace {

constexpr int bannerTall = 44;

} // namespace

MendBanner::MendBanner(QAction *mend, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_hint(new ThemedLabel(Type::Interface, Role::WarnInk, theme, this))
    , m_button(new CommandButton(mend, std::nullopt, CommandButton::Look::Link, theme, this)) {
    setMinimumHeight(bannerTall);
    setGround(this, Role::WarnGround);
    setProperty("boxed", true);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::m);
    row->addWidget(new IconMark(Icon::Lightbulb, 16, Role::WarnInk, theme, this));
    row->addWidget(m_hint, 1);
    row->addWidget(m_button);
    hide();
}

void MendBanner::setReading(const library::QueryReading &reading) {
    const auto &mending = reading.mending;
    m_hint->setText(mending ? tr("%1 That would find %L2.")
                                  .arg(reading.hint, QStringLiteral("%L1").arg(mending->papers))
                            : reading.hint);
    m_button->setVisible(mending.has_value());
    if (mending) m_button->setWords(tr("Use %1").arg(mending->field));
    setVisible(!reading.hint.isEmpty());
}

void MendBanner::setKey(const QString &shortcut) {
    m_button->setKey(shortcut);
}

} // namespace lectern::ui
