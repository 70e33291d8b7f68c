// SPDX-License-Identifier: GPL-3.0-or-later
// Which papers of a digest are in sight: those of an undone import are not, but for what the reader
// or another digest knows.
#include "core/base/uuid.h"
#include "core/store/digests.h"
#include "core/store/paper_facts.h"
#include "core/store/paper_reads.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::store {

namespace {

// Any living row of the reader's about paper p.
const QString touchedByReader = [] {
    QStringList tests;
    for (const auto *table : {"decision", "note", "paper_tag", "correction", "highlight",
                              "progress", "reading_list_entry", "attachment"})
        tests.append(QStringLiteral("EXISTS(SELECT 1 FROM %1 r WHERE r.paper_id = p.id AND "
                                    "r.deleted = 0)")
                         .arg(QLatin1String(table)));
    return tests.join(QStringLiteral(" OR "));
}();

const QString seenElsewhere =
    QStringLiteral("EXISTS(SELECT 1 FROM sighting s JOIN digest d ON d.id = s.digest_id "
                   "WHERE s.paper_id = p.id AND d.id <> p.digest_id AND d.complete = 1 "
                   "AND d.removed = 0)");

QByteArray nameOfDigest(const QUuid &uuid) {
    return QJsonDocument(QJsonArray{base::toText(uuid)}).toJson(QJsonDocument::Compact);
}

} // namespace

base::Status Digests::hide(const QByteArray &name) {
    LECTERN_ASSIGN(const model::DigestId digest, named(name));
    if (!digest.isValid()) return {};
    LECTERN_TRY(setRemoved(digest, true));
    LECTERN_TRY(m_transaction.connection().run(
        QStringLiteral("UPDATE paper AS p SET presence = 1, removed_at = ? WHERE p.digest_id = ? "
                       "AND p.presence = 0 AND NOT (%1) AND NOT %2")
            .arg(touchedByReader, seenElsewhere),
        {m_transaction.clock().now().utcMs, digest.value()}));
    LECTERN_TRY(hideOthers(digest));
    LECTERN_TRY(refreshOthers(digest));
    return recordPresence(digest, false);
}

// Papers that it did not bring, of imports that were undone before it.
base::Status Digests::hideOthers(model::DigestId digest) {
    return m_transaction.connection().run(
        QStringLiteral("UPDATE paper AS p SET presence = 1, removed_at = ? WHERE p.id IN "
                       "(SELECT paper_id FROM sighting WHERE digest_id = ?) AND p.digest_id <> ? "
                       "AND p.presence = 0 AND +p.digest_id IN (SELECT id FROM digest WHERE "
                       "removed = 1) AND NOT (%1) AND NOT %2")
            .arg(touchedByReader, seenElsewhere),
        {m_transaction.clock().now().utcMs, digest.value(), digest.value()});
}

base::Status Digests::show(const QByteArray &name) {
    LECTERN_ASSIGN(const model::DigestId digest, named(name));
    if (!digest.isValid()) return {};
    LECTERN_TRY(setRemoved(digest, false));
    LECTERN_TRY(m_transaction.connection().run(
        QStringLiteral("UPDATE paper SET presence = 0, removed_at = NULL "
                       "WHERE digest_id = ? AND presence = 1"),
        {digest.value()}));
    LECTERN_TRY(m_transaction.connection().run(
        QStringLiteral("UPDATE paper SET presence = 0, removed_at = NULL WHERE id IN "
                       "(SELECT paper_id FROM sighting WHERE digest_id = ?) AND presence = 1"),
        {digest.value()}));
    LECTERN_TRY(refreshOthers(digest));
    return recordPresence(digest, true);
}

base::Status Digests::settle(model::PaperId paper) {
    const QString gone = QStringLiteral("p.digest_id IN (SELECT id FROM digest WHERE removed = 1) "
                                        "AND NOT (%1) AND NOT %2")
                             .arg(touchedByReader, seenElsewhere);
    return m_transaction.connection().run(
        QStringLiteral("UPDATE paper AS p SET presence = iif(%1, 1, 0), "
                       "removed_at = iif(%1, coalesce(removed_at, ?), NULL) "
                       "WHERE p.id = ? AND p.presence IN (0, 1)")
            .arg(gone),
        {m_transaction.clock().now().utcMs, paper.value()});
}

base::Status Digests::settleUndone(const QList<QUuid> &papers) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const auto any, connection.single(QStringLiteral(
                                       "SELECT 1 FROM digest WHERE removed = 1 LIMIT 1")));
    if (!any) return {};
    Statement undone(connection,
                     QStringLiteral("SELECT p.id FROM paper p JOIN digest d ON d.id = p.digest_id "
                                    "WHERE p.uuid = ? AND d.removed = 1"));
    for (const QUuid &paper : papers) {
        undone.bindBlob(0, paper.toRfc4122());
        LECTERN_ASSIGN(const bool found, undone.next());
        if (!found) continue;
        const model::PaperId id(undone.integer(0));
        LECTERN_TRY(undone.end());
        LECTERN_TRY(settle(id));
        m_transaction.noteSight();
    }
    return {};
}

base::Status Digests::setRemoved(model::DigestId digest, bool removed) {
    return m_transaction.connection().run(
        QStringLiteral("UPDATE digest SET removed = ? WHERE id = ?"),
        {removed ? 1 : 0, digest.value()});
}

// Papers that other digests know too may now show other facts.
base::Status Digests::refreshOthers(model::DigestId digest) {
    LECTERN_ASSIGN(
        const auto papers,
        paperIds(m_transaction.connection(),
                 QStringLiteral("SELECT DISTINCT s.paper_id FROM sighting s "
                                "WHERE s.digest_id = ? AND EXISTS(SELECT 1 FROM sighting o "
                                "WHERE o.paper_id = s.paper_id AND o.digest_id <> ?)"),
                 {digest.value(), digest.value()}));
    PaperFacts facts(m_transaction);
    for (const model::PaperId paper : papers) {
        const auto refreshed = facts.refresh(paper);
        if (!refreshed) return base::fail(refreshed.error());
    }
    return {};
}

// Of a digest of the reader's own only what is new counts: the rest is told by what she did to it.
base::Status Digests::recordPresence(model::DigestId digest, bool present) {
    RowChange change;
    change.table = QStringLiteral("digest");
    QByteArray image;
    LECTERN_TRY(m_transaction.connection().each(
        QStringLiteral(
            "SELECT uuid, file_name, iif(source = ?, fresh, papers) FROM digest WHERE id = ?"),
        {byHand, digest.value()}, [&](const Row &row) -> base::Status {
            change.name = nameOfDigest(QUuid::fromRfc4122(row.blob(0)));
            image = QJsonDocument(QJsonObject{{QStringLiteral("file"), row.text(1)},
                                              {QStringLiteral("papers"), row.integer(2)}})
                        .toJson(QJsonDocument::Compact);
            return {};
        }));
    (present ? change.after : change.before) = image;
    m_transaction.record(std::move(change));
    return {};
}

base::Result<QList<model::PaperId>> Digests::hiddenAndTouched() {
    return paperIds(m_transaction.connection(),
                    QStringLiteral("SELECT p.id FROM paper p WHERE p.presence <> 0 AND "
                                   "p.presence = 1 AND (%1)")
                        .arg(touchedByReader),
                    {});
}

} // namespace lectern::store
