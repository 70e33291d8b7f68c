// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/dump/dump_columns.h"
#include "core/store/dump/dump_format.h"
#include "core/store/dump/dump_tables.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace lectern::store {

// Fills a new, empty library with the rows of a dump of a whole one, so that its dump is the same.
// All of it belongs into one transaction of the caller's. Errors: Failed, where a row does not fit
// to those before it; Invalid, where it is of no table that is dumped; NoSpace.
class DumpLoad {
  public:
    explicit DumpLoad(Connection &library)
        : m_library(library) {}

    // Takes out what a new library begins with.
    base::Status begin(const DumpHeader &header);
    base::Status take(const DumpRow &row);
    // What points forward in the dump; the index and the lexicon.
    base::Status finish();

  private:
    using Columns = QList<DumpColumn>;
    using Numbers = QHash<QString, QList<qint64>>; // of the rows of each array of one paper

    base::Result<Columns> columnsOf(const QString &table);
    base::Result<qint64> insert(const QString &table, const QJsonObject &row);
    base::Status takeOwner(const QString &table, QJsonObject row);
    base::Status insertPart(const DumpedPart &part, const QJsonArray &rows, const QString &owner,
                            Numbers &numbers);
    base::Status setShown(qint64 paper, const QJsonObject &row, const Numbers &numbers);
    void setLater(const QString &sql, const QList<QVariant> &values) {
        m_late.emplace_back(sql, values);
    }

    Connection &m_library;
    QHash<QString, Columns> m_columns;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_inserts; // by their SQL
    std::vector<std::pair<QString, QList<QVariant>>> m_late;           // what points forward
};

// A new library at `path`, where nothing is, with all the lines in it. What is there after a
// failure is for the caller to remove.
base::Status makeLibraryOf(DumpLineReader &lines, const QString &path, const base::Clock &clock);

} // namespace lectern::store
