// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <functional>

namespace lectern::store {

// How changes stand in the log. Papers that changed alike, one after the other, are one row there:
// the log of a decision over 100,000 papers is as long as their uuids. Who reads the log gets the
// single changes back.

// Writes the changes from the place `first` on; `act` is what the log calls it.
base::Status writeLog(Transaction &transaction, model::StepId step, int act, size_t first = 0);

// What the log keeps of before-images, with the uuids of those that share one.
[[nodiscard]] qint64 bytesBefore(const std::vector<RowChange> &changes);

// What a step did when it was done, in order.
base::Status readLog(Connection &connection, model::StepId step,
                     const std::function<void(RowChange)> &sink);

} // namespace lectern::store
