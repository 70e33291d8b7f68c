// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

namespace lectern::base {

// For every item of two sequences whether it has a partner in the other.
struct Partners {
    QList<bool> left;
    QList<bool> right;
};

// Partners by a longest common subsequence. Beyond four million pairs of items none is looked for:
// all that lies between the common start and the common end has no partner. Equal numbers are equal
// items.
[[nodiscard]] Partners partnersOf(const QList<int> &left, const QList<int> &right);

// Gives equal items equal numbers.
template <typename Item>
class Numbering {
  public:
    [[nodiscard]] QList<int> of(const QList<Item> &items) {
        QList<int> numbers;
        numbers.reserve(items.size());
        for (const Item &item : items) {
            const auto known = m_numbers.constFind(item);
            numbers.append(known == m_numbers.cend() ? int(m_numbers.size()) : *known);
            if (known == m_numbers.cend()) m_numbers.insert(item, numbers.constLast());
        }
        return numbers;
    }

  private:
    QHash<Item, int> m_numbers;
};

} // namespace lectern::base
