// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/query/query.h"
#include "core/store/connection.h"

namespace lectern::store {

// The papers that a query finds, in its order, at most its limit. A short page of the newest, such
// as a keystroke asks for, takes as long as the page, not as all that the query finds.
base::Result<model::PaperList> findPapers(Connection &connection, const query::Query &query,
                                          int today);

// How many it finds, whatever its limit.
base::Result<qint64> countPapers(Connection &connection, const query::Query &query, int today);

// Whether it asks for such a page.
[[nodiscard]] bool isFirstPage(const query::Query &query);

} // namespace lectern::store
