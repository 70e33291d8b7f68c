// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tally.h"

#include "core/store/counts.h"
#include "core/store/days.h"
#include "core/store/paper_lists.h"
#include "core/store/reading_lists.h"

#include <algorithm>
#include <numeric>

namespace lectern::library {

using model::DecisionState;

base::Status Tally::update(store::Connection &connection, const ChangeSet &changes) {
    if (changes.facets & (Facet::Tags | Facet::Papers)) m_tags.reset();
    if (changes.facets & (Facet::Lists | Facet::Papers)) m_lists.reset();
    if (!m_columns) return {};
    if (changes.facets.testFlag(Facet::Papers) || changes.papers.isEverything()) {
        m_columns.reset();
        return {};
    }
    if (!changes.facets.testFlag(Facet::State)) return {};
    const auto status = store::refreshDecisions(connection, *m_columns, changes.papers.ids());
    if (!status) m_columns.reset(); // and read anew when next asked
    return status;
}

base::Status Tally::readOnce(store::Connection &connection) {
    if (m_columns) return {};
    LECTERN_ASSIGN(m_columns, store::readColumns(connection));
    return {};
}

DecisionState Tally::stateAt(size_t place, int today) const {
    const auto state = static_cast<DecisionState>(m_columns->states[place]);
    const int until = m_columns->untils[place];
    return state == DecisionState::Later && until != 0 && until <= today ? DecisionState::Undecided
                                                                         : state;
}

std::array<qint64, 4> Tally::countStates(int today) const {
    std::array<qint64, 4> counts{};
    for (size_t place = 0; place < m_columns->papers.size(); ++place)
        ++counts.at(static_cast<size_t>(stateAt(place, today)));
    return counts;
}

base::Result<model::PaperList> Tally::papers(store::Connection &connection,
                                             const query::Decisions &decisions, int today) {
    LECTERN_TRY(readOnce(connection));
    model::PaperList list;
    size_t end = m_columns->papers.size();
    for (auto arrival = m_columns->arrivals.crbegin(); arrival != m_columns->arrivals.crend();
         ++arrival) {
        const qsizetype first = list.ids.size();
        for (; end > arrival->first; --end)
            if (decisions.test(static_cast<size_t>(stateAt(end - 1, today))))
                list.ids.append(m_columns->papers[end - 1]);
        const bool goesOn =
            !list.groups.isEmpty() && list.groups.constLast().digest.id == arrival->digest;
        if (list.ids.size() == first || goesOn) continue;
        model::PaperGroup group{first, {}};
        group.digest.id = arrival->digest;
        list.groups.append(group);
    }
    LECTERN_TRY(store::describeGroups(connection, list));
    return list;
}

base::Result<qint64> Tally::count(store::Connection &connection, const query::Decisions &decisions,
                                  int today) {
    LECTERN_TRY(readOnce(connection));
    const std::array<qint64, 4> counts = countStates(today);
    qint64 count = 0;
    for (size_t state = 0; state < counts.size(); ++state)
        if (decisions.test(state)) count += counts.at(state);
    return count;
}

base::Result<Sidebar> Tally::sidebar(store::Connection &connection, const base::Instant &now) {
    const int today = store::dayNumber(now.toPlace().date());
    LECTERN_TRY(readOnce(connection));
    if (!m_lists) {
        LECTERN_ASSIGN(m_lists, store::readLists(connection, now));
    }
    if (!m_tags) {
        LECTERN_ASSIGN(auto tags, store::countByTag(connection));
        LECTERN_ASSIGN(m_parents, store::countByParent(connection, tags));
        m_tags = std::move(tags);
    }
    const std::array<qint64, 4> counts = countStates(today);
    Sidebar sidebar{counts[0],
                    counts[2],
                    counts[1],
                    counts[3],
                    std::accumulate(counts.cbegin(), counts.cend(), qint64(0)),
                    m_columns->digests,
                    *m_tags,
                    m_parents,
                    *m_lists};
    countDigests(sidebar.digests, today);
    return sidebar;
}

void Tally::countDigests(QList<model::Digest> &digests, int today) const {
    for (const store::PaperInDigest &sighting : m_columns->sightings) {
        model::Digest &digest = digests[sighting.digest];
        ++digest.papers;
        if (stateAt(sighting.paper, today) != DecisionState::Undecided) ++digest.decided;
    }
}

base::Result<model::PaperId> Tally::nextUndecided(store::Connection &connection,
                                                  model::PaperId from, int today) {
    LECTERN_TRY(readOnce(connection));
    const std::vector<model::PaperId> &papers = m_columns->papers;
    const auto undecidedBelow = [&](size_t end) {
        while (end > 0 && stateAt(end - 1, today) != DecisionState::Undecided)
            --end;
        return end > 0 ? papers[end - 1] : model::PaperId();
    };
    if (from.isValid()) {
        const auto end = std::upper_bound(papers.cbegin(), papers.cend(), from);
        const auto below = undecidedBelow(static_cast<size_t>(end - papers.cbegin()));
        if (below.isValid()) return below;
    }
    return undecidedBelow(papers.size());
}

base::Result<QList<DecisionState>>
Tally::decisions(store::Connection &connection, const QList<model::PaperId> &papers, int today) {
    LECTERN_TRY(readOnce(connection));
    QList<DecisionState> states;
    states.reserve(papers.size());
    for (const model::PaperId paper : papers) {
        const auto &known = m_columns->papers;
        const auto found = std::lower_bound(known.cbegin(), known.cend(), paper);
        const bool there = found != known.cend() && *found == paper;
        states.append(there ? stateAt(static_cast<size_t>(found - known.cbegin()), today)
                            : DecisionState::Undecided);
    }
    return states;
}

} // namespace lectern::library
