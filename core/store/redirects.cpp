// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redirects.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/digests.h"
#include "core/store/paper_facts.h"
#include "core/store/paper_reads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace lectern::store {

namespace {

constexpr std::array tablesOfFacts = {"paper_source", "paper_text", "sighting"};

base::Result<QUuid> uuidOf(Connection &connection, model::PaperId paper) {
    LECTERN_ASSIGN(
        const auto uuid,
        connection.single(QStringLiteral("SELECT uuid FROM paper WHERE id = ?"), {paper.value()}));
    return uuid ? QUuid::fromRfc4122(uuid->toByteArray()) : QUuid();
}

base::Result<model::PaperId> withUuid(Connection &connection, const QString &text) {
    LECTERN_ASSIGN(const auto id,
                   connection.single(QStringLiteral("SELECT id FROM paper WHERE uuid = ?"),
                                     {blob(QUuid::fromString(text))}));
    return model::PaperId(id ? id->toLongLong() : 0);
}

QByteArray logName(const QUuid &joined) {
    return QJsonDocument(QJsonArray{base::toText(joined)}).toJson(QJsonDocument::Compact);
}

QByteArray logImage(const QUuid &survivor) {
    return QJsonDocument(QJsonObject{{QStringLiteral("into"), base::toText(survivor)}})
        .toJson(QJsonDocument::Compact);
}

QString joinedPaperIn(const QByteArray &name) {
    return QJsonDocument::fromJson(name).array().first().toString();
}

// The paper and all that were joined into it, link by link.
base::Result<QString> familyOf(Connection &connection, model::PaperId paper) {
    QList<model::PaperId> family;
    LECTERN_TRY(connection.each(
        QStringLiteral("WITH RECURSIVE family(uuid) AS (SELECT uuid FROM paper WHERE id = ? "
                       "UNION SELECT r.old_uuid FROM redirect r JOIN family f "
                       "ON r.new_uuid = f.uuid) "
                       "SELECT p.id FROM family f JOIN paper p ON p.uuid = f.uuid"),
        {paper.value()}, [&](const Row &row) -> base::Status {
            family.append(model::PaperId(row.integer(0)));
            return {};
        }));
    return idArray(family);
}

} // namespace

base::Result<model::PaperId> Redirects::survivorOf(model::PaperId paper) {
    LECTERN_ASSIGN(const auto now, m_transaction.connection().single(
                                       QStringLiteral("SELECT now_id FROM paper_now WHERE id = ?"),
                                       {paper.value()}));
    return now ? model::PaperId(now->toLongLong()) : paper;
}

base::Result<model::PaperId> Redirects::newestJoined(model::PaperId survivor) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const QUuid uuid, uuidOf(connection, survivor));
    QList<QByteArray> names; // newest first
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT row_name FROM change WHERE paper_uuid = ? AND "
                                       "table_name = 'redirect' ORDER BY id DESC"),
                        {blob(uuid)}, [&](const Row &row) -> base::Status {
                            names.append(row.text(0).toUtf8());
                            return {};
                        }));
    for (const QByteArray &name : std::as_const(names)) {
        LECTERN_ASSIGN(const auto image, redirectNamed(connection, name));
        if (image == logImage(uuid)) return withUuid(connection, joinedPaperIn(name));
    }
    return model::PaperId();
}

base::Result<bool> Redirects::write(const QByteArray &name,
                                    const std::optional<QByteArray> &image) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const model::PaperId joined, withUuid(connection, joinedPaperIn(name)));
    if (!joined.isValid()) return false;
    if (!image) {
        LECTERN_TRY(part(joined));
        return true;
    }
    const QString into = QJsonDocument::fromJson(*image)[QStringLiteral("into")].toString();
    LECTERN_ASSIGN(const model::PaperId survivor, withUuid(connection, into));
    LECTERN_ASSIGN(const model::PaperId end, survivorOf(survivor));
    LECTERN_ASSIGN(const model::PaperId own, survivorOf(joined));
    if (!survivor.isValid() || end != survivor || own != joined) return false;
    LECTERN_ASSIGN(const bool present, PaperFacts(m_transaction).arePresent({joined, survivor}));
    if (!present) return false;
    LECTERN_TRY(join(joined, survivor));
    return true;
}

