// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace lectern::store {

// Registers what conditions of query::toNewestFirst() call:
// holds_prefix(text, …): whether one of the texts behind it holds the first, whose last token may
// go on; as the full-text index would find it.
base::Status registerSearchFunctions(sqlite3 *handle);

} // namespace lectern::store
