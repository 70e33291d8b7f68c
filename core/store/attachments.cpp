// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include "core/store/bind.h"
#include "core/store/visible.h"

namespace lectern::store {

namespace {

AttachmentRow toAttachmentRow(const Row &row) {
    return {row.blob(1), model::PaperId(row.integer(0)), toAttachment(row)};
}

base::Result<QList<AttachmentRow>> selectAttachments(Connection &connection, const QString &rest,
                                                     const Connection::Values &values) {
    QList<AttachmentRow> rows;
    LECTERN_TRY(connection.each(attachmentColumns() + QStringLiteral("FROM attachment f ") + rest,
                                values, [&](const Row &row) -> base::Status {
                                    rows.append(toAttachmentRow(row));
                                    return {};
                                }));
    return rows;
}

} // namespace

const QString &attachmentColumns() {
    static const QString columns =
        QStringLiteral("SELECT f.paper_id, f.uuid, f.file_name, f.content_hash, f.kind, f.bytes ");
    return columns;
}

model::Attachment toAttachment(const Row &row) {
    return {row.text(2), QString::fromLatin1(row.blob(3).toHex()),
            model::attachmentKindFromText(row.text(4)), row.integer(5),
            QUuid::fromRfc4122(row.blob(1))};
}

base::Result<QList<AttachmentRow>> attachmentsOf(Connection &connection, model::PaperId paper) {
    return selectAttachments(
        connection, QStringLiteral("WHERE f.paper_id = ? AND f.deleted = 0 ORDER BY f.file_name"),
        {paper.value()});
}

base::Result<std::optional<AttachmentRow>> attachmentWith(Connection &connection,
                                                          const QUuid &uuid) {
    LECTERN_ASSIGN(const auto rows,
                   selectAttachments(connection,
                                     QStringLiteral("WHERE f.uuid = ? AND f.deleted = 0"),
                                     {blob(uuid)}));
    return rows.isEmpty() ? std::optional<AttachmentRow>() : rows.constFirst();
}

ReaderRows::Image imageOf(const AttachmentRow &row, const QString &paperUuid) {
    return {{QStringLiteral("paper_id"), paperUuid},
            {QStringLiteral("file_name"), row.file.fileName},
            {QStringLiteral("content_hash"), row.file.contentHash},
            {QStringLiteral("bytes"), row.file.bytes},
            {QStringLiteral("kind"), model::toText(row.file.kind)}};
}

base::Status eachAttachment(Connection &connection,
                            const std::function<base::Status(const model::Attachment &)> &use) {
    return connection.each(attachmentColumns() +
                               QStringLiteral("FROM attachment f JOIN paper p ON p.id = "
                                              "f.paper_id WHERE f.deleted = 0 AND %1 "
                                              "ORDER BY f.id")
                                   .arg(visiblePaper),
                           {}, [&](const Row &row) { return use(toAttachment(row)); });
}

} // namespace lectern::store
