// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <functional>

namespace lectern::app {

// Runs it, and tells on the console what failed. What `instead` makes of a failure counts in its
// place.
[[nodiscard]] Exit
runCommand(const Command &command, const Context &context,
           const std::function<base::Result<Exit>(const base::Error &)> &instead = {});

} // namespace lectern::app
