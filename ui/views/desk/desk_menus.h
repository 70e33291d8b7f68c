// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lectern::ui {

// What the menus hold, by command ids; an empty one is a separator.
[[nodiscard]] QStringList readerMenu();
[[nodiscard]] QStringList rowMenu();
[[nodiscard]] QStringList copyMenu();
[[nodiscard]] QStringList webMenu(); // where to search for a title
[[nodiscard]] QStringList importMenu();
[[nodiscard]] QStringList settingsMenu();

} // namespace lectern::ui
