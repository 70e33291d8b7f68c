// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <algorithm>

namespace lectern::app {

const QList<CommandGroup> &commandGroups() {
    static const QList<CommandGroup> groups = {
        {QStringLiteral("Bring papers in"), {importCommand(), addCommand()}},
        {QStringLiteral("Find and look"),
         {listCommand(), countCommand(), showCommand(), filterCommand(), statsCommand()}},
        {QStringLiteral("Decide, and say what you think"),
         {decideCommand(), tagCommand(), noteCommand(), highlightCommand(), attachCommand(),
          readingListCommand()}},
        {QStringLiteral("Hand on"), {exportCommand()}},
        {QStringLiteral("Put right"),
         {correctCommand(), mergeCommand(), splitCommand(), deleteCommand()}},
        {QStringLiteral("Take back"), {undoCommand(), redoCommand(), historyCommand()}},
        {QStringLiteral("Take care of the library"),
         {checkCommand(), backupCommand(), restoreCommand(), dumpCommand(), loadCommand(),
          purgeCommand()}},
    };
    return groups;
}

const QList<Command> &commands() {
    static const QList<Command> table = [] {
        QList<Command> all;
        for (const CommandGroup &group : commandGroups())
            all += group.commands;
        return all;
    }();
    return table;
}

const Command *commandNamed(const QString &name) {
    const auto found = std::find_if(commands().cbegin(), commands().cend(),
                                    [&](const Command &each) { return each.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

} // namespace lectern::app
