// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paper_keys.h"

#include "core/store/bind.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

namespace lectern::store {

namespace {

enum Scheme { ArxivScheme = 1, DoiScheme = 2 }; // of those that can be corrected

QString fieldOf(int scheme) {
    if (scheme == ArxivScheme) return QStringLiteral("arxiv");
    return scheme == DoiScheme ? QStringLiteral("doi") : QStringLiteral("");
}

// arXiv's own DOI is the arXiv id in other words.
QString otherSpelling(const StoredKey &key) {
    return key.scheme == ArxivScheme ? QStringLiteral("10.48550/arxiv.") + key.value : key.value;
}

} // namespace

QString keyHolderSql(const QString &schema) {
    // The first condition on the correction is the one of its index, to the letter.
    return QStringLiteral("SELECT paper_id, 0 AS corrected FROM %1.paper_key "
                          "WHERE scheme = ? AND value = ? "
                          "UNION ALL SELECT paper_id, 1 FROM %1.correction "
                          "WHERE deleted = 0 AND field IN ('arxiv', 'doi') AND value IN (?, ?) "
                          "AND ? <> ''")
        .arg(schema);
}

QList<QVariant> keyValues(const StoredKey &key) {
    return {key.scheme, notNull(key.value), notNull(key.value), otherSpelling(key),
            fieldOf(key.scheme)};
}

base::Result<QList<KeyHolder>> holdersOf(Connection &connection, const StoredKey &key) {
    static const QString sql =
        QStringLiteral(
            "SELECT n.now_id, h.paper_id, p.presence FROM (%1) h "
            "CROSS JOIN paper_now n ON n.id = h.paper_id JOIN paper p ON p.id = n.now_id "
            "WHERE p.presence <> 1 AND (h.corrected OR NOT EXISTS("
            "SELECT 1 FROM correction c WHERE c.paper_id = n.now_id AND c.field = ? "
            "AND c.deleted = 0)) ORDER BY n.now_id, h.paper_id <> n.now_id")
            .arg(keyHolderSql(QStringLiteral("main")));
    Statement holders(connection, sql);
    const int field = holders.bindValues(keyValues(key));
    holders.bindText(field, fieldOf(key.scheme).toUtf8());
    QList<KeyHolder> found;
    while (true) {
        LECTERN_ASSIGN(const bool more, holders.next());
        if (!more) return found;
        const model::PaperId paper(holders.integer(0));
        if (!found.isEmpty() && found.constLast().paper == paper) continue;
        found.append({paper, model::PaperId(holders.integer(1)), holders.integer(2) == 0});
    }
}

base::Result<std::optional<KeyHolder>> holderOf(Connection &connection, const QUuid &uuid) {
    std::optional<KeyHolder> found;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT n.now_id, o.id, p.presence FROM paper o "
                       "JOIN paper_now n ON n.id = o.id JOIN paper p ON p.id = n.now_id "
                       "WHERE o.uuid = ? AND p.presence <> 1"),
        {blob(uuid)}, [&](const Row &row) -> base::Status {
            found = KeyHolder{model::PaperId(row.integer(0)), model::PaperId(row.integer(1)),
                              row.integer(2) == 0};
            return {};
        }));
    return found;
}

base::Status addKeys(Connection &connection, model::PaperId home, const QList<StoredKey> &keys,
                     model::DigestId digest) {
    for (const StoredKey &key : keys)
        LECTERN_TRY(runOften(
            connection,
            QStringLiteral("INSERT OR IGNORE INTO paper_key(scheme, value, paper_id, digest_id) "
                           "VALUES(?, ?, ?, ?)"),
            {key.scheme, notNull(key.value), home.value(), digest.value()}));
    return {};
}

} // namespace lectern::store
