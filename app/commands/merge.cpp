// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"

namespace lectern::app {

namespace {

base::Result<Exit> runMerge(const Context &context) {
    const QStringList &names = context.line.words();
    if (names.size() != 2)
        return context.wrongUsage(QStringLiteral("Say which two papers are one."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    library::Merge merge;
    LECTERN_ASSIGN(merge.keep, await(library->find(names.first())));
    LECTERN_ASSIGN(merge.absorb, await(library->find(names.last())));
    return context.report(await(library->apply(merge)));
}

base::Result<Exit> runSplit(const Context &context) {
    const QStringList &names = context.line.words();
    if (names.size() != 1)
        return context.wrongUsage(QStringLiteral("Say which paper to take apart."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    library::Split split;
    LECTERN_ASSIGN(split.paper, await(library->find(names.first())));
    return context.report(await(library->apply(split)));
}

} // namespace

Command mergeCommand() {
    return {
        QStringLiteral("merge"),
        QStringLiteral("PAPER PAPER"),
        QStringLiteral("make two papers one"),
        QStringLiteral(
            "The first one stays, and the names of the second lead there. The newer decision\n"
            "wins; tags, lists and highlights are united; the notes stand one under the other.\n"
            "Papers with different ids are two. is:duplicate finds those that may be one."),
        {},
        runMerge};
}

Command splitCommand() {
    return {QStringLiteral("split"),
            QStringLiteral("PAPER"),
            QStringLiteral("take apart what was made one"),
            QStringLiteral(
                "The paper that was joined last goes, with all that came with it; else what\n"
                "digests told of it that shares no id and no text with the oldest of them."),
            {},
            runSplit};
}

} // namespace lectern::app
