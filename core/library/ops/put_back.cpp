// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/by_hand.h"
#include "core/library/ops/write_op.h"
#include "core/library/reports.h"

namespace lectern::library {

base::Result<OpNote> perform(const PutBack &op, store::Transaction &transaction) {
    LECTERN_TRY(bringBack(op.papers, transaction));
    return OpNote{toText(StepKind::PutBack), {}, {}};
}

} // namespace lectern::library
