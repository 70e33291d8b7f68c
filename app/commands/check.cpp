// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"

namespace lectern::app {

namespace {

base::Result<Exit> runCheck(const Context &context) {
    if (!context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("The check takes no words."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const library::CheckReport report, await(library->check()));
    for (const QString &problem : report.problems)
        context.console.row({problem});
    if (report.problems.isEmpty()) {
        context.console.row({QStringLiteral("The library is sound.")});
        return Exit::Done;
    }
    return base::fail(base::ErrorCode::Damaged, QStringLiteral("The library is damaged."));
}

} // namespace

Command checkCommand() {
    return {
        QStringLiteral("check"),
        {},
        QStringLiteral("is the library sound?"),
        QStringLiteral("Reads every page of the file. The exit code is 1 where damage is found."),
        {},
        runCheck};
}

} // namespace lectern::app
