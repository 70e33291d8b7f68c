// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/icon_mark.h"

#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

IconMark::IconMark(Icon icon, int size, Role ink, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
    , m_theme(theme) {
    setFixedSize(size, size);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void IconMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintIcon(painter, {}, width(), m_icon, m_theme.theme().colour(m_ink));
}

} // namespace lectern::ui
