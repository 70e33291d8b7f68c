// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::store {

// How a column stands in the log: as it is, or, where it is a row number, as the uuid behind it.
enum class ColumnKind { Plain, PaperRef, TagRef, ListRef, Uuid, Blob };

struct Column {
    const char *name;
    ColumnKind kind = ColumnKind::Plain;
};

// A table of what the reader did: keys name a row, values are what it holds. Bookkeeping columns
// (uuid, reader_id, changed, device, deleted) are written by the gateway and stand in no image.
struct ReaderTable {
    const char *name;
    QList<Column> keys;
    QList<Column> values;
    bool searched = false;         // its text is in the full-text index
    const char *onlyOne = nullptr; // a value that no two living rows share
};

[[nodiscard]] const ReaderTable &decisionTable();
[[nodiscard]] const ReaderTable &tagTable();
[[nodiscard]] const ReaderTable &paperTagTable();
[[nodiscard]] const ReaderTable &noteTable();
[[nodiscard]] const ReaderTable &correctionTable();
[[nodiscard]] const ReaderTable &savedFilterTable();
[[nodiscard]] const ReaderTable &ruleTable();
[[nodiscard]] const ReaderTable &progressTable();
[[nodiscard]] const ReaderTable &highlightTable();
[[nodiscard]] const ReaderTable &listTable();
[[nodiscard]] const ReaderTable &listEntryTable();
[[nodiscard]] const ReaderTable &attachmentTable();
// Two papers of which the reader said that they are not one; the lower row number first.
[[nodiscard]] const ReaderTable &notSameTable();
// By its name in the log; none for a name that is no table of the reader's.
[[nodiscard]] const ReaderTable *readerTable(const QString &name);

} // namespace lectern::store
