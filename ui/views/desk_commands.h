// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace lectern::ui {

class Desk;

// All that can be done with an open library, in the order of the sheet of keys. `desk` outlives
// the commands.
[[nodiscard]] QList<Command> deskCommands(Desk &desk);

} // namespace lectern::ui
