// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// What the arguments of the program ask for.
struct Arguments {
    const Command *command = nullptr; // none: the window
    CommandLine line;                 // of the command; of the window the words are files
};

// A first word that is a command wins; every other word is a file, so that `./list` is one.
// One file that is a library is opened, not imported. Options may stand before the command; `help
// COMMAND` is another form of --help. Errors: Invalid, for wrong usage.
[[nodiscard]] base::Result<Arguments> readArguments(const QStringList &arguments);

// Which library the options name, and how long to wait for it. Errors: Invalid, for wrong usage.
[[nodiscard]] base::Result<library::OpenOptions> libraryOf(const CommandLine &line);

// The options of the window and of every command, and those of the window alone.
[[nodiscard]] QList<Option> commonOptions();
[[nodiscard]] QList<Option> windowOptions();

} // namespace lectern::app
