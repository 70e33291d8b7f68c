// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/exchange/paper_json.h"

#include <limits>

namespace lectern::app {

namespace {

void printIds(const QList<model::PaperId> &ids, Console &console) {
    for (const model::PaperId id : ids)
        console.row({QString::number(id.value())});
}

void printRow(const model::Paper &paper, Console &console) {
    console.row({QString::number(paper.id.value()), model::toText(paper.decision.state),
                 paper.facts.title.tidy});
}

base::Result<Exit> runList(const Context &context) {
    const CommandLine &line = context.line;
    const bool json = line.has(QStringLiteral("json"));
    if (json && line.has(QStringLiteral("ids")))
        return context.wrongUsage(QStringLiteral("Either --json or --ids."));
    bool isNumber = true;
    qsizetype limit = std::numeric_limits<qsizetype>::max();
    if (const auto text = line.value(QStringLiteral("limit"))) limit = text->toInt(&isNumber);
    if (!isNumber || limit < 0)
        return context.wrongUsage(QStringLiteral("A limit is a number from 0."));

    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(QList<model::PaperId> ids, papersToRead(context, *library, line.words()));
    ids = ids.mid(0, limit);
    if (line.has(QStringLiteral("ids"))) {
        printIds(ids, context.console);
        return Exit::Done;
    }
    LECTERN_TRY(eachPaper(*library, ids, [&](const model::Paper &paper) {
        if (json) {
            context.console.json(exchange::toJsonLine(paper));
        } else {
            printRow(paper, context.console);
        }
    }));
    return Exit::Done;
}

} // namespace

Command listCommand() {
    return {
        QStringLiteral("list"),
        QStringLiteral("[QUERY] [--json | --ids] [--limit N]"),
        QStringLiteral("papers that match, newest arrival first"),
        QStringLiteral("Each line is the id, the decision and the title, with tabs between them."),
        {{QStringLiteral("json"), {}, QStringLiteral("JSON Lines, one paper a line")},
         {QStringLiteral("ids"), {}, QStringLiteral("only the ids, one a line")},
         {QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most N papers")}},
        runList};
}

} // namespace lectern::app
