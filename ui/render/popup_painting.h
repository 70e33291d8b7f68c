// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QRect>

class QPainter;

namespace lectern::ui {

// The ground, border and shadow of what floats over the window. Within `rect`; the shadow falls
// outside of it, `popupShadow` at most.
constexpr int popupShadow = 40;
void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius);

} // namespace lectern::ui
