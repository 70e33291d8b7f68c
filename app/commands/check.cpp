// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/library/backup/damaged_library.h"
#include "ui/models/damage_words.h"

namespace lectern::app {

namespace {

base::Result<library::CheckReport> checked(const Context &context, bool repairs) {
    LECTERN_ASSIGN(const auto library,
                   context.open(repairs ? library::Access::ReadWrite : library::Access::ReadOnly));
    return await(repairs ? library->repair() : library->check());
}

base::Error damaged(const QString &what, const QString &way) {
    return {base::ErrorCode::Damaged, what + QStringLiteral("; ") + way, {}};
}

// Of a library whose pages are damaged: what is and what can be read of it, as the window says it.
base::Result<Exit> tellDamage(const Context &context) {
    const auto way = QStringLiteral("“lectern backup --list” names its backups, “lectern restore” "
                                    "goes back to one.");
    library::DamagedLibrary library(context.library.path);
    const auto report = await(library.inspect());
    if (!report)
        return base::fail(
            damaged(QStringLiteral("The library is damaged, and nothing of it can be read"), way));
    context.console.text(ui::damageLines(*report).trimmed());
    return base::fail(damaged(QStringLiteral("Pages of the library are damaged"), way));
}

base::Result<Exit> runCheck(const Context &context) {
    if (!context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("The check takes no words."));
    const bool repairs = context.line.has(QStringLiteral("repair"));
    const auto report = checked(context, repairs);
    if (!report && report.error().code == base::ErrorCode::Damaged) return tellDamage(context);
    if (!report) return base::fail(report.error());
    for (const QString &mended : report->mended)
        context.console.row({QStringLiteral("Mended: ") + mended});
    for (const QString &problem : report->problems)
        context.console.row({problem});
    if (report->problems.isEmpty()) {
        context.console.row({QStringLiteral("The library is sound.")});
        return Exit::Done;
    }
    return base::fail(
        repairs ? damaged(QStringLiteral("Not all could be mended"),
                          QStringLiteral("“lectern restore” goes back to a backup."))
                : damaged(QStringLiteral("The library is damaged"),
                          QStringLiteral("“lectern check --repair” mends what can be made anew.")));
}

} // namespace

Command checkCommand() {
    return {
        QStringLiteral("check"),
        QStringLiteral("[--repair]"),
        QStringLiteral("is the library sound?"),
        QStringLiteral(
            "Reads every page of the file and the attached files. The exit code is 1 where\n"
            "damage is found. Where pages are damaged it says how many, and what can be read.\n"
            "--repair looks at the index too, makes a backup, and makes anew what can be made of\n"
            "the rest: the index, the words it knows, counters. What no repair can make good is\n"
            "a case for `lectern restore`."),
        {{QStringLiteral("repair"), {}, QStringLiteral("mend what can be mended")}},
        runCheck};
}

} // namespace lectern::app
