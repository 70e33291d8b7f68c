// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

class QApplication;

namespace lectern::ui {

// Shows the window over a library and runs it until it is closed; offers to import `files` first.
// With the name of a `picture` the window only stays until that is written. Returns the exit code
// of the program.
int runWindow(QApplication &application, const library::OpenOptions &options,
              const QStringList &files, const QString &picture = {});

} // namespace lectern::ui
