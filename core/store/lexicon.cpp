// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lexicon.h"

#include "core/store/statement.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace lectern::store {

namespace {

using Completions = std::optional<QList<QByteArray>>;

// With more terms than `fewTerms`, a prefix that about one paper in `newestWithOne` holds is looked
// for in the newest papers.
constexpr qsizetype fewTerms = 64;
constexpr qsizetype mostTerms = 512;
constexpr qint64 newestWithOne = 50;

QByteArray behindAllWith(const QByteArray &prefix) {
    QByteArray behind = prefix; // never 0xFF at its end: it is UTF-8
    behind.back() = static_cast<char>(static_cast<uchar>(behind.back()) + 1);
    return behind;
}

base::Result<qint64> newestPaper(Connection &connection) {
    LECTERN_ASSIGN(const auto newest,
                   connection.single(QStringLiteral("SELECT max(id) FROM paper")));
    return newest ? newest->toLongLong() : 0;
}

base::Result<Completions> complete(Connection &connection, const QByteArray &prefix) {
    if (prefix.isEmpty()) return Completions();
    Statement terms(connection,
                    QStringLiteral("SELECT term, papers FROM lexicon WHERE term >= ? AND term < ? "
                                   "LIMIT %1")
                        .arg(mostTerms + 1));
    terms.bindText(0, prefix);
    terms.bindText(1, behindAllWith(prefix));
    QList<QByteArray> found{prefix};
    qint64 papers = 0;
    while (true) {
        LECTERN_ASSIGN(const bool more, terms.next());
        if (!more) break;
        if (const auto term = terms.text(0).toByteArray(); term != prefix) found.append(term);
        papers += terms.integer(1);
    }
    if (found.size() <= fewTerms) return Completions(found);
    LECTERN_ASSIGN(const qint64 all, newestPaper(connection));
    const bool broad = found.size() > mostTerms || papers > all / newestWithOne;
    return broad ? Completions() : Completions(found);
}

} // namespace

base::Status countTerms(Connection &connection, const QHash<QByteArray, qint64> &papers) {
    std::vector<std::pair<QByteArray, qint64>> terms(papers.constKeyValueBegin(),
                                                     papers.constKeyValueEnd());
    std::sort(terms.begin(), terms.end()); // as they stand in the table
    Statement count(connection,
                    QStringLiteral("INSERT INTO lexicon(term, papers) VALUES(?, max(0, ?)) "
                                   "ON CONFLICT(term) DO UPDATE SET "
                                   "papers = max(0, papers + ?2)"));
    for (const auto &[term, more] : terms) {
        count.bindText(0, term);
        count.bind(1, more);
        LECTERN_TRY(count.run());
    }
    return {};
}

query::CompletePrefix completionsFrom(Connection &connection) {
    auto known = std::make_shared<QHash<QByteArray, Completions>>();
    return [&connection, known](const QByteArray &prefix) -> Completions {
        if (const auto found = known->constFind(prefix); found != known->cend()) return *found;
        // A lexicon that cannot be read is as one that knows too many: the papers are looked at.
        const Completions completions = complete(connection, prefix).value_or(Completions());
        known->insert(prefix, completions);
        return completions;
    };
}

} // namespace lectern::store
