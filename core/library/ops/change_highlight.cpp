// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/library/texts/highlight_place.h"
#include "core/store/paper_facts.h"

namespace lectern::library {

base::Result<OpNote> perform(const ChangeHighlight &op, store::Transaction &transaction) {
    if (op.comment) LECTERN_TRY(checkComment(*op.comment));
    LECTERN_ASSIGN(store::HighlightRow row, theHighlight(transaction.connection(), op.uuid));
    row.meaning = op.meaning.value_or(row.meaning);
    row.comment = op.comment.value_or(row.comment);
    LECTERN_ASSIGN(const QString uuid, store::PaperFacts(transaction).uuidOf(row.paper));
    LECTERN_TRY(store::ReaderRows(transaction, store::highlightTable())
                    .put({row.key}, store::imageOf(row, uuid)));
    return OpNote{QStringLiteral("change-highlight"), model::toText(row.meaning), op.stretch};
}

} // namespace lectern::library
