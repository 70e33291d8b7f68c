// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reading_lists.h"

#include <QHash>
#include <QList>

namespace lectern::library {

// The order of one list: which rank a paper gets to come to a place. Papers that can not be seen
// (deleted, or of an import that was undone) keep theirs, and places are counted without them.
class ListOrder {
  public:
    explicit ListOrder(QList<store::PlaceInList> places);

    [[nodiscard]] bool holds(model::PaperId paper) const { return m_index.contains(paper); }
    // In the order of the list.
    [[nodiscard]] QList<model::PaperId> papers() const;
    // Ranks for so many papers, of which the first is to stand at this place, from 1; none: at the
    // end. Those in `without` stand aside.
    [[nodiscard]] QStringList ranksAt(std::optional<int> place, qsizetype count,
                                      const model::PaperIds &without = {}) const;
    // The place of the first of these papers, from 1, once they have passed so many others.
    [[nodiscard]] int placeAfter(const model::PaperIds &papers, int steps) const;
    // Whether these papers, in their order, stand there already.
    [[nodiscard]] bool standAt(int place, const QList<model::PaperId> &papers) const;

  private:
    QList<store::PlaceInList> m_places;
    QHash<model::PaperId, qsizetype> m_index;
};

} // namespace lectern::library
