// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seen.h"

namespace lectern::store {

base::Result<QList<model::PaperId>> markSeen(Transaction &transaction,
                                             const QList<model::PaperId> &papers) {
    QList<model::PaperId> fresh;
    Connection &connection = transaction.connection();
    const qint64 now = transaction.clock().now().utcMs;
    for (const model::PaperId paper : papers) {
        LECTERN_TRY(connection.run(
            QStringLiteral("INSERT OR IGNORE INTO seen(paper_id, at) SELECT id, ? FROM paper "
                           "WHERE id = ?"),
            {now, paper.value()}));
        if (connection.changedRows() > 0) fresh.append(paper);
    }
    return fresh;
}

} // namespace lectern::store
