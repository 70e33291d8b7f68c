// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_difference.h"

#include "core/exchange/plain_text.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace lectern::exchange {

namespace {

constexpr qsizetype largestTable = 4'000'000;

QByteArrayList countedLines(const QByteArrayList &lines) {
    QByteArrayList counted;
    for (const QByteArray &line : lines)
        if (!isBlank(line)) counted += trimmedEnd(line);
    return counted;
}

// Lengths of the longest common subsequences of all tails: rows for `left`, columns for `right`.
class TailLengths {
  public:
    TailLengths(const QByteArrayList &left, const QByteArrayList &right)
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

// For every line of `left` whether it has a partner in `right`.
QList<bool> partnersInMiddle(const QByteArrayList &left, const QByteArrayList &right) {
    QList<bool> paired(left.size(), false);
    if (left.size() * right.size() > largestTable) return paired;
    const TailLengths lengths(left, right);
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < left.size() && column < right.size()) {
        if (left.at(row) == right.at(column)) {
            paired[row++] = true;
            ++column;
        } else if (lengths.at(row + 1, column) >= lengths.at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return paired;
}

QList<bool> partners(const QByteArrayList &left, const QByteArrayList &right) {
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype start = 0;
    while (start < shorter && left.at(start) == right.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start &&
           left.at(left.size() - 1 - end) == right.at(right.size() - 1 - end))
        ++end;
    return QList<bool>(start, true) +
           partnersInMiddle(left.mid(start, left.size() - start - end),
                            right.mid(start, right.size() - start - end)) +
           QList<bool>(end, true);
}

} // namespace

QByteArrayList linesOnlyIn(const QByteArrayList &edited, const QByteArrayList &base) {
    const QList<bool> paired = partners(countedLines(edited), countedLines(base));
    QByteArrayList result;
    qsizetype counted = 0;
    bool apart = false;
    for (const QByteArray &line : edited) {
        if (isBlank(line) || paired.at(counted++)) {
            apart = true;
            continue;
        }
        if (apart && !result.isEmpty()) result += QByteArray();
        result += line;
        apart = false;
    }
    return result;
}

} // namespace lectern::exchange
