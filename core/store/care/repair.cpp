// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care/repair.h"

#include "core/store/search_check.h"

#include <QCoreApplication>

#include <array>

namespace lectern::store {

namespace {

// What digests told, which the next one tells again; never what a reader did.
constexpr std::array factTables = {"paper_source", "paper_text",     "paper_key", "sighting",
                                   "merge_offer",  "digest_warning", "seen"};

constexpr auto makeTerms = "CREATE VIRTUAL TABLE temp.terms_of_index USING "
                           "fts5vocab('main', 'search', 'row')";
constexpr auto dropTerms = "DROP TABLE temp.terms_of_index";

base::Result<bool> finds(Connection &connection, const QString &sql) {
    LECTERN_ASSIGN(const auto found, connection.single(sql));
    return found.has_value();
}

// Asked of the index itself; where that does not know, no paper is too new.
constexpr auto newestWithTerm =
    "coalesce((SELECT s.rowid FROM search s WHERE s.search MATCH '\"' || replace(l.term, '\"', "
    "'\"\"') || '\"' ORDER BY s.rowid DESC LIMIT 1), 9223372036854775807)";

// A term of the index that the lexicon does not have, or takes for older than it is, is not found
// by its prefix.
base::Result<bool> lexiconMisses(Connection &connection) {
    LECTERN_TRY(connection.run(QString::fromLatin1(makeTerms)));
    const auto missing = finds(
        connection,
        QStringLiteral("SELECT 1 FROM temp.terms_of_index v LEFT JOIN lexicon l ON l.term = v.term "
                       "WHERE l.term IS NULL OR l.newest < %1 AND %1 < 9223372036854775807 LIMIT 1")
            .arg(QLatin1String(newestWithTerm)));
    LECTERN_TRY(connection.run(QString::fromLatin1(dropTerms)));
    return missing;
}

base::Status fillLexicon(Connection &connection) {
    LECTERN_TRY(connection.run(QString::fromLatin1(makeTerms)));
    LECTERN_TRY(connection.run(QStringLiteral("DELETE FROM lexicon")));
    base::Status filled =
        connection.run(QStringLiteral("INSERT INTO lexicon(term, papers) "
                                      "SELECT term, doc FROM temp.terms_of_index"));
    LECTERN_TRY(connection.run(QString::fromLatin1(dropTerms)));
    LECTERN_TRY(std::move(filled));
    return connection.run(QStringLiteral("UPDATE lexicon AS l SET newest = ") +
                          QLatin1String(newestWithTerm));
}

// A number below one that is in use would be given to another row.
base::Result<QStringList> countersBehind(Connection &connection) {
    QStringList tables;
    LECTERN_TRY(connection.each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = "
                                               "'table' AND sql LIKE '%AUTOINCREMENT%'"),
                                {}, [&](const Row &row) -> base::Status {
                                    tables.append(row.text(0));
                                    return {};
                                }));
    QStringList behind;
    for (const QString &table : std::as_const(tables)) {
        LECTERN_ASSIGN(
            const bool found,
            finds(connection, QStringLiteral("SELECT 1 WHERE (SELECT max(id) FROM %1) > coalesce("
                                             "(SELECT seq FROM sqlite_sequence WHERE name = '%1'), "
                                             "0)")
                                  .arg(table)));
        if (found) behind.append(table);
    }
    return behind;
}

base::Status setCounter(Connection &connection, const QString &table) {
    LECTERN_TRY(
        connection.run(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"), {table}));
    return connection.run(QStringLiteral("INSERT INTO sqlite_sequence(name, seq) "
                                         "SELECT ?, max(id) FROM %1")
                              .arg(table),
                          {table});
}

struct Orphans {
    QString table;
    QString condition;
};
base::Result<QList<Orphans>> orphansIn(Connection &connection) {
    QList<Orphans> orphans;
    for (const char *table : factTables) {
        LECTERN_TRY(connection.each(
            QStringLiteral("SELECT \"from\", \"table\", coalesce(\"to\", 'id') "
                           "FROM pragma_foreign_key_list(?)"),
            {QString::fromLatin1(table)}, [&](const Row &row) -> base::Status {
                orphans.append({QString::fromLatin1(table),
                                QStringLiteral("%1 IS NOT NULL AND %1 NOT IN (SELECT %3 FROM %2)")
                                    .arg(row.text(0), row.text(1), row.text(2))});
                return {};
            }));
    }
    return orphans;
}

base::Result<bool> hasOrphans(Connection &connection) {
    LECTERN_ASSIGN(const auto orphans, orphansIn(connection));
    for (const Orphans &each : orphans) {
        LECTERN_ASSIGN(const bool found,
                       finds(connection, QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT 1")
                                             .arg(each.table, each.condition)));
        if (found) return true;
    }
    return false;
}

QString sentence(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

} // namespace

base::Result<QStringList> checkDerived(Connection &connection) {
    LECTERN_ASSIGN(QStringList problems, checkSearchIndex(connection));
    LECTERN_ASSIGN(const bool missing, lexiconMisses(connection));
    if (missing)
        problems.append(sentence(QT_TRANSLATE_NOOP(
            "Lectern", "The list of words lacks some of the index; it can be made anew.")));
    LECTERN_ASSIGN(const QStringList behind, countersBehind(connection));
    for (const QString &table : behind)
        problems.append(
            sentence(QT_TRANSLATE_NOOP(
                         "Lectern", "The counter of “%1” stands behind its rows; it can be set."))
                .arg(table));
    LECTERN_ASSIGN(const bool orphans, hasOrphans(connection));
    if (orphans)
        problems.append(sentence(QT_TRANSLATE_NOOP(
            "Lectern", "What a digest told belongs to no paper; it can be removed.")));
    return problems;
}

base::Result<QStringList> damagedPages(Connection &connection) {
    QStringList damage;
    LECTERN_TRY(connection.each(QStringLiteral("PRAGMA quick_check"), {},
                                [&](const Row &row) -> base::Status {
                                    if (row.text(0) != QLatin1String("ok"))
                                        damage.append(row.text(0));
                                    return {};
                                }));
    return damage;
}

base::Status repairDerived(Transaction &transaction) {
    Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const auto orphans, orphansIn(connection));
    for (const Orphans &each : orphans)
        LECTERN_TRY(connection.run(
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(each.table, each.condition)));
    LECTERN_ASSIGN(const QStringList behind, countersBehind(connection));
    for (const QString &table : behind)
        LECTERN_TRY(setCounter(connection, table));
    return rebuildSearch(connection);
}

base::Status rebuildSearch(Connection &connection) {
    LECTERN_TRY(connection.run(QStringLiteral("INSERT INTO search(search) VALUES('rebuild')")));
    LECTERN_TRY(connection.run(
        QStringLiteral("INSERT INTO title_search(title_search) VALUES('rebuild')")));
    return fillLexicon(connection);
}

} // namespace lectern::store
