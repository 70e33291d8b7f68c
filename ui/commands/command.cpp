// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command.h"

#include <QCoreApplication>

namespace lectern::ui {

QString titleOf(CommandGroup group) {
    switch (group) {
    case CommandGroup::Decide:
        return QCoreApplication::translate("Lectern", "Decide");
    case CommandGroup::Move:
        return QCoreApplication::translate("Lectern", "Move");
    case CommandGroup::Annotate:
        return QCoreApplication::translate("Lectern", "Annotate");
    case CommandGroup::Open:
        return QCoreApplication::translate("Lectern", "Open");
    case CommandGroup::Select:
        return QCoreApplication::translate("Lectern", "Select");
    case CommandGroup::Find:
        return QCoreApplication::translate("Lectern", "Go to");
    case CommandGroup::Papers:
        return QCoreApplication::translate("Lectern", "Library");
    case CommandGroup::Window:
        return QCoreApplication::translate("Lectern", "Window");
    }
    Q_UNREACHABLE();
}

QList<CommandGroup> commandGroups() {
    return {CommandGroup::Move,   CommandGroup::Decide, CommandGroup::Annotate,
            CommandGroup::Open,   CommandGroup::Select, CommandGroup::Find,
            CommandGroup::Papers, CommandGroup::Window};
}

QList<QKeySequence> keysFrom(const char *keys) {
    const QLatin1String text(keys);
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

} // namespace lectern::ui
