// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partners.h"

#include <algorithm>
#include <vector>

namespace lectern::base {

namespace {

constexpr qsizetype largestTable = 4'000'000;

// Lengths of the longest common subsequences of all tails: rows for `left`, columns for `right`.
class TailLengths {
  public:
    TailLengths(const QList<int> &left, const QList<int> &right)
        : m_columns(right.size() + 1)
        , m_lengths(static_cast<size_t>((left.size() + 1) * m_columns), 0) {
        for (qsizetype row = left.size() - 1; row >= 0; --row)
            for (qsizetype column = right.size() - 1; column >= 0; --column)
                set(row, column,
                    left.at(row) == right.at(column)
                        ? at(row + 1, column + 1) + 1
                        : std::max(at(row + 1, column), at(row, column + 1)));
    }
    [[nodiscard]] int at(qsizetype row, qsizetype column) const {
        return m_lengths[static_cast<size_t>(row * m_columns + column)];
    }

  private:
    void set(qsizetype row, qsizetype column, int length) {
        m_lengths[static_cast<size_t>(row * m_columns + column)] = length;
    }
    qsizetype m_columns;
    std::vector<int> m_lengths;
};

Partners partnersInMiddle(const QList<int> &left, const QList<int> &right) {
    Partners found{QList<bool>(left.size(), false), QList<bool>(right.size(), false)};
    if (left.size() * right.size() > largestTable) return found;
    const TailLengths lengths(left, right);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < left.size() && column < right.size()) {
        if (left.at(row) == right.at(column)) {
            found.left[row++] = true;
            found.right[column++] = true;
        } else if (lengths.at(row + 1, column) >= lengths.at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return found;
}

} // namespace

Partners partnersOf(const QList<int> &left, const QList<int> &right) {
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype start = 0;
    while (start < shorter && left.at(start) == right.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start &&
           left.at(left.size() - 1 - end) == right.at(right.size() - 1 - end))
        ++end;
    const Partners middle = partnersInMiddle(left.mid(start, left.size() - start - end),
                                             right.mid(start, right.size() - start - end));
    const QList<bool> before(start, true);
    const QList<bool> after(end, true);
    return {before + middle.left + after, before + middle.right + after};
}

} // namespace lectern::base
