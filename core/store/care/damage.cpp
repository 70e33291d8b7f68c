// SPDX-License-Identifier: GPL-3.0-or-later
// What is damaged in a library, by reading all of it.
#include "core/store/care/readable_rows.h"
#include "core/store/care/salvage.h"
#include "core/store/connection.h"
#include "core/store/file_signs.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace lectern::store {

namespace {

constexpr std::array indexTables = {
    "search_data",      "search_idx",           "search_docsize", "title_search_data",
    "title_search_idx", "title_search_docsize", "lexicon"};

// "Tree 12 page 345 cell 6: …" and "On tree page 345 …", as SQLite says it.
QList<qint64> pagesNamedIn(const QStringList &findings) {
    static const QRegularExpression named(QStringLiteral("\\b[Pp]age (\\d+)"));
    QList<qint64> pages;
    for (const QString &finding : findings)
        for (auto match = named.globalMatch(finding); match.hasNext();)
            pages.append(match.next().captured(1).toLongLong());
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

base::Result<ReadTable> readTable(Connection &library, const QString &table,
                                  const QStringList &columns, const ReadableRowSink &also = {}) {
    ReadTable read{table};
    LECTERN_ASSIGN(read.whole,
                   eachReadableRow(library, table, columns, [&](sqlite3_stmt *row) -> base::Status {
                       ++read.rows;
                       return also ? also(row) : base::Status();
                   }));
    return read;
}

// Of damage to the page where a table begins SQLite gives up half-way: what it said by then counts.
QStringList findingsIn(Connection &library) {
    QStringList findings;
    const base::Status read =
        library.each(QStringLiteral("PRAGMA quick_check"), {}, [&](const Row &row) -> base::Status {
            if (row.text(0) != QLatin1String("ok")) findings.append(row.text(0));
            return {};
        });
    if (!read) findings.append(read.error().detail);
    return findings;
}

qint64 numberOr(Connection &library, const char *sql, qint64 otherwise) {
    const auto value = library.single(QString::fromLatin1(sql));
    return value && *value ? (*value)->toLongLong() : otherwise;
}

base::Status readAllTables(Connection &library, DamageFound &found) {
    for (const QString &table : tablesOfRows()) {
        LECTERN_ASSIGN(const QStringList columns, columnsOf(library, table));
        if (columns.isEmpty()) continue;
        const auto at = [&](const char *name) { return int(columns.indexOf(QLatin1String(name))); };
        const int presence = table == u"paper" ? at("presence") : -1;
        const int deleted = table == u"note" ? at("deleted") : -1;
        LECTERN_ASSIGN(const ReadTable read,
                       readTable(library, table, columns, [&](sqlite3_stmt *row) -> base::Status {
                           if (presence >= 0 && sqlite3_column_int(row, presence) == 0)
                               ++found.papers;
                           if (deleted >= 0 && sqlite3_column_int(row, deleted) == 0) ++found.notes;
                           return {};
                       }));
        found.tables.append(read);
    }
    for (const char *table : indexTables) {
        LECTERN_ASSIGN(const QStringList columns, columnsOf(library, QLatin1String(table)));
        if (columns.isEmpty()) continue;
        LECTERN_ASSIGN(const ReadTable read, readTable(library, QLatin1String(table), columns));
        found.indexWhole = found.indexWhole && read.whole;
    }
    return {};
}

} // namespace

base::Result<DamageFound> inspectDamaged(const QString &path, const base::StopToken &stop) {
    LECTERN_ASSIGN(const auto library, openDamaged(path));
    const StopScope scope(*library, stop);
    DamageFound found;
    found.pages = numberOr(*library, "PRAGMA page_count", 0);
    found.pageBytes = numberOr(*library, "PRAGMA page_size", 0);
    found.findings = findingsIn(*library);
    found.damagedPages = pagesNamedIn(found.findings);
    if (const auto open = wasLeftOpen(*library)) found.leftOpen = *open;
    LECTERN_TRY(readAllTables(*library, found));
    return found;
}

} // namespace lectern::store
