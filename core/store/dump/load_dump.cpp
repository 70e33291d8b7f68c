// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/load_dump.h"

#include "core/store/bind.h"
#include "core/store/care/repair.h"
#include "core/store/connection.h"
#include "core/store/library_file.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace lectern::store {

namespace {

const QString survivorColumn = QStringLiteral("survivor_id");
const QString homeColumn = QStringLiteral("home_id");
const QString paperBehind = QStringLiteral("(SELECT id FROM paper WHERE uuid = ?)");

constexpr std::array shownColumns = {"title_id", "abstract_id", "summary_id", "source_id"};

QString arrayOf(const char *column) {
    return qstrcmp(column, "source_id") == 0 ? QStringLiteral("sources") : QStringLiteral("texts");
}

QString tableOf(const QString &array) {
    return array == u"sources" ? QStringLiteral("paper_source") : QStringLiteral("paper_text");
}

QVariant uuidIn(const QJsonObject &row, const QString &column) {
    return blob(QUuid::fromString(row.value(column).toString()));
}

// The places of a row's texts become their numbers; one that is not there is none.
void setNumbers(QJsonObject &row, const QHash<QString, QList<qint64>> &numbers) {
    for (const char *column : shownColumns) {
        const QString key = QString::fromLatin1(column);
        if (!row.contains(key)) continue;
        const auto list = numbers.value(arrayOf(column));
        const qsizetype place = row.value(key).toInt(-1);
        row.remove(key);
        if (place >= 0 && place < list.size()) row.insert(key, list.at(place));
    }
}

} // namespace

base::Status DumpLoad::begin(const DumpHeader &header) {
    for (const char *table : {"saved_filter", "reader", "device"})
        LECTERN_TRY(
            m_library.run(QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table))));
    LECTERN_TRY(m_library.run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'library'"),
                              {blob(header.library)}));
    return m_library.run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'clock'"),
                         {header.clock});
}

base::Status DumpLoad::take(const DumpRow &row) {
    const auto isIt = [&row](const DumpedTable &known) { return known.table == row.table; };
    if (std::none_of(dumpedTables().cbegin(), dumpedTables().cend(), isIt))
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "The file is no dump of a library."));
    if (!partsOf(row.table).isEmpty()) return takeOwner(row.table, row.row);
    LECTERN_TRY(insert(row.table, row.row));
    return {};
}

base::Status DumpLoad::finish() {
    for (const auto &[sql, values] : m_late)
        LECTERN_TRY(m_library.run(sql, values));
    m_inserts.clear();
    return rebuildSearch(m_library);
}

base::Result<DumpLoad::Columns> DumpLoad::columnsOf(const QString &table) {
    if (!m_columns.contains(table)) {
        LECTERN_ASSIGN(m_columns[table], dumpColumns(m_library, table));
    }
    return m_columns.value(table);
}

base::Result<qint64> DumpLoad::insert(const QString &table, const QJsonObject &row) {
    LECTERN_ASSIGN(const Columns columns, columnsOf(table));
    const QString sql = insertSql(table, columns, row);
    std::unique_ptr<Statement> &statement = m_inserts[sql];
    if (!statement) statement = std::make_unique<Statement>(m_library, sql);
    bindRow(*statement, columns, row);
    LECTERN_TRY(statement->run());
    return m_library.lastRow();
}

base::Status DumpLoad::takeOwner(const QString &table, QJsonObject row) {
    const QString uuid = row.value(QStringLiteral("uuid")).toString();
    QHash<QString, QJsonArray> arrays;
    for (const DumpedPart &part : partsOf(table))
        arrays.insert(part.array, row.take(part.array).toArray());
    QJsonObject bare = row;
    bare.remove(survivorColumn);
    for (const char *column : shownColumns)
        bare.remove(QString::fromLatin1(column));
    LECTERN_ASSIGN(const qint64 number, insert(table, bare));
    Numbers numbers;
    for (const DumpedPart &part : partsOf(table))
        LECTERN_TRY(insertPart(part, arrays.value(part.array), uuid, numbers));
    return setShown(number, row, numbers);
}

base::Status DumpLoad::insertPart(const DumpedPart &part, const QJsonArray &rows,
                                  const QString &owner, Numbers &numbers) {
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        row.insert(part.column, owner);
        const QVariant home = uuidIn(row, homeColumn);
        const bool hasHome = row.contains(homeColumn);
        row.remove(homeColumn);
        setNumbers(row, numbers);
        LECTERN_ASSIGN(const qint64 number, insert(part.table, row));
        numbers[part.array].append(number);
        if (!hasHome) continue;
        const QString set =
            QStringLiteral("UPDATE %1 SET home_id = %2 WHERE ").arg(part.table, paperBehind);
        if (part.order == u"id")
            setLater(set + QStringLiteral("id = ?"), {home, number});
        else
            setLater(set + QStringLiteral("digest_id = (SELECT id FROM digest WHERE uuid = ?) "
                                          "AND position = ?"),
                     {home, uuidIn(row, QStringLiteral("digest_id")),
                      row.value(QStringLiteral("position")).toInt()});
    }
    return {};
}

// Of a paper that was joined into another, the texts stand with that one, further on maybe.
base::Status DumpLoad::setShown(qint64 paper, const QJsonObject &row, const Numbers &numbers) {
    const bool joined = row.contains(survivorColumn);
    if (joined)
        setLater(QStringLiteral("UPDATE paper SET survivor_id = %1 WHERE id = ?").arg(paperBehind),
                 {uuidIn(row, survivorColumn), paper});
    QJsonObject shown = row;
    if (!joined) setNumbers(shown, numbers);
    for (const char *name : shownColumns) {
        const QString column = QString::fromLatin1(name);
        if (!shown.contains(column)) continue;
        const qint64 number = shown.value(column).toInteger();
        if (joined)
            setLater(QStringLiteral("UPDATE paper SET %1 = (SELECT id FROM %2 WHERE paper_id = %3 "
                                    "ORDER BY id LIMIT 1 OFFSET ?) WHERE id = ?")
                         .arg(column, tableOf(arrayOf(name)), paperBehind),
                     {uuidIn(row, survivorColumn), number, paper});
        else
            LECTERN_TRY(
                m_library.run(QStringLiteral("UPDATE paper SET %1 = ? WHERE id = ?").arg(column),
                              {number, paper}));
    }
    return {};
}

namespace {

base::Status loadAll(DumpLineReader &lines, DumpLoad &load) {
    LECTERN_ASSIGN(const DumpHeader header, lines.begin());
    LECTERN_TRY(load.begin(header));
    while (true) {
        LECTERN_ASSIGN(const auto row, lines.next());
        if (!row) return load.finish();
        LECTERN_TRY(load.take(*row));
    }
}

} // namespace

base::Status makeLibraryOf(DumpLineReader &lines, const QString &path, const base::Clock &clock) {
    LECTERN_ASSIGN(const auto file, LibraryFile::open({path}, clock));
    Connection &library = file->connection();
    LECTERN_TRY(library.run(QStringLiteral("BEGIN IMMEDIATE")));
    DumpLoad load(library);
    base::Status status = loadAll(lines, load);
    if (status) status = library.run(QStringLiteral("COMMIT"));
    if (!status) (void)library.run(QStringLiteral("ROLLBACK"));
    return status;
}

} // namespace lectern::store
