// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/reports.h"
#include "core/store/connection.h"

namespace lectern::library {

// Newest first.
base::Result<QList<Step>> readHistory(store::Connection &connection, int limit);
base::Result<QList<StepHead>> readStepHeads(store::Connection &connection);
// With all that a list of them shows.
base::Result<QList<Step>> readSteps(store::Connection &connection,
                                    const QList<model::StepId> &steps);

} // namespace lectern::library
