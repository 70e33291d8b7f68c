// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/reading_list.h"
#include "app/console.h"
#include "app/selection.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/paper_json.h"

namespace lectern::app {

namespace {

QByteArray jsonOfList(const model::ReadingList &list) {
    exchange::JsonWriter json;
    json.beginObject();
    json.key("name").text(list.name);
    json.key("uuid").text(list.uuid.toString(QUuid::WithoutBraces));
    json.key("description").text(list.description);
    json.key("budget").number(list.budget ? std::optional<qint64>(*list.budget) : std::nullopt);
    json.key("papers").number(list.papers);
    json.key("read").number(list.read);
    json.key("reading").number(list.reading);
    json.key("readThisWeek").number(list.readThisWeek);
    json.key("addedThisWeek").number(list.addedThisWeek);
    json.endObject();
    return json.bytes();
}

base::Result<Exit> listLists(const Context &context, const QStringList &) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto lists, await(library->lists()));
    for (const model::ReadingList &list : lists) {
        if (context.line.has(QStringLiteral("json")))
            context.console.json(jsonOfList(list));
        else
            context.console.row({QString::number(list.papers), list.name, list.description});
    }
    return Exit::Done;
}

// The object of the paper, and two keys more.
QByteArray jsonOfEntry(const model::Paper &paper, int place, const QString &comment) {
    exchange::JsonWriter more;
    more.beginObject();
    more.key("place").number(place);
    more.key("comment").text(comment);
    more.endObject();
    return exchange::toJsonLine(paper).chopped(1) + ',' + more.bytes().sliced(1);
}

base::Result<Exit> showList(const Context &context, const QStringList &words) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto listed, await(library->listed(words.at(0))));
    QHash<model::PaperId, QString> comments;
    LECTERN_ASSIGN(const auto entries, await(library->listEntries(words.at(0), listed.papers.ids)));
    for (const model::ListEntry &entry : entries)
        comments.insert(entry.paper, entry.comment);
    int place = 0;
    LECTERN_TRY(eachPaper(*library, listed.papers.ids, [&](const model::Paper &paper) {
        const QString comment = comments.value(paper.id);
        ++place;
        if (context.line.has(QStringLiteral("json")))
            context.console.json(jsonOfEntry(paper, place, comment));
        else
            context.console.row({QString::number(place), QString::number(paper.id.value()),
                                 model::toText(paper.progress), paper.facts.title.tidy, comment});
    }));
    return Exit::Done;
}

} // namespace

QList<ListVerb> listShowVerbs() {
    return {
        {"list", "[--json]", 0, 0, {QStringLiteral("json")}, listLists},
        {"show", "NAME [--json]", 1, 1, {QStringLiteral("json")}, showList},
    };
}

} // namespace lectern::app
