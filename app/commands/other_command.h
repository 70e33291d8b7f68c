// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// Whether it is a library, and not the one that the command works with.
[[nodiscard]] bool isOtherLibrary(const Context &context, const QString &path);

// Which command a file is for that another one was given, in a sentence: such a library, a dump,
// what a backup wrote. Empty for any other file.
[[nodiscard]] QString commandFor(const Context &context, const QString &path);

} // namespace lectern::app
