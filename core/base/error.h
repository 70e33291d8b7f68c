// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::base {

// What kind of failure it was: for code that must decide, never for the reader.
enum class ErrorCode {
    Invalid,      // the input or the call's values are wrong
    NotFound,     // no such file, paper, digest, ...
    Unreadable,   // a file that cannot be opened or read
    NoPapers,     // a readable file in which no paper stands
    TooLarge,     // a documented cap was met
    NotALibrary,  // a file that is something else
    NewerLibrary, // a library of a newer Lectern
    Damaged,      // a library that fails its checks
    Locked,       // another Lectern has the library open for writing
    NoSpace,      // the disk is full
    Declined,     // undo or redo would clobber a newer change, or there is nothing to undo
    OverBudget,   // a reading list takes no more papers this week
    Cancelled,    // the caller asked to stop
    Failed,       // anything else; see the detail
};

// A failure of the world, not a bug of ours. `message` is one sentence for a reader of papers, ends
// with a full stop and may hold foreign text (show it as plain text); `detail` is for the log.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    QString message;
    QString detail;
};

} // namespace lectern::base
