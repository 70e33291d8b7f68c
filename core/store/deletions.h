// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace lectern::store {

inline const QString deletionTable = QStringLiteral("paper"); // as the log calls it

// The gateway of the reader's mark that a paper is deleted. No read sees such a paper; its facts,
// its keys and what the reader did to it stay, so that a digest that tells of it again does not
// bring it back, and undo does. Recorded like a row of the reader's.
class Deletions {
  public:
    explicit Deletions(Transaction &transaction)
        : m_transaction(transaction) {}

    using Time = std::optional<qint64>; // UTC milliseconds; none: not deleted
    struct OfPaper {
        model::PaperId paper;
        QUuid uuid;
        Time before;
        Time after; // as read(): what is; for write(): what shall be
    };

    // In the order of `papers`; those that are not in the library are left out.
    base::Result<std::vector<OfPaper>> read(const QList<model::PaperId> &papers);
    // Leaves alone what is as it shall be. What `before` says must be what is. A paper that comes
    // back stays out of sight while the import that brought it is undone.
    base::Status write(const std::vector<OfPaper> &papers);

    // Papers that come, or come into sight, without a digest that the log could name: undo deletes
    // them. Those that are deleted stay so.
    base::Status come(const QList<model::PaperId> &papers);

    // A mark as the log has it.
    [[nodiscard]] static std::optional<QByteArray> imageOf(Time time);
    [[nodiscard]] static Time timeIn(const std::optional<QByteArray> &image);

  private:
    void record(const OfPaper &paper);

    Transaction &m_transaction;
};

// When the paper of that uuid was deleted.
[[nodiscard]] base::Result<Deletions::Time> deletionOf(Connection &connection, const QUuid &paper);

} // namespace lectern::store
