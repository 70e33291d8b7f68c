// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/filter_tally.h"

#include "core/library/finding/read_query.h"
#include "core/query/evaluate.h"
#include "core/query/filters.h"
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
    forget(changes);
    if (!isLookedAtOneByOne(changes.papers)) return;
    // What fails here is counted anew.
    if (!lookAt(connection, changes, today)) m_filters.reset();
}

bool FilterTally::isLookedAtOneByOne(const model::PaperIds &papers) const {
    if (papers.isEverything()) return false;
    size_t known = 0; // about as many as there are papers
    for (const Counted &counted : *m_filters)
        known = std::max(known, counted.found ? counted.found->size() : 0);
    return papers.ids().size() <=
           std::max(alwaysOneByOne, static_cast<qsizetype>(known) / timesThePapers);
}

// Most acts decide, and most filters do not ask for that.
bool FilterTally::isConcerned(const Counted &counted, const ChangeSet &changes) {
    return counted.ofState || (changes.facets & ~Facets(Facet::State | Facet::History)) != 0;
}

// The counts that the papers of the change do not explain.
void FilterTally::forget(const ChangeSet &changes) {
    const bool all = !isLookedAtOneByOne(changes.papers);
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
                set(*counted, paper, false);
            for (const model::Paper &paper : there)
                set(*counted, paper.id, query::matches(counted->query.root, paper, today));
        }
    }
    return {};
}

void FilterTally::set(Counted &counted, model::PaperId paper, bool found) {
    const auto place = static_cast<size_t>(paper.value());
    if (place >= counted.found->size()) counted.found->resize(place + 1);
    counted.papers += int(found) - int((*counted.found)[place]);
    (*counted.found)[place] = found;
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
            counts.papers.insert(
                counted.filter.uuid,
                std::min(counted.papers, counted.query.limit.value_or(counted.papers)));
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
                    one.papers = before.papers;
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
    Counted fresh = counted;
    fresh.found.emplace();
    fresh.papers = 0;
    LECTERN_TRY(store::eachMatching(connection, query::toSql(counted.query.root, today),
                                    [&](model::PaperId paper) { set(fresh, paper, true); }));
    counted = std::move(fresh);
    return {};
}

} // namespace lectern::library
