// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette_lines.h"

namespace lectern::ui {

class CommandTable;

// Every command that can run now. The table outlives the entries.
[[nodiscard]] QList<PaletteEntry> paletteCommands(const CommandTable &commands);

} // namespace lectern::ui
