// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reading_lists.h"
#include "core/store/rows_of_papers.h"

namespace lectern::library {

// What stands on one list, written through the gateway of its table.
class ListEntries {
  public:
    ListEntries(store::Transaction &transaction, model::ReadingListId list)
        : m_transaction(transaction)
        , m_list(list)
        , m_rows(transaction, store::listEntryTable(), {list.value()}) {}

    // Papers that are not on the list come, a rank for each.
    base::Status add(const QList<model::PaperId> &papers, const QStringList &ranks,
                     const QString &comment);
    base::Status erase(const QList<model::PaperId> &papers);
    // Papers that are on the list get other ranks.
    base::Status rank(const QList<model::PaperId> &papers, const QStringList &ranks);
    // None: not on the list.
    base::Result<std::optional<QString>> comment(model::PaperId paper);
    base::Status setComment(model::PaperId paper, const QString &comment);

    // As they are, in the order of `papers`; with `after` set to what shall be, to be written.
    base::Result<std::vector<store::RowsOfPapers::OfPaper>>
    read(const QList<model::PaperId> &papers) {
        return m_rows.read(papers);
    }
    base::Status write(const std::vector<store::RowsOfPapers::OfPaper> &rows) {
        return m_rows.write(rows);
    }

  private:
    store::Transaction &m_transaction;
    model::ReadingListId m_list;
    store::RowsOfPapers m_rows;
};

inline const QString entryRank = QStringLiteral("rank");
inline const QString entryComment = QStringLiteral("comment");

// The list, and all that stands on it.
base::Status eraseList(store::Transaction &transaction, const store::ListRow &list);

} // namespace lectern::library
