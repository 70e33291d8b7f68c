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

void addWarning(JsonWriter &json, const model::ImportWarning &warning) {
    json.beginObject();
    json.key("line").number(warning.line);
    json.key("column").number(warning.column);
    json.key("message").text(warning.message);
    json.endObject();
}

void addFile(JsonWriter &json, const model::FileReport &file) {
    json.beginObject();
    json.key("path").text(file.path);
    json.key("format").text(file.format);
    json.key("date").text(file.day ? file.day->toIso() : QString());
    addCounts(json, file);
    json.key("warnings").beginArray();
    for (const model::ImportWarning &warning : file.warnings)
        addWarning(json, warning);
    json.endArray();
    json.key("error").text(file.error ? file.error->message : QString());
    json.endObject();
}

} // namespace

QByteArray importJson(const model::ImportReport &report) {
    JsonWriter json;
    json.beginObject();
    json.key("files").beginArray();
    for (const model::FileReport &file : report.files)
        addFile(json, file);
    json.endArray();
    addCounts(json, report.total());
    json.endObject();
    return json.bytes();
}

} // namespace lectern::app
