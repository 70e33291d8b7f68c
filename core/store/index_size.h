// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct fts5_api;

namespace lectern::store {

class Connection;

// Registers papers_indexed(search): how many papers the index holds.
base::Status registerIndexSize(fts5_api *api);

// How many papers there are, those that do not show counted: at once, from a number that FTS5
// keeps. Row numbers do not say it, for a digest of more than 2,000 papers reserves millions of
// them.
base::Result<qint64> papersIndexed(Connection &connection);

} // namespace lectern::store
