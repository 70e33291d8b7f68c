// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digests.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/days.h"
#include "core/store/paper_facts.h"
#include "core/store/paper_reads.h"
#include "core/store/visible.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::store {

base::Result<std::optional<KnownDigest>> Digests::withContent(const QByteArray &hash) {
    std::optional<KnownDigest> known;
    Connection &connection = m_transaction.connection();
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT id, format, day, month_day, papers, rejected FROM digest "
                       "WHERE content_hash = ? AND complete = 1 AND removed = 0"),
        {hash}, [&](const Row &row) -> base::Status {
            known.emplace();
            known->id = model::DigestId(row.integer(0));
            known->report.format = row.text(1);
            known->report.day = dayFrom(row.value(2), row.value(3));
            known->report.papers = row.integer(4);
            known->report.rejected = row.integer(5);
            return {};
        }));
    if (!known) return known;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT line, column_no, message FROM digest_warning WHERE digest_id = ?"),
        {known->id.value()}, [&](const Row &row) -> base::Status {
            known->report.warnings.append({row.integer(0), row.integer(1), row.text(2)});
            return {};
        }));
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT t.tidy, coalesce(dc.state, 0) FROM sighting s "
                       "JOIN paper p ON p.id = s.paper_id "
                       "JOIN paper_text t ON t.id = p.title_id ") +
            decisionJoin + QStringLiteral("WHERE s.digest_id = ? ORDER BY s.position LIMIT 5"),
        {known->id.value()}, [&](const Row &row) -> base::Status {
            known->report.firstEntries.append({row.text(0), model::EntryFate::Known,
                                               static_cast<model::DecisionState>(row.integer(1)),
                                               std::nullopt});
            return {};
        }));
    return known;
}

base::Result<model::DigestId> Digests::insert(const NewDigest &digest) {
    const base::Instant now = m_transaction.clock().now();
    Connection &connection = m_transaction.connection();
    LECTERN_TRY(connection.run(
        QStringLiteral(
            "INSERT INTO digest(uuid, source, format, day, month_day, file_name, "
            "content_hash, imported, imported_offset) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {blob(digest.uuid.isNull() ? base::uuid7(m_transaction.clock()) : digest.uuid),
         notNull(digest.source), notNull(digest.format), dayNumber(digest.day),
         monthDayNumber(digest.day), notNull(digest.fileName), digest.contentHash, now.utcMs,
         now.offsetMinutes}));
    LECTERN_ASSIGN(const auto id, connection.single(QStringLiteral("SELECT last_insert_rowid()")));
    return model::DigestId(id ? id->toLongLong() : 0);
}

base::Status Digests::setContent(model::DigestId digest, const QByteArray &hash) {
    return m_transaction.connection().run(
        QStringLiteral("UPDATE digest SET content_hash = ? WHERE id = ?"), {hash, digest.value()});
}

base::Status Digests::admit(model::DigestId digest) {
    return m_transaction.connection().run(
        QStringLiteral("UPDATE digest SET complete = 1 WHERE id = ?"), {digest.value()});
}

base::Status Digests::complete(model::DigestId digest, const model::FileReport &report) {
    Connection &connection = m_transaction.connection();
    LECTERN_TRY(connection.run(
        QStringLiteral("UPDATE digest SET papers = ?, fresh = ?, known = ?, updated = ?, "
                       "doubtful = ?, rejected = ?, day = ?, month_day = ?, complete = 1 "
                       "WHERE id = ?"),
        {report.papers, report.fresh, report.known, report.updated, report.doubtful,
         report.rejected, dayNumber(report.day), monthDayNumber(report.day), digest.value()}));
    for (const model::ImportWarning &warning : report.warnings)
        LECTERN_TRY(connection.run(
            QStringLiteral("INSERT INTO digest_warning(digest_id, line, column_no, message) "
                           "VALUES(?, ?, ?, ?)"),
            {digest.value(), warning.line, warning.column, notNull(warning.message)}));
    return recordPresence(digest, true);
}

base::Result<model::DigestId> Digests::named(const QByteArray &name) {
    const QString uuid = QJsonDocument::fromJson(name).array().first().toString();
    return withUuid(QUuid::fromString(uuid));
}

