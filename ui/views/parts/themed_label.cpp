// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/themed_label.h"

#include "ui/render/theme_source.h"

namespace lectern::ui {

ThemedLabel::ThemedLabel(Type type, Role ink, const ThemeSource &theme, QWidget *parent)
    : PlainLabel(parent)
    , m_type(type)
    , m_ink(ink)
    , m_theme(theme) {
    dress();
    connect(&theme, &ThemeSource::changed, this, &ThemedLabel::dress);
}

void ThemedLabel::setInk(Role ink) {
    m_ink = ink;
    dress();
}

void ThemedLabel::setType(Type type) {
    m_type = type;
    dress();
}

void ThemedLabel::dress() {
    setFont(m_theme.theme().font(m_type));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.theme().colour(m_ink));
    setPalette(colours);
}

} // namespace lectern::ui
