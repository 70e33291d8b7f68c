// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/selection.h"

namespace lectern::app {

namespace {

base::Result<Exit> runDelete(const Context &context) {
    const QStringList query = context.line.words();
    if (isEmptyQuery(query))
        return context.wrongUsage(QStringLiteral("Say which papers; * is all of them."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(model::PaperIds papers, papersToChange(*library, query));
    return context.report(await(library->apply(library::DeletePapers{std::move(papers)})));
}

} // namespace

Command deleteCommand() {
    return {QStringLiteral("delete"),
            QStringLiteral("QUERY"),
            QStringLiteral("all papers that match go; undo brings them back"),
            QStringLiteral("A digest that tells of a deleted paper again does not bring it back;\n"
                           "`lectern add` does."),
            {},
            runDelete};
}

} // namespace lectern::app