base::Result<model::DigestId> Digests::withUuid(const QUuid &uuid) {
    LECTERN_ASSIGN(const auto id,
                   m_transaction.connection().single(
                       QStringLiteral("SELECT id FROM digest WHERE uuid = ?"), {blob(uuid)}));
    return model::DigestId(id ? id->toLongLong() : 0);
}

base::Result<bool> Digests::hasPaperAt(model::DigestId digest, qint64 position) {
    LECTERN_ASSIGN(
        const auto paper,
        m_transaction.connection().single(
            QStringLiteral("SELECT paper_id FROM sighting WHERE digest_id = ? AND position = ?"),
            {digest.value(), position}));
    return paper.has_value();
}

base::Result<bool> Digests::anyStaged() {
    LECTERN_ASSIGN(const auto staged, m_transaction.connection().single(QStringLiteral(
                                          "SELECT 1 FROM digest WHERE complete = 0 LIMIT 1")));
    return staged.has_value();
}

base::Result<bool> Digests::removeStaged(qint64 limit, model::DigestId digest) {
    const QString staged =
        QStringLiteral("(SELECT id FROM digest WHERE complete = 0%1)")
            .arg(digest.isValid() ? QStringLiteral(" AND id = %1").arg(digest.value()) : QString());
    LECTERN_ASSIGN(
        const auto papers,
        paperIds(m_transaction.connection(),
                 QStringLiteral("SELECT id FROM paper WHERE digest_id IN %1 LIMIT ?").arg(staged),
                 {limit}));
    for (const model::PaperId paper : papers)
        LECTERN_TRY(removePaper(paper));
    if (!papers.isEmpty()) return true;
    LECTERN_TRY(removeStagedRows(staged));
    return false;
}

base::Status Digests::removeStagedRows(const QString &staged) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const auto told,
                   paperIds(connection,
                            QStringLiteral("SELECT DISTINCT paper_id FROM paper_source "
                                           "WHERE digest_id IN ") +
                                staged,
                            {}));
    for (const auto *table :
         {"sighting", "paper_source", "merge_offer", "digest_warning", "paper_key"})
        LECTERN_TRY(connection.run(QStringLiteral("DELETE FROM %1 WHERE digest_id IN %2")
                                       .arg(QLatin1String(table), staged)));
    // Texts that only these sources told.
    LECTERN_TRY(connection.run(
        QStringLiteral(
            "DELETE FROM paper_text AS t WHERE t.paper_id IN "
            "(SELECT value FROM json_each(?)) AND NOT EXISTS(SELECT 1 FROM paper_source s "
            "WHERE s.paper_id = t.paper_id "
            "AND t.id IN (s.title_id, s.abstract_id, s.summary_id))"),
        {idArray(told)}));
    return connection.run(QStringLiteral("DELETE FROM digest WHERE id IN ") + staged);
}

base::Status Digests::removePaper(model::PaperId paper) {
    LECTERN_TRY(m_transaction.beforeTextChange(paper));
    LECTERN_TRY(m_transaction.connection().run(
        QStringLiteral("DELETE FROM merge_offer WHERE paper_id = ? OR other_id = ?"),
        {paper.value(), paper.value()}));
    for (const auto *table : {"sighting", "paper_source", "paper_text", "paper_key", "seen"})
        LECTERN_TRY(m_transaction.connection().run(
            QStringLiteral("DELETE FROM %1 WHERE paper_id = ?").arg(QLatin1String(table)),
            {paper.value()}));
    return m_transaction.connection().run(QStringLiteral("DELETE FROM paper WHERE id = ?"),
                                          {paper.value()});
}

base::Result<qint64> Digests::reservePaperIds(qint64 count) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const auto last, connection.single(QStringLiteral(
                                        "SELECT seq FROM sqlite_sequence WHERE name = 'paper'")));
    const qint64 from = last ? last->toLongLong() : 0;
    if (last)
        LECTERN_TRY(connection.run(QStringLiteral("UPDATE sqlite_sequence SET seq = ? "
                                                  "WHERE name = 'paper'"),
                                   {from + count}));
    else
        LECTERN_TRY(connection.run(QStringLiteral("INSERT INTO sqlite_sequence(name, seq) "
                                                  "VALUES('paper', ?)"),
                                   {from + count}));
    return from + 1;
}

} // namespace lectern::store
