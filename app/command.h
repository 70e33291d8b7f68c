// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/library.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace lectern::app {

class CommandEnd;
class Console;

// The exit codes of the contract.
enum class Exit { Done = 0, CouldNot = 1, WrongUsage = 2 };

// What a command works with: its arguments, the library's place, the terminal. One that was handed
// over runs in the window's process, against its library, as where it was started.
struct Context {
    CommandLine line;
    library::OpenOptions library;
    Console &console;
    std::function<base::Result<QByteArray>()> standardInput; // all of it; see StandardInput
    library::Library *hostLibrary = nullptr; // the window's; none: the command opens its own
    QString folder{};                        // where it was started, if that is not the process's
    base::StopToken stop{};                  // requested: who started it wants its end
    CommandEnd *end = nullptr;               // of the process; none: in the window's

    // An open library. The usage is checked first, so that wrong usage never makes a file.
    [[nodiscard]] base::Result<std::shared_ptr<library::Library>>
    open(library::Access access) const;

    // The same for what needs nothing of its file, which may be damaged: its backups.
    [[nodiscard]] std::shared_ptr<library::Library> unopened() const;

    // Whether another library may be put in the place of this one. Errors: Locked, in a window;
    // `instead` ends the sentence, with what can be done there.
    [[nodiscard]] base::Status mayExchangeLibrary(const QString &instead = {}) const;

    // Whether a file may be written there: another's place is taken with --replace only, that of
    // the library never. Errors: Invalid.
    [[nodiscard]] base::Status mayWriteTo(const QString &path) const;

    // The file of the library, or one that lies beside it while it is open: nothing writes over
    // them, and nothing but SQLite reads them, whose locks would go.
    [[nodiscard]] bool isTheLibrary(const QString &path) const;

    [[nodiscard]] QDate today() const;

    // A file as this process finds it.
    [[nodiscard]] QString path(const QString &word) const;
    [[nodiscard]] QStringList paths(const QStringList &words) const;

    // One sentence on standard error.
    [[nodiscard]] Exit wrongUsage(const QString &message) const;

    // What a write did, in a line; that nothing had to change is no failure.
    [[nodiscard]] base::Result<Exit> report(const base::Result<library::Applied> &applied) const;
};

// One command of the command line. Names, forms and JSON keys are a public contract; what it prints
// is English in every locale, because scripts read it.
struct Command {
    QString name;
    QString usage;   // what follows the name: "[QUERY] [--json]"
    QString summary; // half a line for the list of commands
    QString help;    // what one has to know besides; may be empty
    QList<Option> options;
    // An error is a failure of the world: its message goes to standard error and the code is 1.
    base::Result<Exit> (*run)(const Context &context) = nullptr;
    // Whether it sets type, which needs fonts, though never a display; none: it does not.
    bool (*typesets)(const CommandLine &line) = nullptr;
    QStringList firstWords{}; // what its first word can be, for completion; none: anything
    bool readsFiles = false;  // its words are names of files
};

// Commands that belong together in the help.
struct CommandGroup {
    QString title;
    QList<Command> commands;
};

} // namespace lectern::app
