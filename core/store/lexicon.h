// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/search.h"
#include "core/store/connection.h"

#include <QHash>

namespace lectern::store {

// The terms of the full-text index, with about how many papers hold each: the prefix that is being
// typed becomes a handful of whole terms, of which FTS5 gives the newest papers at once, where for
// a prefix it first gathers all papers of all its terms. No term is ever missing; one that no paper
// holds any more may stay.

// Counts terms up or down.
base::Status countTerms(Connection &connection, const QHash<QByteArray, qint64> &papers);

// What the terms say of a prefix. Lives no longer than the connection.
[[nodiscard]] query::CompletePrefix completionsFrom(Connection &connection);

} // namespace lectern::store
