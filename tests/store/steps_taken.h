// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <sqlite3.h>

namespace lectern::tests {

// Steps of SQLite's machine that the statements kept on a connection have taken since last asked:
// what a read costs, whatever else the machine does.
inline qint64 stepsTakenOn(store::Connection &connection) {
    qint64 steps = 0;
    for (sqlite3_stmt *one = sqlite3_next_stmt(connection.handle(), nullptr); one;
         one = sqlite3_next_stmt(connection.handle(), one))
        steps += sqlite3_stmt_status(one, SQLITE_STMTSTATUS_VM_STEP, 1);
    return steps;
}

} // namespace lectern::tests
