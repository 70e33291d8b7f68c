// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/query/query.h"

namespace lectern::query {

// Whether the query finds the paper, without a library: the oracle for toSql, over the same
// tokenizer. `today`: the local day, as yyyymmdd. Cuts the paper into tokens for each text of the
// query: for tests and for single papers.
[[nodiscard]] bool matches(const Node &root, const model::Paper &paper, int today);

} // namespace lectern::query
