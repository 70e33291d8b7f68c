// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <functional>

class QApplication;

namespace lectern::ui {

class MainWindow;

// What goes on beside the window, on its thread.
struct WindowCompany {
    std::function<void(MainWindow &window, library::Library &library)> come; // before it opens
    std::function<void()> go; // it is closed; the library still takes what is under way
};

// Shows the window over a library and runs it until it is closed; offers to import `files` first.
// With the name of a `picture` the window only stays until that is written. Returns the exit code
// of the program.
int runWindow(QApplication &application, const library::OpenOptions &options,
              const QStringList &files, const QString &picture = {},
              const WindowCompany &company = {});

} // namespace lectern::ui
