// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/suggestions.h"

#include "core/base/fold.h"
#include "core/base/tokenizer.h"
#include "core/model/highlight.h"
#include "core/query/match.h"
#include "core/store/connection.h"
#include "core/store/facts_json.h"
#include "core/store/index_size.h"
#include "core/store/prefix_terms.h"
#include "core/store/visible.h"

#include <QHash>

#include <algorithm>

namespace lectern::store {

namespace {

constexpr int newestLookedAt = 20'000;
constexpr int newestAuthors = 1'000; // papers whose authors are looked at

base::Result<QList<Suggestion>> suggestionsFrom(Connection &connection, const QString &sql,
                                                const Connection::Values &values) {
    QList<Suggestion> suggestions;
    LECTERN_TRY(connection.each(sql, values, [&](const Row &row) -> base::Status {
        suggestions.append({row.text(0), row.integer(1)});
        return {};
    }));
    return suggestions;
}

base::Result<bool> isBig(Connection &connection) {
    LECTERN_ASSIGN(const qint64 papers, papersIndexed(connection));
    return papers > newestLookedAt;
}

// Papers of whose authors a name begins so; empty where too many names do.
base::Result<QString> matchOfAuthors(Connection &connection, const QString &begun) {
    const QList<QByteArray> words = base::Tokenizer::phrase(begun);
    if (words.isEmpty()) return QString();
    const query::PrefixWay way = PrefixTerms(connection).since({})(words.constLast());
    if (way.kind == query::PrefixWay::Kind::Papers) return QString();
    QStringList begins;
    for (const QByteArray &word : words.first(words.size() - 1))
        begins += query::quotedToken(word);
    QStringList phrases;
    for (const QByteArray &end : way.terms)
        phrases += (begins + QStringList{query::quotedToken(end)}).join(QStringLiteral(" + "));
    if (phrases.isEmpty())
        phrases = {(begins + QStringList{query::quotedToken(words.constLast())})
                       .join(QStringLiteral(" + ")) +
                   QLatin1String(" *")};
    return QStringLiteral("{authors} : (%1)").arg(phrases.join(QStringLiteral(" OR ")));
}

bool beginsInside(const QString &foldedName, const QString &folded) {
    return foldedName.startsWith(folded) || foldedName.contains(u' ' + folded);
}

QList<Suggestion> byPapers(const QHash<QString, qint64> &counts, int most) {
    QList<Suggestion> suggestions;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        suggestions.append({one.key(), one.value()});
    std::sort(suggestions.begin(), suggestions.end(), [](const auto &a, const auto &b) {
        return *a.papers != *b.papers ? *a.papers > *b.papers : a.value < b.value;
    });
    return suggestions.mid(0, most);
}

} // namespace

base::Result<QList<Suggestion>> suggestCategories(Connection &connection, const QString &begun,
                                                  int most) {
    LECTERN_ASSIGN(const bool big, isBig(connection));
    LECTERN_ASSIGN(
        auto suggestions,
        suggestionsFrom(
            connection,
            QStringLiteral("SELECT c.value, count(*) FROM (SELECT p.categories AS categories FROM "
                           "paper p WHERE %1 ORDER BY p.id DESC LIMIT ?) n, "
                           "json_each(n.categories) c WHERE substr(lower(c.value), 1, ?) = ? "
                           "GROUP BY c.value ORDER BY 2 DESC, 1 LIMIT ?")
                .arg(visiblePaper),
            {newestLookedAt, begun.size(), begun.toLower(), most}));
    if (big)
        for (Suggestion &suggestion : suggestions)
            suggestion.papers.reset();
    return suggestions;
}

base::Result<QList<Suggestion>> suggestAuthors(Connection &connection, const QString &begun,
                                               int most) {
    const QString folded = base::foldName(begun);
    LECTERN_ASSIGN(const QString match, matchOfAuthors(connection, begun));
    const QString from = match.isEmpty()
                             ? QStringLiteral("paper p WHERE ")
                             : QStringLiteral("search s CROSS JOIN paper p ON p.id = s.rowid "
                                              "WHERE s.search MATCH ? AND ");
    Connection::Values values;
    if (!match.isEmpty()) values += match;
    values += newestAuthors;
    QHash<QString, qint64> counts;
    qint64 papers = 0;
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT p.authors FROM ") + from + visiblePaper +
                            (match.isEmpty() ? QStringLiteral(" ORDER BY p.id DESC LIMIT ?")
                                             : QStringLiteral(" ORDER BY s.rowid DESC LIMIT ?")),
                        values, [&](const Row &row) -> base::Status {
                            ++papers;
                            for (const QString &name : fromJsonArray(row.text(0)))
                                if (beginsInside(base::foldName(name), folded)) ++counts[name];
                            return {};
                        }));
    QList<Suggestion> suggestions = byPapers(counts, most);
    const bool all = !match.isEmpty() && papers < newestAuthors;
    for (Suggestion &suggestion : suggestions)
        if (!all) suggestion.papers.reset();
    return suggestions;
}

base::Result<QList<Suggestion>> suggestSources(Connection &connection, const QString &begun,
                                               int most) {
    return suggestionsFrom(
        connection,
        QStringLiteral("SELECT lower(d.source), sum(d.papers) FROM digest d WHERE d.complete = 1 "
                       "AND d.removed = 0 AND substr(lower(d.source), 1, ?) = ? GROUP BY 1 "
                       "ORDER BY 2 DESC LIMIT ?"),
        {begun.size(), begun.toLower(), most});
}

base::Result<QList<Suggestion>> suggestLists(Connection &connection) {
    return suggestionsFrom(
        connection,
        QStringLiteral("SELECT l.name, (SELECT count(*) FROM reading_list_entry e JOIN paper p ON "
                       "p.id = e.paper_id AND %1 WHERE e.list_id = l.id AND e.deleted = 0) "
                       "FROM reading_list l WHERE l.deleted = 0 ORDER BY l.rank, l.id")
            .arg(visiblePaper),
        {});
}

base::Result<QList<Suggestion>> suggestMeanings(Connection &connection) {
    QList<Suggestion> suggestions;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT h.meaning, count(DISTINCT h.paper_id) FROM highlight h JOIN paper p "
                       "ON p.id = h.paper_id AND %1 WHERE h.deleted = 0 GROUP BY h.meaning")
            .arg(visiblePaper),
        {}, [&](const Row &row) -> base::Status {
            const auto meaning = static_cast<model::Meaning>(row.integer(0));
            suggestions.append({model::toText(meaning), row.integer(1)});
            return {};
        }));
    return suggestions;
}

} // namespace lectern::store
