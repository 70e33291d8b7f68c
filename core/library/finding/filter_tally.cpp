// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/filter_tally.h"

#include "core/library/finding/read_query.h"
#include "core/query/evaluate.h"
#include "core/query/filters.h"
#include "core/store/index_size.h"
#include "core/store/paper_lists.h"
#include "core/store/paper_reads.h"
#include "core/store/saved_filters.h"

#include <algorithm>

namespace lectern::library {

namespace {

// To look at this many papers one by one is no more work than to ask for all that thirty filters
// find, in a library of any size or in one of so many times the papers.
constexpr qsizetype alwaysOneByOne = 500;
constexpr qsizetype timesThePapers = 200;
constexpr qsizetype papersAtOnce = 500; // in memory

} // namespace

void FilterTally::update(store::Connection &connection, const ChangeSet &changes, int today) {
    if (!m_filters) return;
    m_changed = m_changed || changes.facets.testFlag(Facet::Filters);
    const bool oneByOne = areLookedAtOneByOne(changes.papers, connection);
    forget(changes, !oneByOne);
    if (!oneByOne) return;
    // What fails here is counted anew.
    if (!lookAt(connection, changes, today)) m_filters.reset();
}

bool FilterTally::areLookedAtOneByOne(const model::PaperIds &papers,
                                      store::Connection &connection) {
    if (papers.isEverything()) return false;
    if (papers.ids().size() <= alwaysOneByOne) return true;
    const auto all = store::papersIndexed(connection);
    return papers.ids().size() <= qsizetype(all.value_or(0)) / timesThePapers;
}

bool FilterTally::isConcerned(const Counted &counted, const ChangeSet &changes) {
    return counted.ofState || (changes.facets & ~Facets(Facet::State | Facet::History)) != 0;
}

// The counts that the papers of the change do not explain.
void FilterTally::forget(const ChangeSet &changes, bool all) {
    const bool others = (changes.facets & (Facet::Papers | Facet::Offers)) != 0;
    for (Counted &counted : *m_filters)
        if ((all && isConcerned(counted, changes)) || (changes.names && counted.namesThings) ||
            (others && counted.ofOthers))
            counted.found.reset();
}

base::Status FilterTally::lookAt(store::Connection &connection, const ChangeSet &changes,
                                 int today) {
    QList<Counted *> concerned;
    for (Counted &counted : *m_filters)
        if (counted.found && isConcerned(counted, changes)) concerned.append(&counted);
    const QList<model::PaperId> papers = changes.papers.ids();
    for (qsizetype at = 0; at < papers.size() && !concerned.isEmpty(); at += papersAtOnce) {
        const QList<model::PaperId> some = papers.mid(at, papersAtOnce);
        LECTERN_ASSIGN(const auto there, store::readPapers(connection, some, today));
        for (Counted *counted : std::as_const(concerned)) {
            for (const model::PaperId paper : some)
                counted->found->set(paper, false);
            for (const model::Paper &paper : there)
                counted->found->set(paper.id, query::matches(counted->query.root, paper, today));
        }
    }
    return {};
}

base::Result<model::FilterCounts> FilterTally::counts(store::Connection &connection, int today) {
    if (today != m_today) m_filters.reset();
    m_today = today;
    if (!m_filters || m_changed) LECTERN_TRY(readFilters(connection));
    const auto next = std::find_if(m_filters->begin(), m_filters->end(),
                                   [](const Counted &counted) { return !counted.found; });
    const bool reads = next != m_filters->end();
    if (reads) LECTERN_TRY(count(connection, *next, today));
    model::FilterCounts counts;
    for (const Counted &counted : *m_filters) {
        counts.complete = counts.complete && counted.found;
        if (counted.found)
            counts.papers.insert(counted.filter.uuid,
                                 std::min(counted.found->count(),
                                          counted.query.limit.value_or(counted.found->count())));
    }
    if (reads && counts.complete) connection.forgetPages();
    return counts;
}

// Those whose query is the same, down to the filters that it names, keep what they have found.
base::Status FilterTally::readFilters(store::Connection &connection) {
    LECTERN_ASSIGN(const auto filters, store::readFilters(connection));
    std::vector<Counted> counted;
    for (const model::SavedFilter &filter : filters) {
        if (!filter.counted) continue;
        const query::Query own = query::parse(filter.query);
        LECTERN_ASSIGN(query::Query whole, withNames(connection, own));
        Counted one{filter, std::move(whole)};
        one.namesThings = query::namesThings(own.root) || query::namesThings(one.query.root);
        one.ofState = query::dependsOnState(one.query.root);
        one.ofOthers = query::dependsOnOthers(one.query.root);
        if (m_filters)
            for (Counted &before : *m_filters)
                if (before.found && before.query.root == one.query.root) {
                    one.found = before.found;
                    break;
                }
        counted.push_back(std::move(one));
    }
    m_filters = std::move(counted);
    m_changed = false;
    return {};
}

base::Status FilterTally::count(store::Connection &connection, Counted &counted, int today) {
    connection.regexes().begin();
    PaperBits found;
    LECTERN_TRY(store::eachMatching(connection, query::toSql(counted.query.root, today),
                                    [&](model::PaperId paper) { found.set(paper, true); }));
    counted.found = std::move(found);
    return {};
}

} // namespace lectern::library
