// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QRect>

class QPainter;

namespace lectern::ui {

// What floats over the window has a ground with a border, within `rect`, and a shadow, which falls
// outside of it, `popupShadow` at most.
constexpr int popupShadow = 48;
void paintPopupGround(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius);
void paintPopupShadow(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius);
// Both.
void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius);

} // namespace lectern::ui
