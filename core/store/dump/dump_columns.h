// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace lectern::store {

// How a column of the schema stands in a dump (dump_format.h).
struct DumpColumn {
    enum class Kind {
        Plain,  // whole numbers, texts
        Uuid,   // 16 bytes
        Hex,    // other bytes
        Base64, // long ones
        Row,    // the number of a row of `table`, as its uuid
        Place,  // the number of a text or source of the paper, as its place among them
    };
    QString name;
    Kind kind = Kind::Plain;
    QString table{};
};

// All columns of a table but its own row number. A column that a later migration adds comes by
// itself, one that names rows only by the names that the schema has for such.
base::Result<QList<DumpColumn>> dumpColumns(Connection &library, const QString &table);

// The columns as a SELECT over the table (alias x) has them; numbers of rows as the uuids behind.
[[nodiscard]] QString selectList(const QList<DumpColumn> &columns);
// One row of such a SELECT, whose first column is `first`. Places are left as they are.
[[nodiscard]] QJsonObject toJson(const Statement &row, const QList<DumpColumn> &columns,
                                 int first = 0);

// A row as an INSERT, of the columns that it has; numbers of rows are found by their uuids.
[[nodiscard]] QString insertSql(const QString &table, const QList<DumpColumn> &columns,
                                const QJsonObject &row);
// Binds what insertSql() of the same row asks for.
void bindRow(Statement &statement, const QList<DumpColumn> &columns, const QJsonObject &row);

} // namespace lectern::store
