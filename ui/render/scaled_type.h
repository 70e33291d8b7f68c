// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QtMath>

namespace lectern::ui {

// Whether the reader's own font is for it: titles, abstracts and notes.
[[nodiscard]] constexpr bool isRead(Type type) {
    return type == Type::Abstract || type == Type::FocusAbstract || type == Type::Note ||
           type == Type::Title || type == Type::Display;
}
// Whether lines stand as far apart as the reader likes: what has many of them.
[[nodiscard]] constexpr bool isSpaced(Type type) {
    return type == Type::Abstract || type == Type::FocusAbstract || type == Type::Note;
}

// The type of what is read, as large as the reader likes it: 1 is as drawn.
[[nodiscard]] inline QFont scaledFont(const Theme &theme, Type type, double scale) {
    QFont font = theme.font(type);
    const QString &family = theme.reading().family;
    if (isRead(type) && !family.isEmpty()) font.setFamily(family);
    if (font.pixelSize() > 0) font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}
[[nodiscard]] inline int scaledLine(const Theme &theme, Type type, double scale) {
    return qRound(lineHeight(type) * scale * (isSpaced(type) ? theme.reading().lines : 1));
}

} // namespace lectern::ui
