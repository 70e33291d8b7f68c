// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeyEvent>

namespace lectern::ui {

// The one beside the letters and the one beside the digits.
[[nodiscard]] inline bool isEnter(const QKeyEvent &event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

// Clicks a button that has the focus, once however long the key is held, as the blank does; false
// for another key.
inline bool clickByEnter(QAbstractButton &button, const QKeyEvent &event) {
    if (!isEnter(event)) return false;
    if (!event.isAutoRepeat()) button.click();
    return true;
}

} // namespace lectern::ui
