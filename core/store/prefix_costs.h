// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern::store {

// What finding papers with a prefix costs on each way, in about a microsecond each, as measured in a
// library of a million: a term of an expression, a term and a paper that the index gathers, a paper
// that it gives, a paper that is looked through.
constexpr double costOfTerm = 45;
constexpr double costOfTermGathered = 0.8;
constexpr double costGathered = 0.045;
constexpr double costGiven = 0.1;
constexpr double costLookedThrough = 4;

} // namespace lectern::store
