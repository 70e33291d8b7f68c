// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_json.h"

#include "core/exchange/json_writer.h"

namespace lectern::app {

namespace {

using exchange::JsonWriter;

void addCounts(JsonWriter &json, const model::FileReport &report) {
    json.key("papers").number(report.papers);
    json.key("new").number(report.fresh);
    json.key("known").number(report.known);
    json.key("updated").number(report.updated);
    json.key("doubtful").number(report.doubtful);
    json.key("rejected").number(report.rejected);
}

void addWarning(JsonWriter &json, const model::ImportWarning &warning, bool dryRun) {
    const qsizetype place = warning.line > 1 ? 1 : 0;
    json.beginObject();
    json.key("line").number(warning.line);
    json.key("column").number(warning.column);
    json.key("message").text(warning.message);
    if (dryRun) json.key("text").text(warning.around.value(place));
    json.endObject();
}

void addEntry(JsonWriter &json, const model::EntryPreview &entry) {
    json.beginObject();
    json.key("title").text(entry.title);
    json.key("is").text(model::toText(entry.fate));
    json.key("decision").text(model::toText(entry.decision));
    json.key("version").number(entry.version);
    json.endObject();
}

// What only a dry run tells.
void addPreview(JsonWriter &json, const model::FileReport &file) {
    json.key("saved").text(file.saved ? file.saved->toString(Qt::ISODate) : QString());
    json.key("first").beginArray();
    for (const model::EntryPreview &entry : file.firstEntries)
        addEntry(json, entry);
    json.endArray();
}

void addFile(JsonWriter &json, const model::FileReport &file, bool dryRun) {
    json.beginObject();
    json.key("path").text(file.path);
    json.key("format").text(file.format);
    json.key("date").text(file.day ? file.day->toIso() : QString());
    addCounts(json, file);
    json.key("warnings").beginArray();
    for (const model::ImportWarning &warning : file.warnings)
        addWarning(json, warning, dryRun);
    json.endArray();
    json.key("error").text(file.error ? file.error->message : QString());
    if (dryRun) addPreview(json, file);
    json.endObject();
}

} // namespace

QByteArray importJson(const model::ImportReport &report, bool dryRun) {
    JsonWriter json;
    json.beginObject();
    json.key("files").beginArray();
    for (const model::FileReport &file : report.files)
        addFile(json, file, dryRun);
    json.endArray();
    addCounts(json, report.total());
    json.endObject();
    return json.bytes();
}

} // namespace lectern::app
