// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/desk_commands.h"

namespace lectern::ui {

QList<Command> deskCommands(Desk &desk) {
    return decideCommands(desk) + moveCommands(desk) + markCommands(desk) + paneCommands(desk) +
           annotateCommands(desk) + tagCommands(desk) + listCommands(desk) + filterCommands(desk) +
           identityCommands(desk) + placeCommands(desk) + copyCommands(desk) +
           libraryCommands(desk) + historyCommands(desk);
}

} // namespace lectern::ui