base::Status Redirects::join(model::PaperId joined, model::PaperId survivor) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const QUuid from, uuidOf(connection, joined));
    LECTERN_ASSIGN(const QUuid into, uuidOf(connection, survivor));
    LECTERN_TRY(connection.run(QStringLiteral("INSERT INTO redirect(old_uuid, new_uuid) "
                                              "VALUES(?, ?)"),
                               {blob(from), blob(into)}));
    LECTERN_TRY(connection.run(
        QStringLiteral("UPDATE paper SET survivor_id = ? WHERE id = ? OR survivor_id = ?"),
        {survivor.value(), joined.value(), joined.value()}));
    LECTERN_TRY(connection.run(QStringLiteral("UPDATE paper SET presence = 3 WHERE id = ?"),
                               {joined.value()}));
    LECTERN_TRY(takeFacts(joined, survivor));
    LECTERN_TRY(showAnew(survivor));
    return record(joined, survivor, std::nullopt, logImage(into));
}

base::Status Redirects::part(model::PaperId joined) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const model::PaperId survivor, survivorOf(joined));
    if (survivor == joined) return {};
    LECTERN_ASSIGN(const QUuid uuid, uuidOf(connection, joined));
    LECTERN_ASSIGN(const auto before, redirectNamed(connection, logName(uuid)));
    LECTERN_TRY(giveBackFacts(joined, survivor));
    LECTERN_TRY(
        connection.run(QStringLiteral("DELETE FROM redirect WHERE old_uuid = ?"), {blob(uuid)}));
    LECTERN_TRY(showAnew(survivor));
    LECTERN_TRY(showAnew(joined));
    return record(joined, survivor, before, std::nullopt);
}

base::Status Redirects::takeFacts(model::PaperId joined, model::PaperId survivor) {
    for (const auto *table : tablesOfFacts)
        LECTERN_TRY(m_transaction.connection().run(
            QStringLiteral("UPDATE %1 SET home_id = coalesce(home_id, paper_id), paper_id = ? "
                           "WHERE paper_id = ?")
                .arg(QLatin1String(table)),
            {survivor.value(), joined.value()}));
    return {};
}

base::Status Redirects::giveBackFacts(model::PaperId joined, model::PaperId survivor) {
    Connection &connection = m_transaction.connection();
    LECTERN_ASSIGN(const QString family, familyOf(connection, joined));
    for (const auto *table : tablesOfFacts)
        LECTERN_TRY(connection.run(
            QStringLiteral("UPDATE %1 SET paper_id = ?, home_id = nullif(home_id, ?) "
                           "WHERE paper_id = ? AND home_id IN (SELECT value FROM json_each(?))")
                .arg(QLatin1String(table)),
            {joined.value(), joined.value(), survivor.value(), family}));
    return connection.run(
        QStringLiteral("UPDATE paper SET survivor_id = nullif(?, id), presence = iif(id = ?, 0, 3) "
                       "WHERE id IN (SELECT value FROM json_each(?))"),
        {joined.value(), joined.value(), family});
}

// Its facts, and whether an undone import takes it out of sight.
base::Status Redirects::showAnew(model::PaperId paper) {
    const auto refreshed = PaperFacts(m_transaction).refresh(paper);
    if (!refreshed) return base::fail(refreshed.error());
    return Digests(m_transaction).settle(paper);
}

base::Status Redirects::record(model::PaperId joined, model::PaperId survivor,
                               const std::optional<QByteArray> &before,
                               const std::optional<QByteArray> &after) {
    Connection &connection = m_transaction.connection();
    RowChange change;
    change.table = QStringLiteral("redirect");
    change.paperId = survivor;
    change.otherId = joined;
    LECTERN_ASSIGN(change.paper, uuidOf(connection, survivor));
    LECTERN_ASSIGN(change.other, uuidOf(connection, joined));
    change.name = logName(change.other);
    change.before = before;
    change.after = after;
    m_transaction.record(std::move(change));
    return {};
}

base::Result<std::optional<QByteArray>> redirectNamed(Connection &connection,
                                                      const QByteArray &name) {
    LECTERN_ASSIGN(
        const auto into,
        connection.single(QStringLiteral("SELECT new_uuid FROM redirect WHERE old_uuid = ?"),
                          {blob(QUuid::fromString(joinedPaperIn(name)))}));
    if (!into) return std::optional<QByteArray>();
    return std::optional(logImage(QUuid::fromRfc4122(into->toByteArray())));
}

} // namespace lectern::store
