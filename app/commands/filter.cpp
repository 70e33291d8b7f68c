// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/base/fold.h"
#include "core/exchange/json_writer.h"

#include <algorithm>

namespace lectern::app {

namespace {

std::optional<model::SavedFilter> filterNamed(const QList<model::SavedFilter> &filters,
                                              const QString &name) {
    const QString folded = base::foldName(name);
    const auto found = std::find_if(filters.cbegin(), filters.cend(), [&](const auto &filter) {
        return base::foldName(filter.name) == folded;
    });
    return found == filters.cend() ? std::nullopt : std::optional(*found);
}

base::Result<Exit> saveFilter(const Context &context, const QStringList &words) {
    const QStringList query = words.mid(1);
    if (words.isEmpty() || isEmptyQuery(query))
        return context.wrongUsage(QStringLiteral("The form is: lectern filter save NAME QUERY."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const auto filters, await(library->filters()));
    const auto known = filterNamed(filters, words.constFirst());
    model::SavedFilter filter = known.value_or(model::SavedFilter{{}, words.constFirst(), {}});
    filter.query = query.join(QLatin1Char(' '));
    filter.sort.clear();
    // Said, and saved all the same: what the query names may come yet.
    LECTERN_ASSIGN(const auto papers, await(library->papers(filter.query)));
    if (!papers.hint.isEmpty()) context.console.complain(papers.hint);
    return context.report(await(library->apply(library::SaveFilter{filter})));
}

base::Result<Exit> deleteFilter(const Context &context, const QStringList &words) {
    if (words.size() != 1)
        return context.wrongUsage(QStringLiteral("The form is: lectern filter delete NAME."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const auto filters, await(library->filters()));
    const auto filter = filterNamed(filters, words.constFirst());
    if (!filter)
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("There is no filter “%1”.").arg(words.constFirst()));
    return context.report(await(library->apply(library::DeleteFilter{filter->uuid})));
}

QByteArray jsonOfFilter(const model::SavedFilter &filter, qint64 papers) {
    exchange::JsonWriter json;
    json.beginObject();
    json.key("name").text(filter.name);
    json.key("uuid").text(filter.uuid.toString(QUuid::WithoutBraces));
    json.key("query").text(filter.query);
    json.key("sort").text(filter.sort);
    json.key("papers").number(papers);
    json.endObject();
    return json.bytes();
}

base::Result<Exit> listFilters(const Context &context, const QStringList &words) {
    if (!words.isEmpty())
        return context.wrongUsage(QStringLiteral("The form is: lectern filter list [--json]."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto filters, await(library->filters()));
    for (const model::SavedFilter &filter : filters) {
        LECTERN_ASSIGN(const qint64 papers, await(library->count(filter.query)));
        if (context.line.has(QStringLiteral("json")))
            context.console.json(jsonOfFilter(filter, papers));
        else
            context.console.row({QString::number(papers), filter.name, filter.query, filter.sort});
    }
    return Exit::Done;
}

base::Result<Exit> runFilter(const Context &context) {
    const QString verb = context.line.words().value(0);
    const QStringList words = context.line.words().mid(1);
    if (verb != QLatin1String("list") && context.line.has(QStringLiteral("json")))
        return context.wrongUsage(QStringLiteral("--json goes with list."));
    if (verb == QLatin1String("save")) return saveFilter(context, words);
    if (verb == QLatin1String("delete")) return deleteFilter(context, words);
    if (verb == QLatin1String("list")) return listFilters(context, words);
    return context.wrongUsage(QStringLiteral("Say what to do: save, delete, list."));
}

} // namespace

Command filterCommand() {
    return {QStringLiteral("filter"),
            QStringLiteral("save NAME QUERY | delete NAME | list [--json]"),
            QStringLiteral("queries that are kept under a name"),
            QStringLiteral(
                "Any query takes a filter in by filter:NAME. To save under a name that is there\n"
                "changes that filter. An order in the query is the filter's: sort:upvotes.\n\n"
                "list --json gives JSON Lines, one filter a line:\n"
                "{\"name\":\"My agents\",\"uuid\":\"…\",\"query\":\"tag:agents is:kept\","
                "\"sort\":null,\"papers\":14}"),
            {{QStringLiteral("json"), {}, QStringLiteral("with list: JSON Lines")}},
            runFilter,
            nullptr,
            {QStringLiteral("save"), QStringLiteral("delete"), QStringLiteral("list")}};
}

} // namespace lectern::app
