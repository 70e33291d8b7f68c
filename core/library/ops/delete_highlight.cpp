// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/library/texts/highlight_place.h"

namespace lectern::library {

base::Result<OpNote> perform(const DeleteHighlight &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const store::HighlightRow row, theHighlight(transaction.connection(), op.uuid));
    LECTERN_TRY(store::ReaderRows(transaction, store::highlightTable()).erase({row.key}));
    return OpNote{QStringLiteral("delete-highlight"), model::toText(row.meaning), {}};
}

} // namespace lectern::library
