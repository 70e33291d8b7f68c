// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <algorithm>

namespace lectern::app {

const QList<Command> &commands() {
    static const QList<Command> table = {
        importCommand(), listCommand(),    countCommand(),       showCommand(),
        decideCommand(), tagCommand(),     noteCommand(),        highlightCommand(),
        attachCommand(), correctCommand(), addCommand(),         mergeCommand(),
        splitCommand(),  deleteCommand(),  readingListCommand(), filterCommand(),
        exportCommand(), undoCommand(),    redoCommand(),        historyCommand(),
        statsCommand(),  checkCommand(),   backupCommand(),      restoreCommand(),
        dumpCommand(),   loadCommand(),    purgeCommand(),
    };
    return table;
}

const Command *commandNamed(const QString &name) {
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
                                    [&](const Command &each) { return each.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

} // namespace lectern::app
