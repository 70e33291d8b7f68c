// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dump/dump_columns.h"
#include "core/store/dump/dump_tables.h"

#include <QHash>
#include <QJsonArray>

#include <memory>

namespace lectern::store {

// Which rows of a table stand in a dump: a staged digest is not there yet, nor what it told.
[[nodiscard]] QString dumpedRows(const QString &table, const QList<DumpColumn> &columns);

// The rows of one part (dump_tables.h) that belong to one row, read for a dump.
class PartRows {
  public:
    static base::Result<std::unique_ptr<PartRows>> over(Connection &library,
                                                        const DumpedPart &part);
    PartRows(Connection &library, const DumpedPart &part, QList<DumpColumn> columns,
             const QString &condition);

    using Places = QHash<qint64, int>; // of rows, by their numbers
    // `places` hears where each row stands in the array.
    base::Result<QList<QJsonObject>> read(qint64 owner, Places &places);
    [[nodiscard]] const DumpedPart &part() const { return m_part; }

  private:
    DumpedPart m_part;
    QList<DumpColumn> m_columns;
    Statement m_rows;
};

// The numbers of texts and sources in a row become their places.
void setPlaces(QJsonObject &row, const PartRows::Places &texts, const PartRows::Places &sources);

} // namespace lectern::store
