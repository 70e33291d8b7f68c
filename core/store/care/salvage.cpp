// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care/salvage.h"

#include "core/store/care/readable_rows.h"
#include "core/store/care/repair.h"
#include "core/store/connection.h"
#include "core/store/library_file.h"
#include "core/store/passing_files.h"
#include "core/store/sqlite_error.h"

#include <QFile>

#include <sqlite3.h>

namespace lectern::store {

namespace {

// One table after the other, within a transaction of the new library.
class Salvage {
  public:
    Salvage(Connection &from, Connection &into)
        : m_from(from)
        , m_into(into) {}

    base::Status run();
    [[nodiscard]] const QList<ReadTable> &tables() const { return m_tables; }

  private:
    base::Status copyTable(const QString &table);
    base::Status copyMeta();
    base::Status copyCounters();
    base::Status dropOrphans();
    base::Result<qint64> dropOrphansOf(ReadTable &table);

    Connection &m_from;
    Connection &m_into;
    QList<ReadTable> m_tables;
};

base::Status Salvage::run() {
    for (const char *table : {"saved_filter", "reader", "device"}) // those of a new library
        LECTERN_TRY(m_into.run(QStringLiteral("DELETE FROM ") + QLatin1String(table)));
    for (const QString &table : tablesOfRows())
        LECTERN_TRY(copyTable(table));
    LECTERN_TRY(dropOrphans());
    LECTERN_TRY(copyMeta());
    LECTERN_TRY(copyCounters());
    return rebuildSearch(m_into);
}

base::Status Salvage::copyTable(const QString &table) {
    LECTERN_ASSIGN(QStringList columns, columnsOf(m_from, table));
    LECTERN_ASSIGN(const QStringList known, columnsOf(m_into, table));
    columns.removeIf([&known](const QString &column) { return !known.contains(column); });
    if (columns.isEmpty()) return {}; // a library of an older schema does not have it
    const QString places = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    const QString sql = QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                            .arg(table, columns.join(u','), places);
    sqlite3_stmt *insert = nullptr;
    const int prepared =
        sqlite3_prepare_v2(m_into.handle(), sql.toUtf8().constData(), -1, &insert, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(insert,
                                                                           &sqlite3_finalize);
    if (prepared != SQLITE_OK) return base::fail(toError(prepared, sql));
    ReadTable read{table};
    LECTERN_ASSIGN(
        read.whole, eachReadableRow(m_from, table, columns, [&](sqlite3_stmt *row) -> base::Status {
            for (int i = 0; i < columns.size(); ++i)
                sqlite3_bind_value(insert, i + 1, sqlite3_column_value(row, i));
            const int code = sqlite3_step(insert);
            sqlite3_reset(insert);
            if (code == SQLITE_DONE) read.rows += sqlite3_changes64(m_into.handle());
            if (code == SQLITE_DONE) return {};
            if ((code & 0xFF) != SQLITE_CONSTRAINT) return base::fail(toError(code, sql));
            read.whole = false; // what it says can not be true: a number where a text belongs
            return {};
        }));
    m_tables.append(read);
    return {};
}

// Until nothing points nowhere: what goes may be what others point to.
base::Status Salvage::dropOrphans() {
    while (true) {
        qint64 gone = 0;
        for (ReadTable &table : m_tables) {
            LECTERN_ASSIGN(const qint64 rows, dropOrphansOf(table));
            if (rows > 0) table.whole = false;
            table.rows -= rows;
            gone += rows;
        }
        if (gone == 0) return {};
    }
}

base::Result<qint64> Salvage::dropOrphansOf(ReadTable &table) {
    struct Reference {
        QString column;
        QString condition;
        bool needed = false;
    };
    QList<Reference> references;
    LECTERN_TRY(m_into.each(
        QStringLiteral("SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), "
                       "t.\"notnull\" OR t.pk > 0 FROM pragma_foreign_key_list(?) f "
                       "JOIN pragma_table_info(?) t ON t.name = f.\"from\""),
        {table.table, table.table}, [&](const Row &row) -> base::Status {
            references.append({row.text(0),
                               QStringLiteral("%1 IS NOT NULL AND %1 NOT IN (SELECT %3 FROM %2)")
                                   .arg(row.text(0), row.text(1), row.text(2)),
                               row.integer(3) != 0});
            return {};
        }));
    qint64 gone = 0;
    for (const Reference &each : std::as_const(references)) {
        const QString sql =
            each.needed ? QStringLiteral("DELETE FROM %1 WHERE %2").arg(table.table, each.condition)
                        : QStringLiteral("UPDATE %1 SET %3 = NULL WHERE %2")
                              .arg(table.table, each.condition, each.column);
        LECTERN_TRY(m_into.run(sql));
        if (each.needed) gone += m_into.changedRows();
    }
    return gone;
}

// Which library it is, and how far its clock had come.
base::Status Salvage::copyMeta() {
    for (const char *key : {"library", "clock"}) {
        const auto value = m_from.single(QStringLiteral("SELECT value FROM meta WHERE key = ?"),
                                         {QString::fromLatin1(key)});
        if (value && *value)
            LECTERN_TRY(m_into.run(QStringLiteral("UPDATE meta SET value = ? WHERE key = ?"),
                                   {**value, QString::fromLatin1(key)}));
    }
    return {};
}

// A number that was given once is never given to another row.
base::Status Salvage::copyCounters() {
    QList<std::pair<QString, qint64>> counters;
    const base::Status read = m_from.each(QStringLiteral("SELECT name, seq FROM sqlite_sequence"),
                                          {}, [&counters](const Row &row) -> base::Status {
                                              counters.append({row.text(0), row.integer(1)});
                                              return {};
                                          });
    if (!read) return {}; // those of the rows that are there will do
    for (const auto &[table, number] : std::as_const(counters))
        LECTERN_TRY(m_into.run(QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, ?) "
                                              "WHERE name = ?"),
                               {number, table}));
    return {};
}

base::Result<QList<ReadTable>> salvageInto(const QString &target, Connection &from,
                                           const base::Clock &clock, const base::StopToken &stop) {
    LECTERN_ASSIGN(const auto file, LibraryFile::open({target}, clock));
    Connection &into = file->connection();
    const StopScope scope(into, stop);
    LECTERN_TRY(into.run(QStringLiteral("PRAGMA foreign_keys=OFF")));
    LECTERN_TRY(into.run(QStringLiteral("BEGIN IMMEDIATE")));
    Salvage salvage(from, into);
    base::Status status = salvage.run();
    if (status) status = into.run(QStringLiteral("COMMIT"));
    if (status) return salvage.tables();
    (void)into.run(QStringLiteral("ROLLBACK"));
    return base::fail(status.error());
}

} // namespace

