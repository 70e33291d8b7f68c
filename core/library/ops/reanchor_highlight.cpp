// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/library/texts/highlight_place.h"
#include "core/store/paper_facts.h"

namespace lectern::library {

base::Result<OpNote> perform(const ReanchorHighlight &op, store::Transaction &transaction) {
    store::Connection &connection = transaction.connection();
    LECTERN_ASSIGN(store::HighlightRow row, theHighlight(connection, op.uuid));
    LECTERN_ASSIGN(const HighlightPlace place,
                   placeOf(connection, row.paper, op.quote, op.target, op.start));
    row.target = place.target;
    row.textHash = place.textHash;
    row.place = place.selectors;
    row.orphan = false;
    LECTERN_ASSIGN(const QString uuid, store::PaperFacts(transaction).uuidOf(row.paper));
    LECTERN_TRY(store::ReaderRows(transaction, store::highlightTable())
                    .put({row.key}, store::imageOf(row, uuid)));
    return OpNote{QStringLiteral("move-highlight"), model::toText(row.meaning), {}};
}

} // namespace lectern::library
