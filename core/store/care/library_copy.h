// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"

#include <QString>

namespace lectern::store {

class Connection;

// What a reader is told of a library before it takes the place of another.
struct LibrarySummary {
    qint64 papers = 0; // that any read sees
    qint64 notes = 0;
    qint64 changes = 0; // the newest line of the log: another number means another state
};
[[nodiscard]] base::Result<LibrarySummary> summarise(Connection &library);
// The last of it alone, which counts nothing.
[[nodiscard]] base::Result<qint64> newestChange(Connection &library);

// How many bytes a copy takes, about.
[[nodiscard]] base::Result<qint64> bytesOfCopy(Connection &library);

// A whole copy of the library as it is at this moment, in one file: written under another name,
// opened, read through, synced and only then called `target`. Writers go on meanwhile; `from` is
// open for reading. Errors: NoSpace, Damaged, Unreadable, Cancelled; `target` is then as it was.
base::Result<LibrarySummary> copyLibrary(Connection &from, const QString &target);
// The same of a library that nobody has open: a backup, say.
base::Result<LibrarySummary> copyLibraryFile(const QString &from, const QString &target);

// A library at rest: is it one, of a schema that we know, and are its pages sound? Rows that point
// nowhere are copied as they are: a copy is to lose nothing. Reads every page unless told
// otherwise; leaves nothing beside it. Errors: NotFound, NotALibrary, NewerLibrary, Damaged,
// Unreadable.
enum class Thoroughness { EveryPage, HeaderOnly };
base::Result<LibrarySummary> verifyLibraryFile(const QString &path,
                                               Thoroughness how = Thoroughness::EveryPage,
                                               base::StopToken stop = {});

} // namespace lectern::store
