// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/paper_clauses.h"

#include <QString>

#include <optional>

namespace lectern::query {

// Why a clause can match nothing, for a hint: a day that does not exist, a regular expression that
// is none, a range that ends before it begins.
struct Oddness {
    QString sentence;
    std::optional<PaperClause> meant{}; // perhaps
};
[[nodiscard]] std::optional<Oddness> oddnessOf(const PaperClause &clause);

} // namespace lectern::query
