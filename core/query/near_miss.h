// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/lexer.h"
#include "core/query/query.h"

#include <optional>

namespace lectern::query {

// What to say of a word that is searched as text and may have been meant as more: an operator
// without a term, a field alone, a name one letter away from a field's. `next` is what stands
// behind it within its brackets, or null; both are lexemes of `query`.
[[nodiscard]] std::optional<Hint> nearMiss(const Lexeme &word, const Lexeme *next,
                                           const QString &query);

// Of a clause that can match nothing: why, and where it is all that its word says (`alone`) what
// was perhaps meant. Nothing for any other.
[[nodiscard]] std::optional<Hint> impossibility(const Lexeme &word, const PaperClause &clause,
                                                bool alone);

} // namespace lectern::query
