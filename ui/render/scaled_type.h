// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QtMath>

namespace lectern::ui {

// The type of what is read, as large as the reader likes it: 1 is as drawn.
[[nodiscard]] inline QFont scaledFont(const Theme &theme, Type type, double scale) {
    QFont font = theme.font(type);
    if (font.pixelSize() > 0) font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}
[[nodiscard]] inline int scaledLine(Type type, double scale) {
    return qRound(lineHeight(type) * scale);
}

} // namespace lectern::ui
