// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/history/what_is_left.h"
#include "core/store/steps.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace lectern::library {

using RowImage = std::optional<QJsonObject>;

// One row as it is and as it would be.
struct RehearsedRow {
    QString table;
    QByteArray name;
    QUuid paper;
    RowImage now;
    RowImage then;
};

// Undoes steps on paper: what would become of each row is kept here, nothing is written.
class UndoRehearsal {
  public:
    explicit UndoRehearsal(store::Connection &connection)
        : m_connection(connection) {}

    // Whether the step would be done when its turn has come.
    base::Result<bool> isDone(const store::StepRecord &step);
    // Errors: Declined, and nothing of the step counts then.
    base::Result<Turned> undo(const store::StepRecord &step);

    // All rows that came into it, in the order in which they did.
    [[nodiscard]] const std::vector<RehearsedRow> &rows() const { return m_rows; }

  private:
    using RowName = QPair<QString, QByteArray>;
    base::Status undoRows(const std::vector<store::RowChange> &changes);
    base::Result<bool> hasRival(const store::RowChange &change);
    base::Result<RowImage> current(const store::RowChange &change);
    base::Result<RowImage> living(const store::RowChange &change);
    void bring(const store::RowChange &change, const RowImage &now);

    store::Connection &m_connection;
    QHash<RowName, size_t> m_places;
    std::vector<RehearsedRow> m_rows;
};

} // namespace lectern::library