base::Result<Salvaged> salvageLibrary(const QString &damaged, const QString &target,
                                      const base::Clock &clock, const base::StopToken &stop) {
    LECTERN_ASSIGN(const auto from, openDamaged(damaged));
    const StopScope scope(*from, stop);
    removeDatabase(target); // of one that a crash cut short
    const auto tables = salvageInto(target, *from, clock, stop);
    const auto summary = tables ? verifyLibraryFile(target, Thoroughness::EveryPage, stop)
                                : base::fail(tables.error());
    if (summary) return Salvaged{*summary, *tables};
    removeDatabase(target);
    return base::fail(summary.error());
}

base::Status markAsCopyOf(const QString &copy, const QString &damagedName) {
    LECTERN_ASSIGN(const auto library, Connection::open(copy, Mode::ReadWrite));
    LECTERN_TRY(library->run(QStringLiteral("INSERT OR REPLACE INTO meta(key, value) "
                                            "VALUES('copy_of', ?)"),
                             {damagedName}));
    return library->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

base::Result<QString> copyOf(Connection &library) {
    LECTERN_ASSIGN(const auto name, library.single(QStringLiteral("SELECT value FROM meta WHERE "
                                                                  "key = 'copy_of'")));
    return name ? name->toString() : QString();
}

} // namespace lectern::store
