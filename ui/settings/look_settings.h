// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_keys.h"

namespace lectern::ui {

class Settings;

// What the settings say of the look of the window. A font that is not installed is none.
[[nodiscard]] Look lookOf(const Settings &settings);
[[nodiscard]] int columnWidth(ColumnChoice choice); // px, at the usual size of text

} // namespace lectern::ui
