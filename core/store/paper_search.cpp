// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_search.h"

#include "core/query/match.h"
#include "core/store/broad_prefix.h"
#include "core/store/paper_lists.h"
#include "core/store/prefix_terms.h"
#include "core/store/relevance_order.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

constexpr qint64 longestPage = 1000;
constexpr qsizetype mostHidden = 1000; // papers that are asked for one by one
// Papers that are looked at one by one before it is sooner to ask for all at once. Where no text
// narrows them down, they are every paper, and those that are asked for may be few and old.
constexpr qint64 mostLookedAt = 20'000;
constexpr qint64 mostLookedAtOfAll = 2'000;

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
    return QStringLiteral("SELECT p.id, p.digest_id, (%1) FROM %3 s "
                          "CROSS JOIN paper p ON p.id = s.rowid "
                          "WHERE s.%3 MATCH ? AND %2 ORDER BY s.rowid DESC")
        .arg(holds, visiblePaper, query::indexTable(newest.ofTitles));
}

void bindCandidates(Statement &statement, const NewestFirst &newest) {
    const int parameter = statement.bindValues(newest.condition.values);
    if (newest.match) statement.bindText(parameter, newest.match->toUtf8());
}

using Page = std::optional<model::PaperList>;

// Nothing where it is sooner to ask for all.
base::Result<Page> pageBy(Connection &connection, const query::Query &query, int today,
                          const query::CompletePrefix &complete) {
    const auto newest = query::toNewestFirst(query.root, today, complete);
    if (!newest) return Page();
    Statement candidates(connection, candidatesSql(*newest));
    bindCandidates(candidates, *newest);
    const qint64 most = newest->byText ? mostLookedAt : mostLookedAtOfAll;
    model::PaperList list;
    for (qint64 looked = 0; list.ids.size() < *query.limit; ++looked) {
        LECTERN_ASSIGN(const bool more, candidates.next());
        if (!more) break;
        if (looked == most) return Page();
        if (candidates.integer(2) != 0)
            addToGroups(list, model::PaperId(candidates.integer(0)),
                        model::DigestId(candidates.integer(1)));
    }
    return Page(list);
}

// The oldest paper of a full page; none where there is room left on it.
model::PaperId oldestOf(const Page &page, qint64 limit) {
    const bool full = page && !page->ids.isEmpty() && page->ids.size() == limit;
    return full ? page->ids.constLast() : model::PaperId();
}

// A prefix may go on to hundreds of terms, most of which stand in a few old papers. So only those
// are asked for that may stand in papers as new as those of the page. A page that reaches no
// further back is right: no other term can add to it, nor (behind a NOT) take from it. One that
// does tells how far to look back.
base::Result<Page> firstPage(Connection &connection, const query::Query &query, int today) {
    if (!isFirstPage(query)) return Page();
    PrefixTerms terms(connection, *query.limit, placesOf(query.root));
    LECTERN_ASSIGN(Page page, pageBy(connection, query, today, terms.likely()));
    qint64 since = terms.likelySince().value();
    for (const bool last : {false, true}) {
        const model::PaperId reached = oldestOf(page, *query.limit);
        if (!page || since == 0 || reached.value() >= since) return page;
        since = last ? 0 : reached.value(); // none: all the way back
        LECTERN_ASSIGN(page, pageBy(connection, query, today, terms.since(model::PaperId(since))));
    }
    return page;
}

// All that a prefix of most papers finds; nothing where it is sooner to ask FTS5.
base::Result<Page> allByPrefix(Connection &connection, const query::Query &query) {
    if (query.limit || query.sort != query::Sort()) return Page();
    LECTERN_ASSIGN(const auto papers, papersOfBroadPrefix(connection, query.root));
    if (!papers) return Page();
    Statement arrived(connection, QStringLiteral("SELECT p.id, p.digest_id FROM paper p WHERE %1 "
                                                 "ORDER BY p.id DESC")
                                      .arg(visiblePaper));
    model::PaperList list;
    for (auto paper = papers->crbegin(); paper != papers->crend();) {
        LECTERN_ASSIGN(const bool more, arrived.next());
        if (!more) break;
        if (model::PaperId(arrived.integer(0)) != *paper) continue;
        addToGroups(list, *paper, model::DigestId(arrived.integer(1)));
        ++paper;
    }
    LECTERN_TRY(arrived.end());
    return Page(list);
}

// Not by relevance.
base::Result<model::PaperList> inOrder(Connection &connection, const query::Query &query,
                                       int today) {
    LECTERN_ASSIGN(Page page, firstPage(connection, query, today));
    if (!page) {
        LECTERN_ASSIGN(page, allByPrefix(connection, query));
    }
    if (!page)
        return papersMatching(connection, query::toSql(query.root, today), query.sort, query.limit);
    LECTERN_TRY(describeGroups(connection, *page));
    return *std::move(page);
}

// The numbers of those that do not show, where they are few.
base::Result<std::optional<QList<qint64>>> hiddenPapers(Connection &connection) {
    Statement hidden(connection, hiddenPaperIds);
    QList<qint64> papers;
    while (papers.size() <= mostHidden) {
        LECTERN_ASSIGN(const bool more, hidden.next());
        if (!more) return papers;
        papers.append(hidden.integer(0));
    }
    return std::nullopt;
}

// An expression, and the table of the index that it is put to.
struct Match {
    QString expression;
    QString table;
};

// In the index, whether they show or not.
base::Result<qint64> countIndexed(Connection &connection, const Match &match) {
    Statement count(connection,
                    QStringLiteral("SELECT count(*) FROM %1 WHERE %1 MATCH ?").arg(match.table));
    count.bindText(0, match.expression.toUtf8());
    LECTERN_ASSIGN(const bool counted, count.next());
    return counted ? count.integer(0) : 0;
}

base::Result<qint64> countIndexed(Connection &connection, const Match &match,
                                  const QList<qint64> &papers) {
    Statement holds(
        connection,
        QStringLiteral("SELECT 1 FROM %1 WHERE %1 MATCH ? AND rowid = ?").arg(match.table));
    holds.bindText(0, match.expression.toUtf8());
    qint64 count = 0;
    for (const qint64 paper : papers) {
        holds.bind(1, paper);
        LECTERN_ASSIGN(const bool found, holds.next());
        if (!found) continue;
        ++count;
        LECTERN_TRY(holds.end());
    }
    return count;
}

} // namespace

bool isFirstPage(const query::Query &query) {
    return query.sort == query::Sort() && query.limit.value_or(longestPage + 1) <= longestPage;
}

base::Result<model::PaperList> findPapers(Connection &connection, const query::Query &query,
                                          int today) {
    return query.sort.key == query::SortKey::Relevance ? papersByRelevance(connection, query, today)
                                                       : inOrder(connection, query, today);
}

// The index counts what it finds without looking at a single paper.
base::Result<qint64> countPapers(Connection &connection, const query::Query &query, int today) {
    LECTERN_ASSIGN(const auto papers, papersOfBroadPrefix(connection, query.root));
    if (papers) return qint64(papers->size());
    if (const auto expression = query::matchOf(query.root)) {
        const Match match{*expression, query::indexTable(query::isOfTitles(query.root))};
        LECTERN_ASSIGN(const auto hidden, hiddenPapers(connection));
        if (hidden) {
            LECTERN_ASSIGN(const qint64 all, countIndexed(connection, match));
            LECTERN_ASSIGN(const qint64 unseen, countIndexed(connection, match, *hidden));
            return all - unseen;
        }
    }
    return countMatching(connection, query::toSql(query.root, today));
}

} // namespace lectern::store
