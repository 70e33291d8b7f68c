// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QList>
#include <QString>

namespace lectern::perf {

// Entries read beforehand, for who measures nothing but how they are stored.
[[nodiscard]] QList<model::Entry> entriesOf(const QString &file);

enum class FullText { Without, With };

// The rows that an import makes of the entries, by SQLite's own interface: prepared statements, one
// transaction, values that are there already, nobody looked up. `library` is a new, empty one.
void importBare(const QString &library, const QList<model::Entry> &entries, FullText fullText);

// All rows of a library, and its full text, into a new, empty one: table by table, in the order of
// their keys, by SQLite alone in one transaction. What an import cannot be faster than, whatever it
// knows.
void copyBare(const QString &library, const QString &from);

} // namespace lectern::perf
