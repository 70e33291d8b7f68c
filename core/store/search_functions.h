// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace lectern::store {

class RegexBudget;

// Registers what conditions of core/query call:
// holds_words(words, prefix, text, …): whether one of the texts holds the words next to each other,
// the last of which may go on where `prefix` is not 0; as the full-text index would find it.
// holds_regex(pattern, any case, text, …): whether one of the texts holds the regular expression;
// not where `budget` is used up, or where a text is too hard for it.
// holds_folded(text, other): whether the other holds the text, whatever the case and the diacritics;
// count_words(text).
base::Status registerSearchFunctions(sqlite3 *handle, RegexBudget &budget);

} // namespace lectern::store
