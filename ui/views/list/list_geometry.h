// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

namespace lectern::ui {

// Where rows of one height and the headings between them stand, in pixels from the top of the
// whole list. Costs nothing per row: a million rows are placed by arithmetic and a search among
// the headings.
class ListGeometry {
  public:
    ListGeometry() = default;
    static constexpr int rowHeight = 64;   // of a paper
    static constexpr int denseHeight = 44; // where the reader wants more of them in sight
    static constexpr int headingHeight = 28;

    // `groupStarts`: the row below each heading, ascending.
    ListGeometry(int rows, QList<int> groupStarts, int rowHigh = rowHeight);
    // Headings of another height; those that do not stick scroll away with the rows.
    void setHeadings(int high, bool stick);
    [[nodiscard]] int headingHigh() const { return m_headingHigh; }

    [[nodiscard]] int rowHigh() const { return m_rowHigh; }

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int height() const;
    [[nodiscard]] int rowTop(int row) const;
    // The row at y, or the one below a heading there; clamped to the list. -1: no rows.
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] bool isHeading(int y) const;

    // Of group `index`.
    [[nodiscard]] int headingTop(int index) const;
    [[nodiscard]] int rowsIn(int index) const;
    // The group whose heading or rows stand at y; -1: none.
    [[nodiscard]] int groupAt(int y) const;
    // Where the heading of that group is painted when the list is scrolled to `scroll`: it sticks
    // to the top edge until the next heading pushes it away.
    [[nodiscard]] int stickyTop(int index, int scroll) const;
    // Pixels at the top of the view that the sticking heading covers.
    [[nodiscard]] int coveredAtTop() const {
        return m_groups.isEmpty() || !m_stick ? 0 : m_headingHigh;
    }

  private:
    [[nodiscard]] int headingsUpTo(int row) const; // those above `row` or right on top of it

    int m_rows = 0;
    QList<int> m_groups;
    int m_rowHigh = rowHeight;
    int m_headingHigh = headingHeight;
    bool m_stick = true;
};

} // namespace lectern::ui
