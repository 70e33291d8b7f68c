// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/render/theme_source.h"

class QSettings;

namespace lectern::ui {

class MainWindow;

// What can be done with the window itself, whether the library is open or not. All outlive the
// commands.
[[nodiscard]] QList<Command> windowCommands(MainWindow &window, ThemeSource &theme,
                                            QSettings &settings);

// Light, dark, or the system's: as the reader chose it last.
[[nodiscard]] ThemeChoice savedTheme(const QSettings &settings);

} // namespace lectern::ui
