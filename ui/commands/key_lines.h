// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/commands/keymap.h"

namespace lectern::ui {

// A line of the sheet of keys: a command with all its keys; a pair, "Next, previous", with one key
// of each; or a range, "1 to 9".
struct KeyLine {
    CommandGroup group = CommandGroup::Window;
    QString text{};
    QStringList keys{};   // native
    QStringList twins{};  // that do the same
    bool isRange = false; // from the first key to the last
};

// Every command that has a key, in the order of the table. A pair stands in one line while each of
// the two has one key, a range while its keys are digits that follow each other.
[[nodiscard]] QList<KeyLine> keyLines(const QList<Command> &commands, const Keymap &keymap);

} // namespace lectern::ui
