// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace lectern::ui {

// Lays a full page out: one column of at most `width`, centred, with room above and below it.
// Returns the column to fill, between a stretch above and one to be added below.
[[nodiscard]] QVBoxLayout *newPageColumn(QWidget *page, int width);

// The same for a page with a list, whose title stands where that of the next page does, however
// long the list: the room above is fixed.
[[nodiscard]] QVBoxLayout *newListPageColumn(QWidget *page, int width);

} // namespace lectern::ui
