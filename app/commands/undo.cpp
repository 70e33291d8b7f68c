// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"

namespace lectern::app {

namespace {

using Turn = QFuture<base::Result<library::Applied>> (library::Library::*)();

// Undo or redo, as many steps as the one word says.
base::Result<Exit> turn(const Context &context, Turn once, const QString &said) {
    const QStringList words = context.line.words();
    bool isNumber = true;
    const int steps = words.isEmpty() ? 1 : words.first().toInt(&isNumber);
    if (words.size() > 1 || !isNumber || steps < 1)
        return context.wrongUsage(QStringLiteral("How many steps is a number from 1."));

    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    for (int step = 0; step < steps; ++step) {
        LECTERN_ASSIGN(const library::Applied applied, await((library.get()->*once)()));
        if (applied.step) context.console.row({said.arg(applied.step->sentence())});
    }
    return Exit::Done;
}

base::Result<Exit> runUndo(const Context &context) {
    return turn(context, &library::Library::undo, QStringLiteral("Undone: %1."));
}

base::Result<Exit> runRedo(const Context &context) {
    return turn(context, &library::Library::redo, QStringLiteral("Done again: %1."));
}

} // namespace

Command undoCommand() {
    return {QStringLiteral("undo"),
            QStringLiteral("[N]"),
            QStringLiteral("take back the newest step, or the newest N"),
            QStringLiteral("What was undone is printed. Where there is nothing to undo, or fewer "
                           "than N steps, the\n"
                           "exit code is 1; those there are have been undone."),
            {},
            runUndo};
}

Command redoCommand() {
    return {QStringLiteral("redo"),
            QStringLiteral("[N]"),
            QStringLiteral("do again what was undone"),
            QStringLiteral("What was done again is printed. Where there is nothing to redo, or "
                           "fewer than N steps, the\n"
                           "exit code is 1; those there are have been done again."),
            {},
            runRedo};
}

} // namespace lectern::app
