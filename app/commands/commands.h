// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// Each command in the file of its name.
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command countCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command decideCommand();
[[nodiscard]] Command tagCommand();
[[nodiscard]] Command noteCommand();
[[nodiscard]] Command highlightCommand();
[[nodiscard]] Command attachCommand();
[[nodiscard]] Command correctCommand();
[[nodiscard]] Command addCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command splitCommand();
[[nodiscard]] Command readingListCommand();
[[nodiscard]] Command filterCommand();
[[nodiscard]] Command deleteCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command dumpCommand();
[[nodiscard]] Command loadCommand();
[[nodiscard]] Command purgeCommand();

// All of them, in the order of the help.
[[nodiscard]] const QList<CommandGroup> &commandGroups();
[[nodiscard]] const QList<Command> &commands();
// None: no command is called that.
[[nodiscard]] const Command *commandNamed(const QString &name);

} // namespace lectern::app
