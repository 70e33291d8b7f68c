// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/steps.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Takes back, or does again, what one step changed, through the gateways that recorded it.
// Errors: Declined when a row is no longer as the step left it; the transaction must then go.
base::Status revert(store::Transaction &transaction, model::StepId step);
base::Status repeat(store::Transaction &transaction, model::StepId step);

// The same as a part of a new step, which alone can be taken back then. Errors: Declined, also when
// the step is too old.
base::Status takeBackForGood(store::Transaction &transaction, const store::StepRecord &step);

[[nodiscard]] base::Error tooOldToUndo();

// These steps, and of imports what rules did with what they brought, newest first.
base::Result<QList<store::StepRecord>> stepsToUndo(store::Connection &connection,
                                                   const QList<model::StepId> &steps);

} // namespace lectern::library
