// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/library/reports.h"
#include "core/store/deletions.h"

namespace lectern::library {

base::Result<OpNote> perform(const PutBack &op, store::Transaction &transaction) {
    store::Deletions deletions(transaction);
    LECTERN_ASSIGN(auto marks, deletions.read(op.papers));
    for (store::Deletions::OfPaper &mark : marks)
        mark.after = std::nullopt;
    LECTERN_TRY(deletions.write(marks));
    return OpNote{toText(StepKind::PutBack), {}, {}};
}

} // namespace lectern::library
