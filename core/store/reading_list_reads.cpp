// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/connection.h"
#include "core/store/paper_reads.h"
#include "core/store/reading_lists.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

#include <QCoreApplication>

namespace lectern::store {

namespace {

constexpr int readState = 2; // of progress, as schema 1 has it

// The clock of a row counts milliseconds << 16.
qint64 tickAt(const base::Instant &when) {
    return when.utcMs << 16;
}

// Parameters: the tick and the least uuid of this week.
base::Result<QList<model::ReadingList>> countedLists(Connection &connection,
                                                     const QString &condition,
                                                     const Connection::Values &values,
                                                     const base::Instant &now) {
    const base::Instant week = now.startOfWeek();
    QList<model::ReadingList> lists;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT l.id, l.uuid, l.name, l.description, l.budget, count(p.id), "
                       "coalesce(sum(p.id IS NOT NULL AND pr.state = 2), 0), "
                       "coalesce(sum(p.id IS NOT NULL AND pr.state = 1), 0), "
                       "coalesce(sum(p.id IS NOT NULL AND pr.state = 2 AND pr.changed >= ?), 0), "
                       "coalesce(sum(p.id IS NOT NULL AND e.uuid >= ?), 0) "
                       "FROM reading_list l "
                       "LEFT JOIN reading_list_entry e ON e.list_id = l.id AND e.deleted = 0 "
                       "LEFT JOIN paper p ON p.id = e.paper_id AND %1 "
                       "LEFT JOIN progress pr ON pr.paper_id = e.paper_id AND pr.deleted = 0 "
                       "WHERE l.deleted = 0 AND %2 GROUP BY l.id ORDER BY l.rank, l.id")
            .arg(visiblePaper, condition),
        Connection::Values{tickAt(week), blob(base::leastUuid7(week.utcMs))} + values,
        [&](const Row &row) -> base::Status {
            lists.append({model::ReadingListId(row.integer(0)), QUuid::fromRfc4122(row.blob(1)),
                          row.text(2), row.text(3), row.optionalInt(4), row.integer(5),
                          row.integer(6), row.integer(7), row.integer(8), row.integer(9)});
            return {};
        }));
    return lists;
}

// As many papers above the end of the week are left to read as the budget still asks for.
void endWeek(model::ListedPapers &listed, const QList<bool> &read) {
    if (!listed.list.budget) return;
    qint64 left = qMax<qint64>(0, *listed.list.budget - listed.list.readThisWeek);
    for (qsizetype row = 0; row < read.size(); ++row) {
        if (read.at(row) || --left >= 0) continue;
        if (!listed.weekEnds) listed.weekEnds = row;
        ++listed.unreadBeyond;
    }
}

base::Status readPapersOn(Connection &connection, model::ListedPapers &listed) {
    Statement statement(connection, QStringLiteral("SELECT e.paper_id, coalesce(pr.state, 0) "
                                                   "FROM reading_list_entry e "
                                                   "JOIN paper p ON p.id = e.paper_id AND %1 "
                                                   "LEFT JOIN progress pr ON pr.paper_id = p.id "
                                                   "AND pr.deleted = 0 "
                                                   "WHERE e.list_id = ? AND e.deleted = 0 "
                                                   "ORDER BY e.rank, e.paper_id")
                                        .arg(visiblePaper));
    statement.bind(0, listed.list.id.value());
    QList<bool> read;
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) break;
        listed.papers.ids.append(model::PaperId(statement.integer(0)));
        read.append(statement.integer(1) == readState);
    }
    endWeek(listed, read);
    return {};
}

} // namespace

base::Result<QList<model::ReadingList>> readLists(Connection &connection,
                                                  const base::Instant &now) {
    return countedLists(connection, QStringLiteral("1"), {}, now);
}

base::Result<model::ListedPapers> readListed(Connection &connection, const QString &name,
                                             const base::Instant &now) {
    LECTERN_ASSIGN(const auto lists, countedLists(connection, QStringLiteral("l.folded = ?"),
                                                  {notNull(base::foldName(name))}, now));
    if (lists.isEmpty())
        return base::fail(base::ErrorCode::NotFound,
                          QCoreApplication::translate("Lectern", "There is no reading list “%1”.")
                              .arg(name.left(60)));
    model::ListedPapers listed;
    listed.list = lists.constFirst();
    listed.papers.grouped = false;
    LECTERN_TRY(readPapersOn(connection, listed));
    return listed;
}

base::Result<QList<model::ListEntry>> readEntries(Connection &connection, const QString &list,
                                                  const QList<model::PaperId> &papers) {
    QList<model::ListEntry> entries;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT j.value, e.comment, coalesce(pr.state, 0), "
                       "(SELECT count(*) FROM highlight h WHERE h.paper_id = j.value "
                       "AND h.deleted = 0) "
                       "FROM json_each(?) j CROSS JOIN reading_list l ON l.folded = ? "
                       "AND l.deleted = 0 "
                       "JOIN reading_list_entry e ON e.list_id = l.id AND e.paper_id = j.value "
                       "AND e.deleted = 0 "
                       "LEFT JOIN progress pr ON pr.paper_id = j.value AND pr.deleted = 0 "
                       "ORDER BY j.key"),
        {idArray(papers), notNull(base::foldName(list))}, [&](const Row &row) -> base::Status {
            entries.append({model::PaperId(row.integer(0)), row.text(1),
                            static_cast<model::ReadingProgress>(row.integer(2)), row.integer(3)});
            return {};
        }));
    return entries;
}

base::Result<QStringList> unknownLists(Connection &connection, const QStringList &names) {
    QStringList unknown;
    for (const QString &name : names) {
        LECTERN_ASSIGN(const auto found,
                       connection.single(QStringLiteral("SELECT 1 FROM reading_list "
                                                        "WHERE folded = ? AND deleted = 0"),
                                         {notNull(base::foldName(name))}));
        if (!found) unknown.append(name);
    }
    return unknown;
}

} // namespace lectern::store
