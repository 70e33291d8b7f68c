// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_search.h"

#include "core/query/search.h"
#include "core/store/lexicon.h"
#include "core/store/paper_lists.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

constexpr qint64 longestPage = 1000;
// Papers that are looked at one by one before it is sooner to ask for all at once.
constexpr qint64 mostLookedAt = 20'000;

using query::NewestFirst;

// All candidates, newest first, each with whether the condition holds: who steps through them stops
// when there are enough. FTS5 gives its rows in this order, so nothing is sorted.
QString candidatesSql(const NewestFirst &newest) {
    const QString holds =
        newest.condition.sql.isEmpty() ? QStringLiteral("1") : newest.condition.sql;
    if (!newest.match)
        return QStringLiteral("SELECT p.id, p.digest_id, (%1) FROM paper p WHERE %2 "
                              "ORDER BY p.id DESC")
            .arg(holds, visiblePaper);
    return QStringLiteral("SELECT p.id, p.digest_id, (%1) FROM search s "
                          "CROSS JOIN paper p ON p.id = s.rowid "
                          "WHERE s.search MATCH ? AND %2 ORDER BY s.rowid DESC")
        .arg(holds, visiblePaper);
}

void bindCandidates(Statement &statement, const NewestFirst &newest) {
    const int parameter = statement.bindValues(newest.condition.values);
    if (newest.match) statement.bindText(parameter, newest.match->toUtf8());
}

base::Result<std::optional<model::PaperList>> firstPage(Connection &connection,
                                                        const query::Query &query, int today) {
    using Page = std::optional<model::PaperList>;
    if (query.sort != query::Sort() || query.limit.value_or(longestPage + 1) > longestPage)
        return Page();
    const auto newest = query::toNewestFirst(query.root, today, completionsFrom(connection));
    if (!newest) return Page();
    Statement candidates(connection, candidatesSql(*newest));
    bindCandidates(candidates, *newest);
    model::PaperList list;
    for (qint64 looked = 0; list.ids.size() < *query.limit; ++looked) {
        LECTERN_ASSIGN(const bool more, candidates.next());
        if (!more) break;
        if (looked == mostLookedAt) return Page();
        if (candidates.integer(2) != 0)
            addToGroups(list, model::PaperId(candidates.integer(0)),
                        model::DigestId(candidates.integer(1)));
    }
    LECTERN_TRY(describeGroups(connection, list));
    return Page(list);
}

} // namespace

base::Result<model::PaperList> findPapers(Connection &connection, const query::Query &query,
                                          int today) {
    LECTERN_ASSIGN(const auto page, firstPage(connection, query, today));
    if (page) return *page;
    return papersMatching(connection, query::toSql(query.root, today), query.sort, query.limit);
}

} // namespace lectern::store
