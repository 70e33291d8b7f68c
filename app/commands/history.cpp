// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/help.h"
#include "core/exchange/json_writer.h"

#include <limits>

namespace lectern::app {

namespace {

QByteArray jsonOf(const library::Step &step) {
    exchange::JsonWriter json;
    json.beginObject();
    json.key("id").number(step.id.value());
    json.key("kind").text(library::toText(step.kind));
    json.key("detail").text(step.detail);
    json.key("title").text(step.firstTitle);
    json.key("papers").number(step.papers);
    json.key("when").text(step.when.toIso());
    json.key("undone").boolean(step.undone);
    json.key("undoable").boolean(step.undoable);
    json.endObject();
    return json.bytes();
}

base::Result<Exit> runHistory(const Context &context) {
    if (!context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("The history takes no words."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const QList<library::Step> steps,
                   await(library->history(std::numeric_limits<int>::max())));
    for (const library::Step &step : steps) {
        if (context.line.has(QStringLiteral("json"))) {
            context.console.json(jsonOf(step));
        } else {
            context.console.row(
                {step.when.toPlace().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                 step.sentence(), step.undone ? QStringLiteral("(undone)") : QString()});
        }
    }
    return Exit::Done;
}

} // namespace

Command historyCommand() {
    return {QStringLiteral("history"),
            QStringLiteral("[--json]"),
            QStringLiteral("what was done, newest first"),
            QStringLiteral(
                "--json gives one step a line:\n"
                "{\"id\":3,\"kind\":\"decide\",\"detail\":\"kept\",\"title\":\"of the first "
                "paper\",\"papers\":2,\n"
                " \"when\":\"2026-11-23T09:12:44Z\",\"undone\":false,\"undoable\":true}\n"
                "undoable is false for a step that was undone or is too old. kind is one of:\n%1")
                .arg(inLines(library::stepKindNames().join(QStringLiteral(", ")).split(u' '))),
            {{QStringLiteral("json"), {}, QStringLiteral("JSON Lines, one step a line")}},
            runHistory};
}

} // namespace lectern::app
