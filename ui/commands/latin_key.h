// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace lectern::ui {

// The key of an event, as Qt::Key. Where the keyboard types another script, the Latin letter that
// an English keyboard has in that place, as shortcuts have it from Qt: for what takes letters by
// itself. What is no letter, and what has no place (an event that no keyboard sent), is as it is.
[[nodiscard]] int latinKeyOf(const QKeyEvent &event);

} // namespace lectern::ui
