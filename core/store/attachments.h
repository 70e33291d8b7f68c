// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"
#include "core/store/connection.h"
#include "core/store/reader_rows.h"

#include <functional>

namespace lectern::store {

// A file on a paper as ops need it: `key` is its uuid as the schema has it.
struct AttachmentRow {
    QByteArray key;
    model::PaperId paper;
    model::Attachment file;
};

// SELECT over the table `attachment` (alias f) as toAttachment() reads it; the paper comes first.
[[nodiscard]] const QString &attachmentColumns();
[[nodiscard]] model::Attachment toAttachment(const Row &row);

// Living ones: of a paper, by name; one by its uuid, or none.
base::Result<QList<AttachmentRow>> attachmentsOf(Connection &connection, model::PaperId paper);
base::Result<std::optional<AttachmentRow>> attachmentWith(Connection &connection,
                                                          const QUuid &uuid);
[[nodiscard]] ReaderRows::Image imageOf(const AttachmentRow &row, const QString &paperUuid);

// Every living file of papers that can be seen: what a backup has to hold, and a check to find.
base::Status eachAttachment(Connection &connection,
                            const std::function<base::Status(const model::Attachment &)> &use);

} // namespace lectern::store
