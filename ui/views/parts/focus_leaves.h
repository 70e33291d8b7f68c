// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusEvent>

namespace lectern::ui {

// Whether a field loses the focus to something else: not to its own menu, after which it goes on.
[[nodiscard]] inline bool focusLeaves(const QEvent &event) {
    return event.type() == QEvent::FocusOut &&
           static_cast<const QFocusEvent &>(event).reason() != Qt::PopupFocusReason;
}

} // namespace lectern::ui
