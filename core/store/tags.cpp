// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tags.h"

#include "core/store/bind.h"
#include "core/store/connection.h"
#include "core/store/paper_reads.h"

namespace lectern::store {

namespace {

base::Result<QList<TagRow>> tagRows(Connection &connection, const QString &condition,
                                    const Connection::Values &values) {
    QList<TagRow> rows;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT id, uuid, name, folded FROM tag WHERE deleted = 0 AND (%1) "
                       "ORDER BY length(folded), folded")
            .arg(condition),
        values, [&](const Row &row) -> base::Status {
            rows.append({model::TagId(row.integer(0)), row.blob(1), row.text(2), row.text(3)});
            return {};
        }));
    return rows;
}

} // namespace

base::Result<model::TagId> tagNamed(Connection &connection, const QString &folded) {
    LECTERN_ASSIGN(
        const auto id,
        connection.single(QStringLiteral("SELECT id FROM tag WHERE folded = ? AND deleted = 0"),
                          {notNull(folded)}));
    return model::TagId(id ? id->toLongLong() : 0);
}

base::Result<int> livingTags(Connection &connection) {
    LECTERN_ASSIGN(const auto count,
                   connection.single(QStringLiteral("SELECT count(*) FROM tag WHERE deleted = 0")));
    return count ? count->toInt() : 0;
}

base::Result<std::optional<int>> colourOfTag(Connection &connection, const QString &folded) {
    LECTERN_ASSIGN(
        const auto colour,
        connection.single(QStringLiteral("SELECT colour FROM tag WHERE folded = ? AND deleted = 0"),
                          {notNull(folded)}));
    return colour ? std::optional<int>(colour->toInt()) : std::nullopt;
}

// Below "rl" is what begins with "rl/": from there up to "rl0", for 0 follows / in ASCII.
base::Result<QList<TagRow>> tagsFrom(Connection &connection, const QString &folded) {
    return tagRows(
        connection, QStringLiteral("folded = ? OR (folded >= ? AND folded < ?)"),
        {folded, QString(folded + QLatin1Char('/')), QString(folded + QLatin1Char('0'))});
}

base::Result<QList<TagRow>> tagsPinnedTo(Connection &connection, int digit) {
    return tagRows(connection, QStringLiteral("digit = ?"), {digit});
}

base::Result<QList<model::PaperId>> papersTagged(Connection &connection, model::TagId tag) {
    QList<model::PaperId> papers;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT paper_id FROM paper_tag WHERE tag_id = ? AND deleted = 0"),
        {tag.value()}, [&](const Row &row) -> base::Status {
            papers.append(model::PaperId(row.integer(0)));
            return {};
        }));
    return papers;
}

base::Result<QList<model::Tag>> tagsOfPapers(Connection &connection,
                                             const QList<model::PaperId> &papers) {
    QList<model::Tag> tags;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT t.id, t.name, t.colour, t.digit, count(*) FROM json_each(?) j "
                       "JOIN paper_tag pt ON pt.paper_id = j.value AND pt.deleted = 0 "
                       "JOIN tag t ON t.id = pt.tag_id AND t.deleted = 0 "
                       "GROUP BY t.id ORDER BY t.folded"),
        {idArray(papers)}, [&](const Row &row) -> base::Status {
            tags.append({model::TagId(row.integer(0)), row.text(1),
                         static_cast<int>(row.integer(2)), row.optionalInt(3), row.integer(4)});
            return {};
        }));
    return tags;
}

base::Result<model::Tag> tagByUuid(Connection &connection, const QString &uuid) {
    model::Tag tag;
    LECTERN_TRY(
        connection.each(QStringLiteral("SELECT id, name, colour, digit FROM tag WHERE uuid = ?"),
                        {blob(QUuid::fromString(uuid))}, [&](const Row &row) -> base::Status {
                            tag = {model::TagId(row.integer(0)), row.text(1),
                                   static_cast<int>(row.integer(2)), row.optionalInt(3), 0};
                            return {};
                        }));
    return tag;
}

} // namespace lectern::store
