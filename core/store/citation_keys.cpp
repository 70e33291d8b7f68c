// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/citation_keys.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/paper_reads.h"

namespace lectern::store {

base::Status eachCitationKey(Connection &connection, const std::function<void(QString)> &use) {
    return connection.each(QStringLiteral("SELECT key FROM citation_key"), {},
                           [&use](const Row &row) -> base::Status {
                               use(row.text(0));
                               return {};
                           });
}

base::Result<QHash<model::PaperId, QString>> citationKeysOf(Connection &connection,
                                                            const QList<model::PaperId> &papers) {
    QHash<model::PaperId, QString> keys;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT k.paper_id, k.key FROM json_each(?) j "
                       "JOIN citation_key k ON k.paper_id = j.value AND k.deleted = 0"),
        {idArray(papers)}, [&keys](const Row &row) -> base::Status {
            keys.insert(model::PaperId(row.integer(0)), row.text(1));
            return {};
        }));
    return keys;
}

base::Status giveCitationKey(Transaction &transaction, model::PaperId paper, const QString &key) {
    return transaction.connection().run(
        QStringLiteral("INSERT INTO citation_key(paper_id, key, uuid, reader_id, changed, device) "
                       "SELECT id, ?, ?, 1, ?, 1 FROM paper WHERE id = ?"),
        {key, blob(base::uuid7(transaction.clock())), transaction.tick(), paper.value()});
}

} // namespace lectern::store
