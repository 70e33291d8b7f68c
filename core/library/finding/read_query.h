// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query.h"

namespace lectern::store {
class Connection;
}

namespace lectern::library {

// The query with what it names put in: what its saved filters ask for, and the papers that are like
// one. The one way from a query to what is looked for in a library.
base::Result<query::Query> withNames(store::Connection &connection, query::Query query);
base::Result<query::Query> readQuery(store::Connection &connection, const QString &text);

} // namespace lectern::library
