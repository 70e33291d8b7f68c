// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/dump_tables.h"

namespace lectern::store {

namespace {

QString text(const char *latin1) {
    return QString::fromLatin1(latin1);
}

DumpedPart part(const char *owner, const char *array, const char *table, const char *column,
                const char *order) {
    return {text(owner), text(array), text(table), text(column), text(order)};
}

DumpedTable facts(const char *table, const char *order) {
    return {text(table), text(order), true};
}

DumpedTable reader(const char *table, const char *order) {
    return {text(table), text(order), false};
}

} // namespace

const QList<DumpedPart> &dumpedParts() {
    static const QList<DumpedPart> parts = {
        part("digest", "warnings", "digest_warning", "digest_id", "rowid"),
        part("paper", "keys", "paper_key", "paper_id", "scheme, value"),
        part("paper", "texts", "paper_text", "paper_id", "id"),
        part("paper", "sources", "paper_source", "paper_id", "id"),
        part("paper", "sightings", "sighting", "paper_id", "digest_id, position"),
    };
    return parts;
}

QList<DumpedPart> partsOf(const QString &table) {
    QList<DumpedPart> parts;
    for (const DumpedPart &each : dumpedParts())
        if (each.owner == table) parts.append(each);
    return parts;
}

const QList<DumpedTable> &dumpedTables() {
    static const QList<DumpedTable> tables = {
        reader("reader", "id"),
        reader("device", "id"),
        facts("digest", "id"),
        facts("paper", "id"),
        facts("redirect", "old_uuid"),
        facts("merge_offer", "paper_id, other_id"),
        facts("seen", "paper_id"),
        reader("not_same", "paper_id, other_id"),
        reader("correction", "paper_id, field"),
        reader("decision", "paper_id"),
        reader("progress", "paper_id"),
        reader("tag", "id"),
        reader("paper_tag", "tag_id, paper_id"),
        reader("note", "paper_id"),
        reader("highlight", "id"),
        reader("reading_list", "id"),
        reader("reading_list_entry", "list_id, paper_id"),
        reader("saved_filter", "id"),
        reader("rule", "id"),
        reader("attachment", "id"),
        reader("citation_key", "paper_id"),
        reader("step", "id"),
        reader("change", "id"),
    };
    return tables;
}

QStringList tablesNotDumped() {
    return {text("meta"), text("search"), text("title_search"), text("lexicon")};
}

} // namespace lectern::store
