// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletions.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/digests.h"
#include "core/store/paper_reads.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::store {

namespace {

const QString deletedKey = QStringLiteral("deleted");

} // namespace

base::Result<std::vector<Deletions::OfPaper>> Deletions::read(const QList<model::PaperId> &papers) {
    Statement statement(m_transaction.connection(),
                        QStringLiteral("SELECT p.id, p.uuid, p.presence = 2, p.removed_at "
                                       "FROM json_each(?) j CROSS JOIN paper p ON p.id = j.value"));
    statement.bindText(0, idArray(papers).toUtf8());
    std::vector<OfPaper> found;
    found.reserve(static_cast<size_t>(papers.size()));
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return found;
        Time time;
        if (statement.integer(2) != 0) time = statement.integer(3);
        found.push_back({model::PaperId(statement.integer(0)),
                         QUuid::fromRfc4122(statement.blob(1)), time, time});
    }
}

base::Status Deletions::write(const std::vector<OfPaper> &papers) {
    Statement mark(m_transaction.connection(),
                   QStringLiteral("UPDATE paper SET presence = 2, removed_at = ? WHERE id = ?"));
    Statement unmark(
        m_transaction.connection(),
        QStringLiteral("UPDATE paper SET presence = 0, removed_at = NULL WHERE id = ?"));
    for (const OfPaper &paper : papers) {
        if (paper.before == paper.after) continue;
        if (paper.after) {
            mark.bind(0, *paper.after);
            mark.bind(1, paper.paper.value());
            LECTERN_TRY(mark.run());
        } else {
            unmark.bind(0, paper.paper.value());
            LECTERN_TRY(unmark.run());
            LECTERN_TRY(Digests(m_transaction).settle(paper.paper));
        }
        record(paper);
    }
    return {};
}

base::Status Deletions::come(const QList<model::PaperId> &papers) {
    LECTERN_ASSIGN(auto marks, read(papers));
    const qint64 now = m_transaction.clock().now().utcMs;
    for (OfPaper &mark : marks)
        if (!mark.before) mark.before = now;
    return write(marks);
}

std::optional<QByteArray> Deletions::imageOf(Time time) {
    if (!time) return std::nullopt;
    return QJsonDocument(QJsonObject{{deletedKey, *time}}).toJson(QJsonDocument::Compact);
}

Deletions::Time Deletions::timeIn(const std::optional<QByteArray> &image) {
    if (!image) return std::nullopt;
    return QJsonDocument::fromJson(*image)[deletedKey].toInteger();
}

void Deletions::record(const OfPaper &paper) {
    RowChange change;
    change.table = deletionTable;
    change.name =
        QJsonDocument(QJsonArray{base::toText(paper.uuid)}).toJson(QJsonDocument::Compact);
    change.paper = paper.uuid;
    change.paperId = paper.paper;
    change.before = imageOf(paper.before);
    change.after = imageOf(paper.after);
    m_transaction.record(std::move(change));
}

base::Result<Deletions::Time> deletionOf(Connection &connection, const QUuid &paper) {
    LECTERN_ASSIGN(const auto time,
                   connection.single(QStringLiteral("SELECT removed_at FROM paper "
                                                    "WHERE uuid = ? AND presence = 2"),
                                     {blob(paper)}));
    return time ? Deletions::Time(time->toLongLong()) : std::nullopt;
}

} // namespace lectern::store
