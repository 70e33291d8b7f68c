// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"

namespace lectern::app {

namespace {

base::Result<Exit> listDeleted(const Context &context) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto papers, await(library->deletedPapers()));
    for (const library::DeletedPaper &paper : papers)
        context.console.row({QString::number(paper.paper.value()), paper.deleted.toIso(),
                             paper.lastDay.toString(Qt::ISODate), paper.title});
    return Exit::Done;
}

base::Result<Exit> runPurge(const Context &context) {
    if (!context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("The command takes no words."));
    const bool all = context.line.has(QStringLiteral("all"));
    const bool lists = context.line.has(QStringLiteral("list"));
    if (all && lists) return context.wrongUsage(QStringLiteral("Either --all or --list."));
    if (lists) return listDeleted(context);
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const auto deleted, await(library->deletedPapers()));
    QList<model::PaperId> papers;
    for (const library::DeletedPaper &paper : deleted)
        if (all || paper.lastDay < library->today()) papers.append(paper.paper);
    LECTERN_ASSIGN(const qint64 gone, await(library->purge(papers)));
    context.console.row({QStringLiteral("%1 removed for good.").arg(gone)});
    return Exit::Done;
}

} // namespace

Command purgeCommand() {
    return {QStringLiteral("purge"),
            QStringLiteral("[--all] | --list"),
            QStringLiteral("deleted papers go for good"),
            QStringLiteral(
                "Those deleted more than 30 days ago, as a window does by itself, or all. Nothing\n"
                "brings them back but a backup, and undo passes over what they took along. --list\n"
                "prints the deleted ones: id, when it was deleted, the last day on which undo or\n"
                "`lectern add` brings it back, title."),
            {{QStringLiteral("all"), {}, QStringLiteral("whenever they were deleted")},
             {QStringLiteral("list"), {}, QStringLiteral("print them and remove nothing")}},
            runPurge};
}

} // namespace lectern::app
