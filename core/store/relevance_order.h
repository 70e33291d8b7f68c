// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/query/query.h"
#include "core/store/connection.h"

namespace lectern::store {

// The papers of a query with `sort:relevance`, at most its limit: the newest that it finds, and of
// those before them the newest that hold its words in their titles, by how much they say of the
// words (relevance.h); then all others, newest first.
base::Result<model::PaperList> papersByRelevance(Connection &connection, const query::Query &query,
                                                 int today);

} // namespace lectern::store
