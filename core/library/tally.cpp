// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tally.h"

#include "core/store/counts.h"
#include "core/store/days.h"
#include "core/store/paper_lists.h"
#include "core/store/reading_lists.h"
#include "core/store/saved_filters.h"

#include <algorithm>

namespace lectern::library {

using model::DecisionState;

namespace {

// A snoozed paper whose day has come is undecided.
DecisionState effective(quint8 stored, int until, int today) {
    const auto state = static_cast<DecisionState>(stored);
    return state == DecisionState::Later && until != 0 && until <= today ? DecisionState::Undecided
                                                                         : state;
}

} // namespace

base::Status Tally::update(store::Connection &connection, const ChangeSet &changes) {
    if (changes.facets & (Facet::Tags | Facet::Papers)) m_tags.reset();
    if (changes.facets & (Facet::Lists | Facet::Papers)) m_lists.reset();
    if (!m_columns) return {};
    if (changes.facets.testFlag(Facet::Papers) || changes.papers.isEverything()) {
        m_columns.reset();
        return {};
    }
    if (!changes.facets.testFlag(Facet::State)) return {};
    const auto decisions = store::readDecisions(connection, *m_columns, changes.papers.ids());
    if (!decisions) {
        m_columns.reset(); // and read anew when next asked
        return base::fail(decisions.error());
    }
    for (const store::DecisionAt &decision : *decisions)
        move(decision);
    return {};
}

void Tally::move(const store::DecisionAt &decision) {
    const size_t place = decision.place;
    const int today = m_counts ? m_counts->today : 0;
    const DecisionState before = stateAt(place, today);
    m_columns->states[place] = decision.state;
    m_columns->untils[place] = decision.until;
    const DecisionState after = stateAt(place, today);
    if (!m_counts || before == after) return;
    --m_counts->states.at(static_cast<size_t>(before));
    ++m_counts->states.at(static_cast<size_t>(after));
    const int decided =
        int(after != DecisionState::Undecided) - int(before != DecisionState::Undecided);
    const auto &sightings = m_columns->sightings; // by paper
    auto sighting = std::lower_bound(
        sightings.cbegin(), sightings.cend(), place,
        [](const store::PaperInDigest &one, size_t paper) { return one.paper < paper; });
    for (; sighting != sightings.cend() && sighting->paper == place; ++sighting)
        m_counts->decided[sighting->digest] += decided;
}

base::Status Tally::readOnce(store::Connection &connection) {
    if (m_columns) return {};
    m_counts.reset();
    LECTERN_ASSIGN(m_columns, store::readColumns(connection));
    connection.forgetPages();
    return {};
}

DecisionState Tally::stateAt(size_t place, int today) const {
    return effective(m_columns->states[place], m_columns->untils[place], today);
}

const Tally::Counts &Tally::counts(int today) {
    if (m_counts && m_counts->today == today) return *m_counts;
    Counts fresh{today, {}, {}, {}};
    const auto digests = static_cast<size_t>(m_columns->digests.size());
    fresh.seen.resize(digests);
    fresh.decided.resize(digests);
    for (size_t place = 0; place < m_columns->papers.size(); ++place)
        ++fresh.states.at(static_cast<size_t>(stateAt(place, today)));
    for (const store::PaperInDigest &sighting : m_columns->sightings) {
        ++fresh.seen[sighting.digest];
        if (stateAt(sighting.paper, today) != DecisionState::Undecided)
            ++fresh.decided[sighting.digest];
    }
    m_counts = std::move(fresh);
    return *m_counts;
}

base::Status Tally::readTagsOnce(store::Connection &connection) {
    if (m_tags) return {};
    LECTERN_ASSIGN(auto tags, store::countByTag(connection));
    LECTERN_ASSIGN(m_parents, store::countByParent(connection, tags));
    m_tags = std::move(tags);
    return {};
}

base::Result<QList<model::Tag>> Tally::tags(store::Connection &connection) {
    LECTERN_TRY(readTagsOnce(connection));
    return *m_tags + m_parents;
}

base::Result<Sidebar> Tally::sidebar(store::Connection &connection, const base::Instant &now) {
    LECTERN_TRY(readOnce(connection));
    if (!m_lists) {
        LECTERN_ASSIGN(m_lists, store::readLists(connection, now));
    }
    LECTERN_TRY(readTagsOnce(connection));
    const Counts &known = counts(store::dayNumber(now.toPlace().date()));
    Sidebar sidebar{known.states[0],
                    known.states[2],
                    known.states[1],
                    known.states[3],
                    static_cast<qint64>(m_columns->papers.size()),
                    m_columns->digests,
                    *m_tags,
                    m_parents,
                    *m_lists,
                    {}};
    LECTERN_ASSIGN(sidebar.filters, store::readFilters(connection));
    for (qsizetype i = 0; i < sidebar.digests.size(); ++i) {
        sidebar.digests[i].papers = known.seen[static_cast<size_t>(i)];
        sidebar.digests[i].decided = known.decided[static_cast<size_t>(i)];
    }
    return sidebar;
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
    const Counts &now = counts(today);
    qint64 count = 0;
    for (size_t state = 0; state < now.states.size(); ++state)
        if (decisions.test(state)) count += now.states.at(state);
    return count;
}

base::Result<model::PaperId> Tally::nextUndecided(store::Connection &connection,
                                                  model::PaperId from, int today) {
    LECTERN_TRY(readOnce(connection));
    const std::vector<model::PaperId> &papers = m_columns->papers;
    const quint8 *states = m_columns->states.data(); // at hand: perhaps all million are passed by
    const int *untils = m_columns->untils.data();
    const auto undecidedBelow = [&papers, states, untils, today](size_t end) {
        while (end > 0 &&
               effective(states[end - 1], untils[end - 1], today) != DecisionState::Undecided)
            --end;
        return end > 0 ? papers[end - 1] : model::PaperId();
    };
    if (from.isValid()) {
        const auto end = std::lower_bound(papers.cbegin(), papers.cend(), from);
        const auto below = undecidedBelow(static_cast<size_t>(end - papers.cbegin()));
        if (below.isValid()) return below;
    }
    return undecidedBelow(papers.size());
}

base::Result<model::PaperId> Tally::previousUndecided(store::Connection &connection,
                                                      model::PaperId from, int today) {
    LECTERN_TRY(readOnce(connection));
    const std::vector<model::PaperId> &papers = m_columns->papers; // oldest first
    const auto start = std::upper_bound(papers.cbegin(), papers.cend(), from) - papers.cbegin();
    for (auto place = static_cast<size_t>(start); place < papers.size(); ++place)
        if (stateAt(place, today) == DecisionState::Undecided) return papers[place];
    return model::PaperId();
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
