// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/history/undo_runs.h"

namespace lectern::library {

// Of tags, lists and filters only one may have a name at a time, and within a step a name may have
// gone from one to another, or two may have changed theirs. These changes in an order that never
// gives a name to a second one: rows that give theirs up go first, as if deleted, and those that
// have another afterwards come back with it at their place.
[[nodiscard]] RowChanges namesFreedFirst(const RowChanges &changes, Direction direction);

} // namespace lectern::library
