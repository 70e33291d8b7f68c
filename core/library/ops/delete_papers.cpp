// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/store/deletions.h"

namespace lectern::library {

base::Result<OpNote> perform(const DeletePapers &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(op.papers, transaction));
    store::Deletions deletions(transaction);
    LECTERN_ASSIGN(auto marks, deletions.read(papers));
    const qint64 now = transaction.clock().now().utcMs;
    for (store::Deletions::OfPaper &mark : marks)
        if (!mark.before) mark.after = now;
    LECTERN_TRY(deletions.write(marks));
    return OpNote{QStringLiteral("delete"), {}, {}};
}

} // namespace lectern::library
