// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/exchange/paper_json.h"
#include "core/query/sort.h"

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

// What is wrong with --sort or --limit; empty when nothing is.
QString wrongOrder(const CommandLine &line) {
    const auto sort = line.value(QStringLiteral("sort"));
    if (sort && !query::readSort(*sort))
        return QStringLiteral("There is no order “%1”; there are: %2, each with -asc or -desc.")
            .arg(*sort, query::sortNames().join(QStringLiteral(", ")));
    bool isNumber = true;
    const auto limit = line.value(QStringLiteral("limit"));
    if (limit && (limit->toLongLong(&isNumber) < 0 || !isNumber))
        return QStringLiteral("A limit is a number from 0.");
    return {};
}

// The options are words of the query language.
QStringList orderWords(const CommandLine &line) {
    QStringList words;
    for (const QString &name : {QStringLiteral("sort"), QStringLiteral("limit")})
        if (const auto value = line.value(name)) words.append(name + u':' + *value);
    return words;
}

base::Result<Exit> runList(const Context &context) {
    const CommandLine &line = context.line;
    const bool json = line.has(QStringLiteral("json"));
    if (json && line.has(QStringLiteral("ids")))
        return context.wrongUsage(QStringLiteral("Either --json or --ids."));
    if (const QString wrong = wrongOrder(line); !wrong.isEmpty()) return context.wrongUsage(wrong);

    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const QList<model::PaperId> ids,
                   papersToRead(context, *library, line.words() + orderWords(line)));
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
    return {QStringLiteral("list"),
            QStringLiteral("[QUERY] [--json | --ids] [--sort S] [--limit N]"),
            QStringLiteral("papers that match, newest arrival first"),
            QStringLiteral(
                "Each line is the id, the decision and the title, with tabs between them.\n"
                "The orders are date, published, added, title, upvotes, decided, with words\n"
                "relevance and, with list:NAME, position; the newest, the most and the\n"
                "letter A come first, or as -asc or -desc say."),
            {{QStringLiteral("json"), {}, QStringLiteral("JSON Lines, one paper a line")},
             {QStringLiteral("ids"), {}, QStringLiteral("only the ids, one a line")},
             {QStringLiteral("sort"), QStringLiteral("S"),
              QStringLiteral("the order: upvotes, title-desc"), query::sortNames()},
             {QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most N papers")}},
            runList};
}

} // namespace lectern::app
