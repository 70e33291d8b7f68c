// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::app {

// The library when no option names one: LECTERN_LIBRARY, else `lectern/library.db` in the folder
// for data of the XDG Base Directory specification.
[[nodiscard]] QString libraryPath();

} // namespace lectern::app
