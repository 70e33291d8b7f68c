// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/attached_name.h"
#include "core/library/ops/write_op.h"
#include "core/store/attachments.h"

namespace lectern::library {

base::Result<OpNote> perform(const DetachFile &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto row, theAttachment(transaction.connection(), op.uuid));
    LECTERN_TRY(store::ReaderRows(transaction, store::attachmentTable()).erase({row.key}));
    return OpNote{QStringLiteral("detach"), row.file.fileName, {}};
}

} // namespace lectern::library
