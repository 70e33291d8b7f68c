// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace lectern::ui {

class Desk;

// All that can be done with an open library, in the order of the sheet of keys. `desk` outlives
// the commands.
[[nodiscard]] QList<Command> deskCommands(Desk &desk);

// By topic.
[[nodiscard]] QList<Command> decideCommands(Desk &desk);
[[nodiscard]] QList<Command> moveCommands(Desk &desk);
[[nodiscard]] QList<Command> markCommands(Desk &desk);
[[nodiscard]] QList<Command> paneCommands(Desk &desk);
[[nodiscard]] QList<Command> annotateCommands(Desk &desk);
[[nodiscard]] QList<Command> identityCommands(Desk &desk);
[[nodiscard]] QList<Command> placeCommands(Desk &desk);
[[nodiscard]] QList<Command> copyCommands(Desk &desk);
[[nodiscard]] QList<Command> libraryCommands(Desk &desk);
[[nodiscard]] QList<Command> tagCommands(Desk &desk);
[[nodiscard]] QList<Command> listCommands(Desk &desk);
[[nodiscard]] QList<Command> filterCommands(Desk &desk);
[[nodiscard]] QList<Command> historyCommands(Desk &desk);

} // namespace lectern::ui
