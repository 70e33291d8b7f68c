// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::app {

// The library when no option names one: LECTERN_LIBRARY, else `lectern/library.db` in the folder
// for data of the XDG Base Directory specification.
[[nodiscard]] QString libraryPath();

// The file itself where a path is a symbolic link: its lock, its write-ahead log and its attached
// files lie beside it, by whatever name it is opened.
[[nodiscard]] QString withoutLink(const QString &path);

} // namespace lectern::app
