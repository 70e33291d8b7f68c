// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// Opens the window, whose words are files to import, and runs it until it is closed. Returns the
// exit code of the program.
[[nodiscard]] int openWindow(int &argc, char **argv, const Context &context);

} // namespace lectern::app
