// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::app {

// Where the window's log lies: `lectern/lectern.log` in the folder for state of the XDG Base
// Directory specification.
[[nodiscard]] QString logPath();

// From now on what our code logs, and what is critical to Qt, goes to that file too, a line each.
// Of the file and the two before it each is at most 1 MiB. Where it cannot be written nothing is
// kept.
void keepLog();

} // namespace lectern::app
