// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_lists.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/store/visible.h"

namespace lectern::store {

base::Result<std::optional<ListRow>> listNamed(Connection &connection, const QString &folded) {
    std::optional<ListRow> list;
    LECTERN_TRY(connection.each(
        QStringLiteral(
            "SELECT id, uuid, name, budget FROM reading_list WHERE folded = ? AND deleted = 0"),
        {notNull(folded)}, [&](const Row &row) -> base::Status {
            list = ListRow{model::ReadingListId(row.integer(0)), row.blob(1), row.text(2),
                           row.optionalInt(3)};
            return {};
        }));
    return list;
}

base::Result<QString> listNameOf(Connection &connection, const QString &uuid) {
    LECTERN_ASSIGN(const auto name,
                   connection.single(QStringLiteral("SELECT name FROM reading_list WHERE uuid = ?"),
                                     {blob(QUuid::fromString(uuid))}));
    return name ? name->toString() : QString();
}

base::Result<QList<PlaceInList>> placesIn(Connection &connection, model::ReadingListId list) {
    QList<PlaceInList> places;
    Statement statement(connection,
                        QStringLiteral("SELECT e.paper_id, e.rank, %1 FROM reading_list_entry e "
                                       "JOIN paper p ON p.id = e.paper_id "
                                       "WHERE e.list_id = ? AND e.deleted = 0 "
                                       "ORDER BY e.rank, e.paper_id")
                            .arg(visiblePaper));
    statement.bind(0, list.value());
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return places;
        places.append({model::PaperId(statement.integer(0)), QString::fromLatin1(statement.text(1)),
                       statement.integer(2) != 0});
    }
}

base::Result<QList<model::PaperId>> addedInWeek(Connection &connection, model::ReadingListId list,
                                                const base::Instant &now) {
    QList<model::PaperId> papers;
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT e.paper_id FROM reading_list_entry e "
                                       "JOIN paper p ON p.id = e.paper_id AND %1 "
                                       "WHERE e.list_id = ? AND e.deleted = 0 AND e.uuid >= ? "
                                       "ORDER BY e.rank, e.paper_id")
                            .arg(visiblePaper),
                        {list.value(), blob(base::leastUuid7(now.startOfWeek().utcMs))},
                        [&](const Row &row) -> base::Status {
                            papers.append(model::PaperId(row.integer(0)));
                            return {};
                        }));
    return papers;
}

base::Status renewTombstones(Transaction &transaction, model::ReadingListId list,
                             const QList<model::PaperId> &papers) {
    Statement renew(transaction.connection(),
                    QStringLiteral("UPDATE reading_list_entry SET uuid = ? "
                                   "WHERE list_id = ? AND paper_id = ? AND deleted = 1"));
    renew.bind(1, list.value());
    for (const model::PaperId paper : papers) {
        renew.bindBlob(0, base::uuid7(transaction.clock()).toRfc4122());
        renew.bind(2, paper.value());
        LECTERN_TRY(renew.run());
    }
    return {};
}

} // namespace lectern::store
