// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/highlights.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/visible.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::store {

namespace {

const QString highlightColumns =
    QStringLiteral("SELECT h.uuid, h.paper_id, h.field, h.text_hash, h.quote, h.prefix, h.suffix, "
                   "h.start_at, h.end_at, h.meaning, h.comment, h.orphan FROM highlight h ");

model::Meaning meaningIn(const Row &row, int column) {
    return static_cast<model::Meaning>(
        std::clamp<qint64>(row.integer(column), 0, model::meanings - 1));
}

HighlightRow toHighlightRow(const Row &row) {
    return {row.blob(0),
            model::PaperId(row.integer(1)),
            static_cast<model::TextField>(row.integer(2)),
            row.blob(3),
            {row.text(4), row.text(5), row.text(6), row.integer(7), row.integer(8)},
            meaningIn(row, 9),
            row.text(10),
            row.integer(11) != 0};
}

base::Result<QList<HighlightRow>> selectHighlights(Connection &connection, const QString &rest,
                                                   const Connection::Values &values) {
    QList<HighlightRow> rows;
    LECTERN_TRY(
        connection.each(highlightColumns + rest, values, [&](const Row &row) -> base::Status {
            rows.append(toHighlightRow(row));
            return {};
        }));
    return rows;
}

} // namespace

base::Result<QString> shownText(Connection &connection, model::PaperId paper,
                                model::TextField field) {
    const QString column =
        field == model::TextField::Title ? QStringLiteral("title") : QStringLiteral("abstract");
    LECTERN_ASSIGN(
        const auto text,
        connection.single(QStringLiteral("SELECT %1 FROM search_source WHERE id = ?").arg(column),
                          {paper.value()}));
    return text ? text->toString() : QString();
}

base::Result<std::optional<QString>> textWithHash(Connection &connection, model::PaperId paper,
                                                  model::TextField field, const QByteArray &hash) {
    LECTERN_ASSIGN(const auto text,
                   connection.single(QStringLiteral("SELECT tidy FROM paper_text WHERE "
                                                    "paper_id = ? AND field = ? AND hash = ?"),
                                     {paper.value(), static_cast<int>(field), hash}));
    return text ? std::optional(text->toString()) : std::nullopt;
}

base::Result<QList<HighlightRow>> highlightsOf(Connection &connection, model::PaperId paper) {
    return selectHighlights(connection,
                            QStringLiteral("WHERE h.paper_id = ? AND h.deleted = 0 ORDER BY h.id"),
                            {paper.value()});
}

base::Result<std::optional<HighlightRow>> highlightWith(Connection &connection, const QUuid &uuid) {
    LECTERN_ASSIGN(const auto rows,
                   selectHighlights(connection,
                                    QStringLiteral("WHERE h.uuid = ? AND h.deleted = 0"),
                                    {blob(uuid)}));
    return rows.isEmpty() ? std::optional<HighlightRow>() : rows.constFirst();
}

ReaderRows::Image imageOf(const HighlightRow &row, const QString &paperUuid) {
    return {{QStringLiteral("paper_id"), paperUuid},
            {QStringLiteral("field"), static_cast<int>(row.target)},
            {QStringLiteral("text_hash"), QString::fromLatin1(row.textHash.toHex())},
            {QStringLiteral("quote"), row.place.quote},
            {QStringLiteral("prefix"), row.place.prefix},
            {QStringLiteral("suffix"), row.place.suffix},
            {QStringLiteral("start_at"), row.place.start},
            {QStringLiteral("end_at"), row.place.end},
            {QStringLiteral("meaning"), static_cast<int>(row.meaning)},
            {QStringLiteral("comment"), row.comment},
            {QStringLiteral("orphan"), row.orphan ? 1 : 0}};
}

base::Result<QList<model::PaperId>> highlightedPapersOf(Connection &connection,
                                                        const QString &digestUuid) {
    QList<model::PaperId> papers;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT DISTINCT h.paper_id FROM highlight h WHERE h.deleted = 0 AND "
                       "EXISTS(SELECT 1 FROM sighting s WHERE s.paper_id = h.paper_id AND "
                       "s.digest_id = (SELECT id FROM digest WHERE uuid = ?))"),
        {blob(QUuid::fromString(digestUuid))}, [&](const Row &row) -> base::Status {
            papers.append(model::PaperId(row.integer(0)));
            return {};
        }));
    return papers;
}

base::Result<model::HighlightIds> highlightIds(Connection &connection,
                                               const model::HighlightsAsked &asked) {
    model::HighlightIds found;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT h.id, h.meaning, h.orphan FROM highlight h "
                       "JOIN paper p ON p.id = h.paper_id WHERE h.deleted = 0 AND %1 "
                       "ORDER BY h.id DESC")
            .arg(visiblePaper),
        {}, [&](const Row &row) -> base::Status {
            const model::Meaning meaning = meaningIn(row, 1);
            const bool orphan = row.integer(2) != 0;
            ++(orphan ? found.orphans : found.ofMeaning.at(static_cast<size_t>(meaning)));
            const bool ofMeaning = !asked.meaning || (!orphan && meaning == *asked.meaning);
            if (asked.orphans ? orphan : ofMeaning)
                found.ids.append(model::HighlightId(row.integer(0)));
            return {};
        }));
    return found;
}

base::Result<QList<model::HighlightLine>> highlightLines(Connection &connection,
                                                         const QList<model::HighlightId> &ids) {
    QJsonArray array;
    for (const model::HighlightId id : ids)
        array.append(id.value());
    QList<model::HighlightLine> lines;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT h.id, h.uuid, h.field, h.meaning, h.quote, h.start_at, h.end_at, "
                       "h.comment, h.orphan, h.paper_id, v.title FROM json_each(?) j "
                       "CROSS JOIN highlight h ON h.id = j.value AND h.deleted = 0 "
                       "JOIN search_source v ON v.id = h.paper_id ORDER BY j.key"),
        {QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))},
        [&](const Row &row) -> base::Status {
            lines.append(
                {model::HighlightId(row.integer(0)),
                 {QUuid::fromRfc4122(row.blob(1)), static_cast<model::TextField>(row.integer(2)),
                  meaningIn(row, 3), row.text(4), row.integer(5), row.integer(6), row.text(7),
                  row.integer(8) != 0},
                 model::PaperId(row.integer(9)),
                 row.text(10)});
            return {};
        }));
    return lines;
}

} // namespace lectern::store
