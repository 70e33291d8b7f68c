// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {

// How a column stands in the log: as it is, or, where it is a row number, as the uuid behind it.
enum class ColumnKind { Plain, PaperRef, TagRef, Uuid, Blob };

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
// By its name in the log; none for a name that is no table of the reader's.
[[nodiscard]] const ReaderTable *readerTable(const QString &name);

// The living rows of a table of the reader's, as the log has them. Reads only.
class LivingRows {
  public:
    LivingRows(Connection &connection, const ReaderTable &table)
        : m_connection(connection)
        , m_table(table) {}

    using Keys = QList<QVariant>; // in the order of the table's keys, row numbers as they are
    using Image = QJsonObject;    // of the value columns; references as uuid text

    [[nodiscard]] base::Result<std::optional<Image>> read(const Keys &keys);
    // Another living row that has what only one may have, by its name in the log; else empty.
    [[nodiscard]] base::Result<QByteArray> rival(const Keys &keys, const Image &image);
    // The keys as the log names them, and back; no keys when a uuid is not of this library.
    [[nodiscard]] base::Result<QByteArray> nameOf(const Keys &keys);
    [[nodiscard]] base::Result<std::optional<Keys>> keysOf(const QByteArray &name);

  protected:
    base::Result<QJsonValue> toLog(const Column &column, const QVariant &value);
    base::Result<std::optional<QVariant>> fromLog(const Column &column, const QJsonValue &value);
    [[nodiscard]] const ReaderTable &table() const { return m_table; }

  private:
    Connection &m_connection;
    const ReaderTable &m_table;
};

// The only way to change a table of the reader's. Every change is recorded in the transaction with
// the row before and after; undo writes through the same functions.
class ReaderRows final : public LivingRows {
  public:
    ReaderRows(Transaction &transaction, const ReaderTable &table)
        : LivingRows(transaction.connection(), table)
        , m_transaction(transaction) {}

    // Writes the row when it differs from what lives there; makes or revives it.
    base::Status put(const Keys &keys, const Image &image);
    // Leaves a tombstone; a row that is not there is left alone.
    base::Status erase(const Keys &keys);

  private:
    base::Status change(const Keys &keys, const std::optional<Image> &before,
                        const std::optional<Image> &after);
    base::Status write(const Keys &keys, const Image &image);
    [[nodiscard]] model::PaperId paperOf(const Keys &keys) const;

    Transaction &m_transaction;
};

} // namespace lectern::store
