// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/reports.h"
#include "core/model/paper.h"
#include "core/query/query.h"
#include "core/store/connection.h"

namespace lectern::library {

// For who is about to write to what a query found. Errors: Declined, where a regular expression was
// stopped before it had looked at all papers.
base::Status checkWholeAnswer(store::Connection &connection);
[[nodiscard]] QString regexStopped(); // the sentence

// What is odd about a query, told with its answer.
base::Status addHints(store::Connection &connection, const query::Query &query,
                      model::PaperList &list);

// A Lectern id, a uuid, an arXiv id or a DOI. Errors: NotFound.
base::Result<model::PaperId> findPaper(store::Connection &connection, const QString &name);

// What stands beside the totals.
base::Result<Stats> readStats(store::Connection &connection, Sidebar totals);

} // namespace lectern::library
