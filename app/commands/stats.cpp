// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/exchange/json_writer.h"

namespace lectern::app {

namespace {

using exchange::JsonWriter;

QString dayOf(const model::Digest &digest) {
    return digest.day ? digest.day->toIso() : QString();
}

void addTotals(JsonWriter &json, const library::Stats &stats) {
    json.key("papers").number(stats.totals.all);
    json.key("undecided").number(stats.totals.undecided);
    json.key("later").number(stats.totals.later);
    json.key("kept").number(stats.totals.kept);
    json.key("skipped").number(stats.totals.skipped);
    json.key("notes").number(stats.notes);
    json.key("steps").number(stats.steps);
}

void addDigests(JsonWriter &json, const QList<model::Digest> &digests) {
    json.key("digests").beginArray();
    for (const model::Digest &digest : digests) {
        json.beginObject();
        json.key("source").text(digest.source);
        json.key("format").text(digest.format);
        json.key("date").text(dayOf(digest));
        json.key("file").text(digest.fileName);
        json.key("imported").text(digest.imported.toIso());
        json.key("papers").number(digest.papers);
        json.key("decided").number(digest.decided);
        json.endObject();
    }
    json.endArray();
}

// [{"month":"2026-11","papers":3},…]
void addPairs(JsonWriter &json, const char *key, const char *name,
              const QList<std::pair<QString, qint64>> &pairs) {
    json.key(key).beginArray();
    for (const auto &[text, papers] : pairs) {
        json.beginObject();
        json.key(name).text(text);
        json.key("papers").number(papers);
        json.endObject();
    }
    json.endArray();
}

QList<std::pair<QString, qint64>> countedTags(const library::Sidebar &totals) {
    QList<std::pair<QString, qint64>> tags;
    for (const model::Tag &tag : totals.tags)
        tags.append({tag.name, tag.papers});
    return tags;
}

QByteArray jsonOf(const library::Stats &stats) {
    JsonWriter json;
    json.beginObject();
    addTotals(json, stats);
    addDigests(json, stats.totals.digests);
    addPairs(json, "tags", "name", countedTags(stats.totals));
    addPairs(json, "months", "month", stats.months);
    json.endObject();
    return json.bytes();
}

void print(const library::Stats &stats, Console &console) {
    const library::Sidebar &totals = stats.totals;
    console.row({QStringLiteral("papers"), QString::number(totals.all)});
    console.row({QStringLiteral("undecided"), QString::number(totals.undecided)});
    console.row({QStringLiteral("later"), QString::number(totals.later)});
    console.row({QStringLiteral("kept"), QString::number(totals.kept)});
    console.row({QStringLiteral("skipped"), QString::number(totals.skipped)});
    console.row({QStringLiteral("notes"), QString::number(stats.notes)});
    for (const model::Digest &digest : totals.digests)
        console.row({QStringLiteral("digest"), QString::number(digest.papers),
                     model::sourceTitle(digest.source), dayOf(digest)});
    for (const auto &[name, papers] : countedTags(totals))
        console.row({QStringLiteral("tag"), QString::number(papers), name});
    for (const auto &[month, papers] : stats.months)
        console.row({QStringLiteral("month"), QString::number(papers), month});
}

base::Result<Exit> runStats(const Context &context) {
    if (!context.line.words().isEmpty())
        return context.wrongUsage(QStringLiteral("Statistics take no words."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const library::Stats stats, await(library->stats()));
    if (context.line.has(QStringLiteral("json"))) {
        context.console.json(jsonOf(stats));
    } else {
        print(stats, context.console);
    }
    return Exit::Done;
}

} // namespace

Command statsCommand() {
    return {
        QStringLiteral("stats"),
        QStringLiteral("[--json]"),
        QStringLiteral("totals, per digest, per tag, per month"),
        QStringLiteral(
            "--json gives one object:\n"
            "{\"papers\":24,\"undecided\":20,\"later\":0,\"kept\":3,\"skipped\":1,\"notes\":1,"
            "\"steps\":4,\n"
            " \"digests\":[{\"source\":\"hf-daily\",\"format\":\"hf-text\",\"date\":\"--08-20\","
            "\"file\":\"…\",\n"
            "             \"imported\":\"2026-11-23T09:12:44Z\",\"papers\":24,\"decided\":4}],\n"
            " \"tags\":[{\"name\":\"rl\",\"papers\":2}],\"months\":[{\"month\":\"2026-11\","
            "\"papers\":24}]}"),
        {{QStringLiteral("json"), {}, QStringLiteral("one JSON object")}},
        runStats};
}

} // namespace lectern::app
