// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <random>

namespace lectern::tests {

[[nodiscard]] query::Node everything();
[[nodiscard]] query::Node text(const char *words);
[[nodiscard]] query::Node prefix(const char *words);
[[nodiscard]] query::Node decision(model::DecisionState state);
[[nodiscard]] query::Node progress(model::ReadingProgress progress); // is:read
[[nodiscard]] query::Node tag(const char *name, bool exact = false);
[[nodiscard]] query::Node allOf(query::NodeList terms);
[[nodiscard]] query::Node anyOf(query::NodeList terms);
[[nodiscard]] query::Node no(query::Node term);

// Any tree that a query can give, its texts as nasty as they come.
[[nodiscard]] query::Node randomTree(std::mt19937 &random, int depth);
// Text in which the signs of the language are likely.
[[nodiscard]] QString randomText(std::mt19937 &random, int length);

} // namespace lectern::tests
