// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/latin_key.h"

#include <QKeyEvent>

namespace lectern::ui {

// By how many places a key leads on among places in a row: arrows, j and k; 0: it leads nowhere.
// Where a layout is from right to left, the left arrow leads on.
[[nodiscard]] inline int stepOf(const QKeyEvent &event, Qt::LayoutDirection direction) {
    const int right = direction == Qt::RightToLeft ? -1 : 1;
    switch (latinKeyOf(event)) {
    case Qt::Key_Left:
        return -right;
    case Qt::Key_Right:
        return right;
    case Qt::Key_Up:
    case Qt::Key_K:
        return -1;
    case Qt::Key_Down:
    case Qt::Key_J:
        return 1;
    default:
        return 0;
    }
}

} // namespace lectern::ui
