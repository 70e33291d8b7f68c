// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reader_tables.h"
#include "core/store/transaction.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace lectern::store {

// The keys of all living rows of a table with one key, in the order of their rank where they have
// one.
base::Result<QList<QVariant>> livingKeys(Connection &connection, const ReaderTable &table);

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
    // The keys of the living rows that belong to a paper, in their order.
    [[nodiscard]] base::Result<QList<Keys>> ofPaper(model::PaperId paper);
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
    base::Status name(RowChange &change, const QList<model::PaperId> &papers);
    base::Result<QList<model::PaperId>> papersOf(const Keys &keys,
                                                 const std::optional<Image> &before,
                                                 const std::optional<Image> &after);

    Transaction &m_transaction;
};

} // namespace lectern::store
