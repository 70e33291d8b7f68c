// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

struct sqlite3_stmt;

namespace lectern::store {

class Connection;

// A library of which pages are damaged, opened to read and nothing else: no file is made beside it,
// and where its log still holds something, that is read along and left where it is. What is checked
// is that it begins as a library does; see examine().
base::Result<std::unique_ptr<Connection>> openDamaged(const QString &path);

// All tables of rows but those that can be made anew, in an order in which what a row names stands
// before it; and the columns of one, none where a library of an older schema does not have it.
[[nodiscard]] QStringList tablesOfRows();
base::Result<QStringList> columnsOf(Connection &library, const QString &table);

// The row as SQLite has it, valid within the call; its columns are those asked for.
using ReadableRowSink = std::function<base::Status(sqlite3_stmt *row)>;

// Hands over every row of a table that can be read, around those that cannot: rows are looked for
// behind the damage, and where rows have no numbers from the other end. A row of such a table may
// come twice. Returns whether all of them came. Errors: those of the sink, Cancelled.
base::Result<bool> eachReadableRow(Connection &library, const QString &table,
                                   const QStringList &columns, const ReadableRowSink &sink);

} // namespace lectern::store
