// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/saved_filter.h"
#include "core/query/query.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {

class Connection;

// In the reader's order.
base::Result<QList<model::SavedFilter>> readFilters(Connection &connection);
// The uuid, as the schema has it, of the living one with this folded name (base::foldName).
base::Result<std::optional<QByteArray>> filterKeyNamed(Connection &connection,
                                                       const QString &folded);

// The query with what the saved filters ask for that it names (see query::withFilters); what its
// regular expressions may spend begins anew. For library::withNames().
base::Result<query::Query> withFilters(Connection &connection, query::Query query);

// Five to begin with, for a new library; no step of the reader's.
base::Status makeFirstFilters(Connection &connection);

} // namespace lectern::store
