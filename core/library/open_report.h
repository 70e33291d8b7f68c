// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/library/reports.h"

#include <QString>

#include <optional>

namespace lectern::library {

// Why nothing can be written, for as long as that is so.
struct Barrier {
    enum class Kind {
        Protected,    // the file or its folder
        NewerLibrary, // a newer Lectern made it, or changed it since
        NoLocks,      // nobody could be kept from writing at the same time
        NoSpace,
        Gone, // moved, deleted or replaced since it was opened
        Copy, // of what can be read of a damaged one, and opened to be read
    };
    Kind kind = Kind::Protected;
    QString sentence; // may hold foreign text
};

// What was found after a session that did not end as it should: the program or the computer broke
// off. All that had been acknowledged is there, or the library would not have opened.
struct Recovered {
    std::optional<Step> lastStep; // the newest there is
    bool importRemoved = false;   // one was under way: nothing of it was taken in
};

// How a library opened.
struct OpenReport {
    std::optional<Barrier> barrier; // it is only read; none: it can be written
    QString network;                // the network drive it lies on: "NFS"; empty: none
    std::optional<Recovered> recovered;
    QString engine; // SQLite's version
};

} // namespace lectern::library
