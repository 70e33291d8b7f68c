// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace lectern::store {

// Registers what conditions of core/query call:
// holds_words(words, prefix, text, …): whether one of the texts holds the words next to each other,
// the last of which may go on where `prefix` is not 0; as the full-text index would find it.
base::Status registerSearchFunctions(sqlite3 *handle);

} // namespace lectern::store
