// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/commands/keymap.h"

namespace lectern::ui {

// A line of the sheet of keys: a command with all its keys, or a pair, "Next, previous", with one
// key of each.
struct KeyLine {
    CommandGroup group = CommandGroup::Window;
    QString text{};
    QStringList keys{};  // native
    QStringList twins{}; // that do the same
};

// Every command that has a key, in the order of the table. A pair stands in one line while each of
// the two has one key.
[[nodiscard]] QList<KeyLine> keyLines(const QList<Command> &commands, const Keymap &keymap);

} // namespace lectern::ui
