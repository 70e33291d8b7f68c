// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care/readable_rows.h"

#include "core/store/connection.h"
#include "core/store/dump/dump_tables.h"
#include "core/store/file_kind.h"
#include "core/store/sqlite_error.h"

#include <QFileInfo>

#include <limits>
#include <sqlite3.h>

namespace lectern::store {

namespace {

enum class Step { Row, End, Damage };

bool isDamage(int code) {
    const int kind = code & 0xFF;
    return kind == SQLITE_CORRUPT || kind == SQLITE_IOERR || kind == SQLITE_NOTADB;
}

// A statement that outlives damage: after an error it begins anew.
class RowSearch {
  public:
    RowSearch(Connection &library, const QString &sql)
        : m_sql(sql) {
        m_prepared =
            sqlite3_prepare_v2(library.handle(), sql.toUtf8().constData(), -1, &m_rows, nullptr);
    }
    ~RowSearch() { sqlite3_finalize(m_rows); }
    Q_DISABLE_COPY_MOVE(RowSearch)

    void beginAt(qint64 row) {
        sqlite3_reset(m_rows);
        sqlite3_bind_int64(m_rows, 1, row);
    }
    base::Result<Step> next() {
        const int code = m_prepared == SQLITE_OK ? sqlite3_step(m_rows) : m_prepared;
        if (code == SQLITE_ROW) return Step::Row;
        if (m_rows) sqlite3_reset(m_rows);
        if (code == SQLITE_DONE) return Step::End;
        if (isDamage(code)) return Step::Damage;
        return base::fail(toError(code, m_sql));
    }
    [[nodiscard]] sqlite3_stmt *row() const { return m_rows; }
    [[nodiscard]] qint64 number(int column) const { return sqlite3_column_int64(m_rows, column); }

  private:
    QString m_sql;
    sqlite3_stmt *m_rows = nullptr;
    int m_prepared;
};

base::Result<bool> hasRowNumbers(Connection &library, const QString &table) {
    LECTERN_ASSIGN(const auto sql, library.single(QStringLiteral("SELECT sql FROM sqlite_schema "
                                                                 "WHERE name = ?"),
                                                  {table}));
    return sql && !sql->toString().contains(QLatin1String("WITHOUT ROWID"));
}

base::Result<Step> handOver(RowSearch &rows, const ReadableRowSink &sink, int numberColumn,
                            qint64 *last) {
    while (true) {
        LECTERN_ASSIGN(const Step step, rows.next());
        if (step != Step::Row) return step;
        LECTERN_TRY(sink(rows.row()));
        if (last) *last = rows.number(numberColumn);
    }
}

// The first row behind `damaged` from which one can go on: in widening steps, then by halves.
// Nothing where there is none.
base::Result<std::optional<qint64>> readableBehind(RowSearch &one, qint64 damaged) {
    const auto reads = [&one](qint64 row) -> base::Result<bool> {
        one.beginAt(row);
        LECTERN_ASSIGN(const Step step, one.next());
        return step != Step::Damage;
    };
    qint64 low = damaged;
    qint64 high = damaged;
    for (qint64 width = 1;; width *= 2) {
        if (high > std::numeric_limits<qint64>::max() / 4) return std::optional<qint64>();
        high = damaged + width;
        LECTERN_ASSIGN(const bool readable, reads(high));
        if (readable) break;
        low = high;
    }
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        LECTERN_ASSIGN(const bool readable, reads(middle));
        (readable ? high : low) = middle;
    }
    return std::optional(high);
}

base::Result<bool> eachNumbered(Connection &library, const QString &table, const QString &columns,
                                int columnCount, const ReadableRowSink &sink) {
    const QString from =
        QStringLiteral("SELECT %1, rowid FROM %2 NOT INDEXED WHERE rowid >= ? ORDER BY rowid")
            .arg(columns, table);
    RowSearch rows(library, from);
    RowSearch one(library, from + QStringLiteral(" LIMIT 1"));
    bool whole = true;
    qint64 last = 0; // row numbers of ours begin at 1
    rows.beginAt(1);
    while (true) {
        LECTERN_ASSIGN(const Step step, handOver(rows, sink, columnCount, &last));
        if (step == Step::End) return whole;
        whole = false;
        LECTERN_ASSIGN(const auto next, readableBehind(one, last));
        if (!next) return false;
        last = *next - 1;
        rows.beginAt(*next);
    }
}

base::Result<bool> eachOfBothEnds(Connection &library, const QString &table, const QString &columns,
                                  const ReadableRowSink &sink) {
    QStringList keys;
    LECTERN_TRY(library.each(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk > 0 "
                                            "ORDER BY pk"),
                             {table}, [&keys](const Row &row) -> base::Status {
                                 keys.append(row.text(0));
                                 return {};
                             }));
    for (const char *order : {" ASC", " DESC"}) {
        QStringList by;
        for (const QString &key : std::as_const(keys))
            by.append(key + QLatin1String(order));
        RowSearch rows(library, QStringLiteral("SELECT %1 FROM %2 NOT INDEXED ORDER BY %3")
                                    .arg(columns, table, by.join(QStringLiteral(", "))));
        LECTERN_ASSIGN(const Step step, handOver(rows, sink, 0, nullptr));
        if (step == Step::End) return true;
    }
    return false;
}

} // namespace

base::Result<std::unique_ptr<Connection>> openDamaged(const QString &path) {
    LECTERN_ASSIGN(const FileKind kind, examine(path));
    if (kind == FileKind::Missing) return base::fail(base::ErrorCode::NotFound, {});
    const bool logged = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return Connection::open(path, logged ? Mode::ReadOnly : Mode::Immutable);
}

QStringList tablesOfRows() {
    QStringList tables;
    for (const DumpedTable &each : dumpedTables())
        tables.append(each.table);
    for (const DumpedPart &each : dumpedParts())
        tables.append(each.table);
    return tables;
}

base::Result<QStringList> columnsOf(Connection &library, const QString &table) {
    QStringList columns;
    LECTERN_TRY(library.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                             [&columns](const Row &row) -> base::Status {
                                 columns.append(row.text(0));
                                 return {};
                             }));
    return columns;
}

base::Result<bool> eachReadableRow(Connection &library, const QString &table,
                                   const QStringList &columns, const ReadableRowSink &sink) {
    const QString list = columns.join(QStringLiteral(", "));
    LECTERN_ASSIGN(const bool numbered, hasRowNumbers(library, table));
    return numbered ? eachNumbered(library, table, list, int(columns.size()), sink)
                    : eachOfBothEnds(library, table, list, sink);
}

} // namespace lectern::store
