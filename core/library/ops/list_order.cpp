// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/list_order.h"

#include "core/base/rank.h"

#include <algorithm>

namespace lectern::library {

ListOrder::ListOrder(QList<store::PlaceInList> places)
    : m_places(std::move(places)) {
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_index.insert(m_places.at(i).paper, i);
}

QList<model::PaperId> ListOrder::papers() const {
    QList<model::PaperId> papers;
    for (const store::PlaceInList &place : m_places)
        papers.append(place.paper);
    return papers;
}

QStringList ListOrder::ranksAt(std::optional<int> place, qsizetype count,
                               const model::PaperIds &without) const {
    QString before;
    int seen = 0;
    for (const store::PlaceInList &each : m_places) {
        if (without.contains(each.paper)) continue;
        const bool there = each.visible && place && ++seen >= *place;
        // Undoing may leave two with one rank: between them there is no place.
        if (there && before < each.rank) return base::ranksBetween(before, each.rank, count);
        before = each.rank;
    }
    return base::ranksBetween(before, {}, count);
}

int ListOrder::placeAfter(const model::PaperIds &papers, int steps) const {
    int others = 0;
    int aboveFirst = -1;
    int aboveLast = 0;
    for (const store::PlaceInList &each : m_places) {
        if (!each.visible) continue;
        if (!papers.contains(each.paper)) {
            ++others;
            continue;
        }
        if (aboveFirst < 0) aboveFirst = others;
        aboveLast = others;
    }
    return std::clamp((steps < 0 ? aboveFirst : aboveLast) + steps, 0, others) + 1;
}

bool ListOrder::standAt(int place, const QList<model::PaperId> &papers) const {
    QList<model::PaperId> visible;
    for (const store::PlaceInList &each : m_places)
        if (each.visible) visible.append(each.paper);
    const qsizetype last = std::max<qsizetype>(0, visible.size() - papers.size());
    const qsizetype first = std::clamp<qsizetype>(place - 1, 0, last);
    return visible.mid(first, papers.size()) == papers;
}

} // namespace lectern::library
