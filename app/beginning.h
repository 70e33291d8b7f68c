// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern::ui {
class MainWindow;
}

namespace lectern::app {

// Where `--begin` takes the window, as the actions of the desktop file name it.
[[nodiscard]] QStringList beginnings();

// Takes a window whose desk is there to one of them; another name changes nothing.
void begin(ui::MainWindow &window, const QString &where);

} // namespace lectern::app
