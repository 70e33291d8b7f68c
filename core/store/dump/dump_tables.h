// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dump/dump_format.h"

#include <QStringList>

namespace lectern::store {

// What of the schema stands in a dump, and in which order (dump_format.h). A table that a migration
// adds gets a line here; a test says so.

// A table whose rows stand in an array of the row that they belong to.
struct DumpedPart {
    QString owner; // the table of that row
    QString array;
    QString table;
    QString column; // by which they name it
    QString order;
};
[[nodiscard]] const QList<DumpedPart> &dumpedParts();
[[nodiscard]] QList<DumpedPart> partsOf(const QString &table);

struct DumpedTable {
    QString table;
    QString order; // row numbers rise in the order of arrival
    bool facts = false;
};
[[nodiscard]] const QList<DumpedTable> &dumpedTables();

// Those that are made anew from the rest, or belong to one file alone.
[[nodiscard]] QStringList tablesNotDumped();

inline const QString namedPapers = QStringLiteral("named");

} // namespace lectern::store
