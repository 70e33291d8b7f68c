// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// --help: of the program, and of one command.
[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Command &command);

// Words in lines as long as those of the help.
[[nodiscard]] QString inLines(const QStringList &words);

} // namespace lectern::app
