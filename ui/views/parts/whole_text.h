// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace lectern::ui {

// Puts a text that is there into a field for at most `longest` characters, without a cut: what a
// file brought may be longer than what can be typed, and what a field cuts off is saved so.
inline void setWholeText(QLineEdit &field, const QString &text, int longest) {
    field.setMaxLength(qMax(longest, int(text.size())));
    field.setText(text);
}

} // namespace lectern::ui
