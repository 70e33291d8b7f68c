// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/living_keys.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/reader_sql.h"

namespace lectern::store {

base::Result<std::optional<qint64>> changedAt(Connection &connection, const ReaderTable &table,
                                              const LivingRows::Keys &keys) {
    LECTERN_ASSIGN(const auto changed,
                   connection.single(QStringLiteral("SELECT changed FROM %1 WHERE %2")
                                         .arg(QLatin1String(table.name), keyCondition(table)),
                                     keys));
    return changed ? std::optional(changed->toLongLong()) : std::nullopt;
}

base::Result<bool> isUsedSince(Connection &connection, const ReaderTable &table,
                               const LivingRows::Keys &keys, qint64 tick) {
    const bool tag = &table == &tagTable();
    if (!tag && &table != &listTable()) return false;
    const auto sql = QStringLiteral("SELECT 1 FROM %1 o JOIN %2 c ON c.%3 = o.id AND c.deleted = 0 "
                                    "AND c.changed > ? WHERE o.uuid = ? LIMIT 1");
    LECTERN_ASSIGN(
        const auto used,
        connection.single(tag ? sql.arg(QStringLiteral("tag"), QStringLiteral("paper_tag"),
                                        QStringLiteral("tag_id"))
                              : sql.arg(QStringLiteral("reading_list"),
                                        QStringLiteral("reading_list_entry"),
                                        QStringLiteral("list_id")),
                          {tick, keys.constFirst()}));
    return used.has_value();
}

base::Result<QList<LivingRows::Keys>> allLiving(Connection &connection, const ReaderTable &table) {
    QList<LivingRows::Keys> living;
    LECTERN_TRY(connection.each(QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0")
                                    .arg(columnNames(table.keys), QLatin1String(table.name)),
                                {}, [&](const Row &row) -> base::Status {
                                    LivingRows::Keys keys;
                                    for (int i = 0; i < table.keys.size(); ++i)
                                        keys.append(row.value(i));
                                    living.append(keys);
                                    return {};
                                }));
    return living;
}

base::Status keepCitationKey(Transaction &transaction, model::PaperId paper, const QString &key,
                             bool pinned) {
    return transaction.connection().run(
        QStringLiteral("INSERT OR IGNORE INTO citation_key(paper_id, key, pinned, uuid, "
                       "reader_id, changed, device) VALUES(?, ?, ?, ?, 1, ?, 1)"),
        {paper.value(), key, pinned ? 1 : 0, blob(base::uuid7(transaction.clock())),
         transaction.tick()});
}

} // namespace lectern::store
