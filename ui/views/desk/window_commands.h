// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"

namespace lectern::ui {

class MainWindow;
class Settings;

// What can be done with the window itself, whether the library is open or not. All outlive the
// commands.
[[nodiscard]] QList<Command> windowCommands(MainWindow &window, Settings &settings);

} // namespace lectern::ui
