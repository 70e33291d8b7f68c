// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// --help: of the program, and of one command.
[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Command &command);

} // namespace lectern::app
