// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/history/what_is_left.h"
#include "core/store/steps.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Takes back, or does again, what one step changed, through the gateways that recorded it, but for
// what belonged to papers that were removed for good. To be called at the beginning of a part of
// the transaction, which is empty again where nothing is left.
// Errors: Declined when a row is no longer as the step left it; the part must then go.
base::Result<Turned> revert(store::Transaction &transaction, model::StepId step);
base::Result<Turned> repeat(store::Transaction &transaction, model::StepId step);

// The same as a part of a new step, which alone can be taken back then. Errors: Declined, also when
// the step is too old.
base::Result<Turned> takeBackForGood(store::Transaction &transaction,
                                     const store::StepRecord &step);

[[nodiscard]] base::Error tooOldToUndo();

// These steps, and of imports what rules did with what they brought, newest first.
base::Result<QList<store::StepRecord>> stepsToUndo(store::Connection &connection,
                                                   const QList<model::StepId> &steps);

} // namespace lectern::library
