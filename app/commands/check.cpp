// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"

namespace lectern::app {

namespace {

base::Result<Exit> runCheck(const Context &context) {
    if (!context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("The check takes no words."));
    const bool repairs = context.line.has(QStringLiteral("repair"));
    LECTERN_ASSIGN(const auto library,
                   context.open(repairs ? library::Access::ReadWrite : library::Access::ReadOnly));
    LECTERN_ASSIGN(const library::CheckReport report,
                   await(repairs ? library->repair() : library->check()));
    for (const QString &mended : report.mended)
        context.console.row({QStringLiteral("Mended: ") + mended});
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
        QStringLiteral("[--repair]"),
        QStringLiteral("is the library sound?"),
        QStringLiteral(
            "Reads every page of the file. The exit code is 1 where damage is found.\n"
            "--repair looks at the index and the attached files too, makes a backup, and makes\n"
            "anew what can be made of the rest: the index, the words it knows, counters. What\n"
            "no repair can make good is a case for `lectern restore`."),
        {{QStringLiteral("repair"), {}, QStringLiteral("mend what can be mended")}},
        runCheck};
}

} // namespace lectern::app
