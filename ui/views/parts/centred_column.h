// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace lectern::ui {

// Fills a page with a column at most `width` wide in its middle, which scrolls where it is too
// tall; returns the column, without spacing.
[[nodiscard]] QVBoxLayout *newCentredColumn(QWidget *page, int width, int top);

} // namespace lectern::ui
