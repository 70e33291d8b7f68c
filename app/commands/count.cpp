// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"

namespace lectern::app {

namespace {

base::Result<Exit> runCount(const Context &context) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto papers, papersToRead(context, *library, context.line.words()));
    context.console.row({QString::number(papers.size())});
    return Exit::Done;
}

} // namespace

Command countCommand() {
    return {QStringLiteral("count"),
            QStringLiteral("[QUERY]"),
            QStringLiteral("how many papers match"),
            {},
            {},
            runCount};
}

} // namespace lectern::app
