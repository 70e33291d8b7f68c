// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader_tables.h"

namespace lectern::store {

namespace {

constexpr auto paperColumn = Column{"paper_id", ColumnKind::PaperRef};

} // namespace

const ReaderTable &decisionTable() {
    static const ReaderTable table{
        "decision", {paperColumn}, {{"state"}, {"until"}, {"decided"}, {"decided_offset"}}};
    return table;
}

const ReaderTable &tagTable() {
    static const ReaderTable table{"tag",
                                   {{"uuid", ColumnKind::Uuid}},
                                   {{"name"}, {"folded"}, {"colour"}, {"digit"}},
                                   false,
                                   "folded"};
    return table;
}

const ReaderTable &paperTagTable() {
    static const ReaderTable table{"paper_tag", {{"tag_id", ColumnKind::TagRef}, paperColumn}, {}};
    return table;
}

const ReaderTable &noteTable() {
    static const ReaderTable table{
        "note", {paperColumn}, {{"text"}, {"noted"}, {"noted_offset"}}, true};
    return table;
}

const ReaderTable &correctionTable() {
    static const ReaderTable table{"correction", {paperColumn, {"field"}}, {{"value"}}, true};
    return table;
}

const ReaderTable &savedFilterTable() {
    static const ReaderTable table{
        "saved_filter",
        {{"uuid", ColumnKind::Uuid}},
        {{"name"}, {"folded"}, {"icon"}, {"query"}, {"sort"}, {"counted"}, {"rank"}},
        false,
        "folded"};
    return table;
}

const ReaderTable &ruleTable() {
    static const ReaderTable table{"rule",
                                   {{"uuid", ColumnKind::Uuid}},
                                   {{"name"}, {"enabled"}, {"query"}, {"actions"}, {"rank"}}};
    return table;
}

const ReaderTable &progressTable() {
    static const ReaderTable table{
        "progress", {paperColumn}, {{"state"}, {"text_hash", ColumnKind::Blob}}};
    return table;
}

const ReaderTable &highlightTable() {
    static const ReaderTable table{"highlight",
                                   {{"uuid", ColumnKind::Uuid}},
                                   {paperColumn,
                                    {"field"},
                                    {"text_hash", ColumnKind::Blob},
                                    {"quote"},
                                    {"prefix"},
                                    {"suffix"},
                                    {"start_at"},
                                    {"end_at"},
                                    {"meaning"},
                                    {"comment"},
                                    {"orphan"}},
                                   true};
    return table;
}

const ReaderTable &listTable() {
    static const ReaderTable table{"reading_list",
                                   {{"uuid", ColumnKind::Uuid}},
                                   {{"name"}, {"folded"}, {"description"}, {"budget"}, {"rank"}},
                                   false,
                                   "folded"};
    return table;
}

const ReaderTable &listEntryTable() {
    static const ReaderTable table{"reading_list_entry",
                                   {{"list_id", ColumnKind::ListRef}, paperColumn},
                                   {{"rank"}, {"comment"}}};
    return table;
}

const ReaderTable &attachmentTable() {
    static const ReaderTable table{
        "attachment",
        {{"uuid", ColumnKind::Uuid}},
        {paperColumn, {"file_name"}, {"content_hash", ColumnKind::Blob}, {"bytes"}, {"kind"}}};
    return table;
}

const ReaderTable &notSameTable() {
    static const ReaderTable table{
        "not_same", {paperColumn, {"other_id", ColumnKind::PaperRef}}, {}};
    return table;
}

const ReaderTable *readerTable(const QString &name) {
    for (const ReaderTable *table :
         {&decisionTable(), &tagTable(), &paperTagTable(), &noteTable(), &correctionTable(),
          &savedFilterTable(), &ruleTable(), &progressTable(), &highlightTable(), &listTable(),
          &listEntryTable(), &attachmentTable(), &notSameTable()})
        if (name == QLatin1String(table->name)) return table;
    return nullptr;
}

} // namespace lectern::store
