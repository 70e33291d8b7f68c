// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/broad_prefix.h"

#include "core/query/search.h"
#include "core/store/index_size.h"
#include "core/store/lexicon.h"
#include "core/store/paper_reads.h"
#include "core/store/prefix_costs.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

#include <algorithm>
#include <iterator>

namespace lectern::store {

namespace {

constexpr size_t mostTermsAsked = 64;
constexpr double notWorthAWhile = 20'000; // that FTS5 takes; microseconds

double costOfGathering(const std::vector<TermPapers> &terms) {
    double cost = 0;
    for (const TermPapers &term : terms)
        cost += costOfTermGathered + term.papers * costGathered;
    return cost;
}

base::Result<std::vector<TermPapers>> termsOf(Connection &connection, const QByteArray &prefix) {
    Statement lexicon(
        connection,
        QStringLiteral("SELECT term, papers FROM lexicon WHERE term >= ? AND term < ?"));
    lexicon.bindText(0, prefix);
    lexicon.bindText(1, behindAllWith(prefix));
    std::vector<TermPapers> terms;
    while (true) {
        LECTERN_ASSIGN(const bool more, lexicon.next());
        if (!more) return terms;
        terms.push_back({lexicon.text(0).toByteArray(), double(lexicon.integer(1))});
    }
}

base::Result<PapersRising> allOf(Statement &papers) {
    PapersRising found;
    while (true) {
        LECTERN_ASSIGN(const bool more, papers.next());
        if (!more) return found;
        found.emplace_back(papers.integer(0));
    }
}

PapersRising without(const PapersRising &papers, const PapersRising &others) {
    PapersRising left;
    std::set_difference(papers.cbegin(), papers.cend(), others.cbegin(), others.cend(),
                        std::back_inserter(left));
    return left;
}

base::Result<PapersRising> found(Connection &connection, const QString &match) {
    Statement papers(
        connection, QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"));
    papers.bindText(0, match.toUtf8());
    return allOf(papers);
}

base::Result<PapersRising> candidatesOf(Connection &connection, const query::PrefixAmong &wanted) {
    if (!wanted.others) {
        Statement papers(
            connection,
            QStringLiteral("SELECT p.id FROM paper p WHERE %1 ORDER BY p.id").arg(visiblePaper));
        return allOf(papers);
    }
    LECTERN_ASSIGN(const PapersRising indexed, found(connection, *wanted.others));
    Statement hidden(connection, hiddenPaperIds + QStringLiteral(" ORDER BY 1"));
    LECTERN_ASSIGN(const PapersRising unseen, allOf(hidden));
    return without(indexed, unseen);
}

// Those whose texts hold no term of the prefix.
base::Result<PapersRising> withoutPrefix(Connection &connection, const query::Text &prefix,
                                         const PapersRising &papers) {
    query::Node leaf;
    leaf.leaf = prefix;
    const auto way = query::toNewestFirst(leaf, 0, [](const QByteArray &) {
        return query::PrefixWay{query::PrefixWay::Kind::Papers};
    });
    if (papers.empty() || !way) return papers;
    Statement lacking(connection,
                      QStringLiteral("SELECT p.id FROM json_each(?) j CROSS JOIN paper p "
                                     "ON p.id = j.value WHERE NOT (%1) ORDER BY j.key")
                          .arg(way->condition.sql));
    lacking.bindText(0, idArray(QList<model::PaperId>(papers.cbegin(), papers.cend())).toUtf8());
    lacking.bindValues(way->condition.values, 1);
    return allOf(lacking);
}

QString matchOf(const query::PrefixAmong &wanted, const QByteArray &term) {
    const QString quoted = query::quotedToken(term);
    return wanted.others ? QStringLiteral("%1 AND %2").arg(*wanted.others, quoted) : quoted;
}

base::Result<PapersRising> byTerms(Connection &connection, const query::PrefixAmong &wanted,
                                   const QList<QByteArray> &terms, const PapersRising &candidates) {
    PapersRising left = candidates;
    for (const QByteArray &term : terms) {
        LECTERN_ASSIGN(const PapersRising holding, found(connection, matchOf(wanted, term)));
        left = without(left, holding);
    }
    LECTERN_ASSIGN(const PapersRising lacking, withoutPrefix(connection, wanted.prefix, left));
    return without(candidates, lacking);
}

} // namespace

QList<QByteArray> soonestTerms(std::vector<TermPapers> terms, double candidates, double all) {
    const double gathering = costOfGathering(terms);
    std::sort(terms.begin(), terms.end(), [](const TermPapers &one, const TermPapers &other) {
        return one.papers > other.papers;
    });
    double asked = candidates * costGiven;
    double left = candidates;
    double least = gathering;
    qsizetype best = 0;
    QList<QByteArray> soonest;
    for (const TermPapers &term : terms) {
        if (size_t(soonest.size()) == mostTermsAsked || all <= 0) break;
        asked += costOfTerm + term.papers * costGiven;
        left *= std::max(0.0, 1 - term.papers / all); // as if they stood there by chance
        soonest.append(term.term);
        if (asked + left * costLookedThrough >= least) continue;
        least = asked + left * costLookedThrough;
        best = soonest.size();
    }
    return soonest.first(best);
}

base::Result<std::optional<PapersRising>> papersOfBroadPrefix(Connection &connection,
                                                              const query::Node &root) {
    const auto wanted = query::prefixAmong(root);
    if (!wanted) return std::nullopt;
    LECTERN_ASSIGN(auto terms, termsOf(connection, wanted->token));
    if (costOfGathering(terms) < notWorthAWhile) return std::nullopt;
    LECTERN_ASSIGN(const qint64 all, papersIndexed(connection));
    LECTERN_ASSIGN(const PapersRising candidates, candidatesOf(connection, *wanted));
    const auto asked = soonestTerms(std::move(terms), double(candidates.size()), double(all));
    if (asked.isEmpty()) return std::nullopt;
    LECTERN_ASSIGN(PapersRising papers, byTerms(connection, *wanted, asked, candidates));
    return papers;
}

base::Result<PapersRising> papersByTerms(Connection &connection, const query::PrefixAmong &wanted,
                                         const QList<QByteArray> &terms) {
    LECTERN_ASSIGN(const PapersRising candidates, candidatesOf(connection, wanted));
    return byTerms(connection, wanted, terms, candidates);
}

} // namespace lectern::store
