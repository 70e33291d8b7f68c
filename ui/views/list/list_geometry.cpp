// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/list_geometry.h"

#include <algorithm>

namespace lectern::ui {

ListGeometry::ListGeometry(int rows, QList<int> groupStarts, int rowHigh)
    : m_rows(rows)
    , m_groups(std::move(groupStarts))
    , m_rowHigh(rowHigh) {}

void ListGeometry::setHeadings(int high, bool stick) {
    m_headingHigh = high;
    m_stick = stick;
}

int ListGeometry::height() const {
    return m_rows * m_rowHigh + int(m_groups.size()) * m_headingHigh;
}

int ListGeometry::rowTop(int row) const {
    return row * m_rowHigh + headingsUpTo(row) * m_headingHigh;
}

int ListGeometry::rowAt(int y) const {
    if (m_rows == 0) return -1;
    const int group = groupAt(y);
    const int first = group < 0 ? 0 : m_groups.at(group);
    const int inGroup = std::max(0, y - rowTop(first)) / m_rowHigh;
    return std::clamp(first + inGroup, 0, m_rows - 1);
}

bool ListGeometry::isHeading(int y) const {
    const int group = groupAt(y);
    return group >= 0 && y < headingTop(group) + m_headingHigh;
}

int ListGeometry::headingTop(int index) const {
    return m_groups.at(index) * m_rowHigh + index * m_headingHigh;
}

int ListGeometry::rowsIn(int index) const {
    const int end = index + 1 < m_groups.size() ? m_groups.at(index + 1) : m_rows;
    return end - m_groups.at(index);
}

int ListGeometry::groupAt(int y) const {
    int below = 0; // groups whose heading begins at or above y
    for (int count = int(m_groups.size()); count > 0;) {
        const int half = count / 2;
        const bool begun = headingTop(below + half) <= y;
        below += begun ? half + 1 : 0;
        count = begun ? count - half - 1 : half;
    }
    return below - 1;
}

int ListGeometry::stickyTop(int index, int scroll) const {
    const int own = headingTop(index) - scroll;
    if (own >= 0 || !m_stick) return own;
    if (index + 1 >= m_groups.size()) return 0;
    return std::min(0, headingTop(index + 1) - scroll - m_headingHigh);
}

int ListGeometry::headingsUpTo(int row) const {
    return int(std::upper_bound(m_groups.cbegin(), m_groups.cend(), row) - m_groups.cbegin());
}

} // namespace lectern::ui
