// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader_rows.h"
#include "core/store/statement.h"

#include <vector>

namespace lectern::store {

// The rows that many papers have in one table of the reader's, one each, read and written at once:
// what ReaderRows does row by row, quick for 100,000. Every change is recorded as there. The
// table's last key is the paper; its values are plain, and no text that the full-text index holds.
class RowsOfPapers {
  public:
    using Image = ReaderRows::Image;

    // Whether a table is of that kind.
    [[nodiscard]] static bool fits(const ReaderTable &table);

    // `others`: the keys before the paper, alike for all rows.
    RowsOfPapers(Transaction &transaction, const ReaderTable &table, ReaderRows::Keys others = {});

    struct OfPaper {
        model::PaperId paper;
        QUuid uuid; // of the paper
        std::optional<Image> before;
        std::optional<Image> after; // as read(): what lives there; for write(): what shall
    };

    // In the order of `papers`; those that are not in the library are left out.
    base::Result<std::vector<OfPaper>> read(const QList<model::PaperId> &papers);
    // Leaves alone what is as it shall be. What `before` says must be what lives there.
    base::Status write(const std::vector<OfPaper> &rows);

  private:
    base::Status upsert(Statement &statement, const OfPaper &row);
    base::Status erase(Statement &statement, const OfPaper &row);
    void bindKeys(Statement &statement, int first, const OfPaper &row);
    base::Status record(const OfPaper &row);
    base::Result<QByteArray> nameOf(const OfPaper &row);

    Transaction &m_transaction;
    const ReaderTable &m_table;
    ReaderRows::Keys m_others;
    // The name of a row is the same for all, but for the paper's uuid between these.
    QByteArray m_nameStart;
    QByteArray m_nameEnd;
    // The image written last and its bytes: mostly all rows get the same.
    Image m_lastImage;
    QByteArray m_lastBytes;
};

} // namespace lectern::store
