// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/history/undo_runs.h"
#include "core/store/connection.h"

namespace lectern::library {

// Whether something of a step could be turned. What was removed for good took its part along.
enum class Turned { Done, NothingLeft };

// Without the rows of papers that were removed for good: nothing can be done to those, and nothing
// has to be. Empty when no paper is touched by what remains, or when a join or its parting lost one
// of its papers: half of it would hand the rows of one paper to the other.
base::Result<RowChanges> whatIsLeft(store::Connection &connection, const RowChanges &changes);

} // namespace lectern::library
