// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care/deleted_papers.h"

#include "core/store/bind.h"
#include "core/store/paper_reads.h"
#include "core/store/visible.h"

#include <QFileInfo>

#include <limits>

namespace lectern::store {

namespace {

base::Result<QList<qint64>> numbers(Connection &connection, const QString &sql,
                                    const Connection::Values &values) {
    QList<qint64> found;
    LECTERN_TRY(connection.each(sql, values, [&](const Row &row) -> base::Status {
        found.append(row.integer(0));
        return {};
    }));
    return found;
}

// Every table that names papers by their numbers, whichever migration made it: "table.column".
base::Result<QList<std::pair<QString, QString>>> columnsThatName(Connection &connection) {
    QList<std::pair<QString, QString>> columns;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                       "WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' "
                       "AND c.name IN ('paper_id', 'other_id')"),
        {}, [&](const Row &row) -> base::Status {
            columns.append({row.text(0), row.text(1)});
            return {};
        }));
    return columns;
}

base::Status removeOne(Transaction &transaction, model::PaperId paper,
                       const QList<std::pair<QString, QString>> &columns) {
    Connection &connection = transaction.connection();
    LECTERN_TRY(transaction.beforeTextChange(paper));
    for (const auto &[table, column] : columns)
        LECTERN_TRY(connection.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, column),
                                   {paper.value()}));
    LECTERN_TRY(connection.run(QStringLiteral("DELETE FROM redirect WHERE old_uuid = (SELECT uuid "
                                              "FROM paper WHERE id = ?)"),
                               {paper.value()}));
    return connection.run(QStringLiteral("DELETE FROM paper WHERE id = ?"), {paper.value()});
}

} // namespace

base::Result<QList<DeletedPaper>> deletedPapers(Connection &connection,
                                                std::optional<qint64> before) {
    QList<DeletedPaper> papers;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT p.id, p.uuid, coalesce(c.value, t.tidy, ''), n.paper_id, "
                       "p.removed_at FROM paper p "
                       "LEFT JOIN paper_text t ON t.id = p.title_id "
                       "LEFT JOIN correction c ON c.paper_id = p.id AND c.field = 'title' "
                       "AND c.deleted = 0 "
                       "LEFT JOIN note n ON n.paper_id = p.id AND n.deleted = 0 "
                       "WHERE %1 AND p.removed_at <= ? ORDER BY p.removed_at DESC, p.id DESC")
            .arg(deletedPaper),
        {before.value_or(std::numeric_limits<qint64>::max())}, [&](const Row &row) -> base::Status {
            papers.append({model::PaperId(row.integer(0)), QUuid::fromRfc4122(row.blob(1)),
                           row.text(2), !row.isNull(3), row.integer(4)});
            return {};
        }));
    return papers;
}

base::Result<QList<model::PaperId>> purge(Transaction &transaction,
                                          const QList<model::PaperId> &papers) {
    Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const auto columns, columnsThatName(connection));
    LECTERN_ASSIGN(const auto marked,
                   numbers(connection,
                           QStringLiteral("SELECT p.id FROM json_each(?) j CROSS JOIN paper p "
                                          "ON p.id = j.value WHERE p.presence = 2"),
                           {idArray(papers)}));
    QList<model::PaperId> gone;
    for (const qint64 number : marked) {
        LECTERN_ASSIGN(const auto joined,
                       numbers(connection,
                               QStringLiteral("SELECT id FROM paper WHERE survivor_id = ?"),
                               {number}));
        for (const qint64 other : joined)
            LECTERN_TRY(removeOne(transaction, model::PaperId(other), columns));
        LECTERN_TRY(removeOne(transaction, model::PaperId(number), columns));
        gone.append(model::PaperId(number));
    }
    return gone;
}

base::Result<QStringList> namedFiles(Connection &connection) {
    QStringList hashes;
    LECTERN_TRY(connection.each(QStringLiteral("SELECT DISTINCT content_hash FROM attachment"), {},
                                [&](const Row &row) -> base::Status {
                                    hashes.append(QString::fromLatin1(row.blob(0).toHex()));
                                    return {};
                                }));
    return hashes;
}

base::Result<QStringList> namedFilesIn(const QString &libraryAtRest) {
    if (QFileInfo(libraryAtRest + QStringLiteral("-wal")).size() > 0)
        return base::fail(base::ErrorCode::Unreadable, {},
                          QStringLiteral("not all of it is there"));
    LECTERN_ASSIGN(const auto library, Connection::open(libraryAtRest, Mode::Immutable));
    return namedFiles(*library);
}

} // namespace lectern::store
