// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/store/offers.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

base::Result<OpNote> perform(const NotSame &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper, op.other}), transaction));
    if (papers.size() != 2)
        return base::fail(
            base::ErrorCode::Declined,
            QCoreApplication::translate("Lectern", "These are one paper; it can be taken apart."));
    const OpNote note{QStringLiteral("not-same"), {}, {}};
    LECTERN_ASSIGN(const auto known,
                   store::pairsApart(transaction.connection(), papers.first(), papers.last()));
    if (!known.isEmpty()) return note;
    const auto [low, high] = std::minmax(papers.first(), papers.last());
    LECTERN_TRY(
        store::ReaderRows(transaction, store::notSameTable()).put({low.value(), high.value()}, {}));
    return note;
}

} // namespace lectern::library
