// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/highlight_place.h"
#include "core/library/write_op.h"

namespace lectern::library {

base::Result<OpNote> perform(const DeleteHighlight &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const store::HighlightRow row, theHighlight(transaction.connection(), op.uuid));
    LECTERN_TRY(store::ReaderRows(transaction, store::highlightTable()).erase({row.key}));
    return OpNote{QStringLiteral("delete-highlight"), model::toText(row.meaning), {}};
}

} // namespace lectern::library
