// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader_tables.h"

#include <QString>

namespace lectern::store {

// The statements that write a table of the reader's; only the gateways run them.

// Makes the row, or revives it, or gives it other values. Parameters: keys, values, a uuid for a
// new row (not where the uuid is the key), the tick.
[[nodiscard]] QString upsertSql(const ReaderTable &table);
// Leaves a tombstone. Parameters: the tick, keys.
[[nodiscard]] QString eraseSql(const ReaderTable &table);
// "tag_id = ? AND paper_id = ?"
[[nodiscard]] QString keyCondition(const ReaderTable &table);
// "state, until", with `before` in front of each.
[[nodiscard]] QString columnNames(const QList<Column> &columns, const QString &before = {});

} // namespace lectern::store
