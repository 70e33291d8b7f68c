// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/rule.h"

#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

Rule::Rule(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(1);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_theme.theme().colour(Role::Line));
}

} // namespace lectern::ui
