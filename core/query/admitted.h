// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <bitset>

namespace lectern::query {

// By model::DecisionState, as it counts today.
using Decisions = std::bitset<4>;

// The decisions that a tree admits, where it asks of a paper nothing but that: `*`, `is:kept`,
// `-is:skipped`. What counts decisions can answer it without looking at a paper.
[[nodiscard]] std::optional<Decisions> admittedDecisions(const Node &root);

} // namespace lectern::query
