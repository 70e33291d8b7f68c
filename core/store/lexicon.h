// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/search_tokens.h"

namespace lectern::store {

// The terms of the full-text index, with about how many papers hold each and a paper that none
// newer than it does (prefix_terms.h says what for). No term is ever missing; one that no paper
// holds any more may stay, and what is said of the newest paper may be too new, never too old.

// Counts terms up or down, by what was heard of them in these papers (ascending, at least one);
// soonest where the terms come in the order of their bytes, as they stand in the table.
base::Status countTerms(Connection &connection, const TermCounts &heard,
                        const QList<model::PaperId> &papers);

// The first text that stands behind all that begin with a prefix, which is not empty.
[[nodiscard]] QByteArray behindAllWith(const QByteArray &prefix);

} // namespace lectern::store
