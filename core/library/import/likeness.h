// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

namespace lectern::library {

// How two that share a title, and whose ids do not contradict, stand to each other.
enum class Likeness {
    Other,    // no reason to think that they are one
    Doubtful, // the abstracts differ too much to join them unasked
    Same,
};
[[nodiscard]] Likeness compareTexts(const model::Facts &entry, const model::Facts &known);

// Both tell a whole abstract, and much the same one.
[[nodiscard]] bool abstractsAgree(const model::Facts &a, const model::Facts &b);
// The first authors' family names differ.
[[nodiscard]] bool authorsContradict(const model::Facts &a, const model::Facts &b);

} // namespace lectern::library
