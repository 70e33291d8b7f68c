// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/attached_name.h"
#include "core/library/ops/write_op.h"
#include "core/store/attachments.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

base::Status checkFileName(const QString &name) {
    if (!name.isEmpty() && attachedName(name) == name) return {};
    return base::fail(
        base::ErrorCode::Invalid,
        QCoreApplication::translate("Lectern",
                                    "A file's name is one line of at most 200 bytes without “/”."));
}

} // namespace

base::Result<OpNote> perform(const RenameFile &op, store::Transaction &transaction) {
    LECTERN_TRY(checkFileName(op.name));
    LECTERN_ASSIGN(store::AttachmentRow row, theAttachment(transaction.connection(), op.uuid));
    LECTERN_ASSIGN(const auto all, store::attachmentsOf(transaction.connection(), row.paper));
    for (const store::AttachmentRow &other : all)
        if (other.key != row.key && other.file.fileName.compare(op.name, Qt::CaseInsensitive) == 0)
            return base::fail(base::ErrorCode::Invalid,
                              QCoreApplication::translate(
                                  "Lectern", "The paper has another file that is called “%1”.")
                                  .arg(op.name));
    const OpNote note{QStringLiteral("rename-file"), row.file.fileName, {}};
    row.file.fileName = op.name;
    LECTERN_ASSIGN(const QString uuid, store::PaperFacts(transaction).uuidOf(row.paper));
    LECTERN_TRY(store::ReaderRows(transaction, store::attachmentTable())
                    .put({row.key}, store::imageOf(row, uuid)));
    return note;
}

} // namespace lectern::library
