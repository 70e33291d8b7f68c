// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/old_texts.h"

#include "core/store/bind.h"
#include "core/store/paper_facts.h"

namespace lectern::store {

namespace {

const QString rulesKey = QStringLiteral("tidy_rules");   // of the whole library
const QString tidiedKey = QStringLiteral("tidied_text"); // done as far as this row

base::Result<qint64> numberAt(Connection &connection, const QString &key) {
    LECTERN_ASSIGN(
        const auto value,
        connection.single(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key}));
    return value ? value->toLongLong() : 0;
}

base::Status setNumber(Connection &connection, const QString &key, qint64 number) {
    return connection.run(QStringLiteral("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"),
                          {key, number});
}

base::Status rememberAllDone(Connection &connection, int rules) {
    LECTERN_TRY(connection.run(QStringLiteral("DELETE FROM meta WHERE key = ?"), {tidiedKey}));
    return setNumber(connection, rulesKey, rules);
}

} // namespace

base::Result<QList<OldText>> oldTexts(Transaction &transaction, int rules, int most) {
    Connection &connection = transaction.connection();
    QList<OldText> texts;
    LECTERN_ASSIGN(const qint64 known, numberAt(connection, rulesKey));
    if (known >= rules) return texts;
    LECTERN_ASSIGN(const qint64 done, numberAt(connection, tidiedKey));
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT id, paper_id, field, raw, tidy FROM paper_text "
                       "WHERE id > ? AND field < 2 AND tidy_rules < ? ORDER BY id LIMIT ?"),
        {done, rules, most}, [&](const Row &row) -> base::Status {
            const QString tidy = row.text(4);
            texts.append(
                {row.integer(0), model::PaperId(row.integer(1)), static_cast<int>(row.integer(2)),
                 row.isNull(3) ? tidy : QString::fromUtf8(qUncompress(row.blob(3))), tidy});
            return {};
        }));
    if (texts.isEmpty()) LECTERN_TRY(rememberAllDone(connection, rules));
    return texts;
}

base::Status rememberDone(Transaction &transaction, const OldText &last) {
    return setNumber(transaction.connection(), tidiedKey, last.row);
}

base::Status writeTidied(Transaction &transaction, const OldText &text, const QString &tidy,
                         int rules) {
    Connection &connection = transaction.connection();
    LECTERN_TRY(transaction.beforeTextChange(text.paper));
    const QVariant raw = text.raw == tidy ? QVariant(QMetaType::fromType<QByteArray>())
                                          : QVariant(qCompress(text.raw.toUtf8()));
    const QByteArray hash = textHash(tidy);
    LECTERN_TRY(connection.run(
        QStringLiteral(
            "UPDATE paper_text SET raw = ?, tidy = ?, tidy_rules = ?, hash = ? WHERE id = ?"),
        {raw, notNull(tidy), rules, hash, text.row}));
    return connection.run(
        QStringLiteral("UPDATE progress SET text_hash = ? WHERE paper_id = ? AND text_hash = ?"),
        {hash, text.paper.value(), textHash(text.tidy)});
}

base::Status knowBy(Transaction &transaction, model::PaperId paper, const QList<StoredKey> &keys) {
    LECTERN_ASSIGN(
        const auto digest,
        transaction.connection().single(QStringLiteral("SELECT digest_id FROM paper WHERE id = ?"),
                                        {paper.value()}));
    return addKeys(transaction.connection(), paper, keys,
                   model::DigestId(digest ? digest->toLongLong() : 0));
}

} // namespace lectern::store
