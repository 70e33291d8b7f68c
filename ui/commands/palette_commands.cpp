// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palette_commands.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace lectern::ui {

namespace {

QString headingOf(CommandGroup group) {
    switch (group) {
    case CommandGroup::Decide:
    case CommandGroup::Annotate:
    case CommandGroup::Open:
        return QCoreApplication::translate("Lectern", "This paper");
    case CommandGroup::Move:
    case CommandGroup::Select:
    case CommandGroup::Find:
    case CommandGroup::Papers:
    case CommandGroup::Window:
        break;
    }
    return titleOf(group);
}

constexpr std::array paletteOrder{CommandGroup::Decide, CommandGroup::Annotate, CommandGroup::Open,
                                  CommandGroup::Move,   CommandGroup::Select,   CommandGroup::Find,
                                  CommandGroup::Papers, CommandGroup::Window};

PaletteEntry entryOf(const Command &command, const CommandTable &commands) {
    return {.id = command.id,
            .heading = headingOf(command.group),
            .name = command.text,
            .keys = commands.keyText(command.id),
            .icon = command.icon,
            .run = [action = commands.action(command.id)] { action->trigger(); }};
}

} // namespace

QList<PaletteEntry> paletteCommands(const CommandTable &commands) {
    QList<PaletteEntry> entries;
    for (const CommandGroup group : paletteOrder)
        for (const Command &command : commands.commands())
            if (command.group == group && command.id != command::palette &&
                commands.action(command.id)->isEnabled())
                entries.append(entryOf(command, commands));
    return entries;
}

} // namespace lectern::ui
