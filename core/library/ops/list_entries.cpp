// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/list_entries.h"

#include "core/library/ops/list_order.h"

namespace lectern::library {

base::Status ListEntries::add(const QList<model::PaperId> &papers, const QStringList &ranks,
                              const QString &comment) {
    LECTERN_TRY(store::renewTombstones(m_transaction, m_list, papers));
    LECTERN_ASSIGN(auto rows, m_rows.read(papers));
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].after = store::RowsOfPapers::Image{{entryRank, ranks.at(qsizetype(i))},
                                                   {entryComment, comment}};
    return m_rows.write(rows);
}

base::Status ListEntries::erase(const QList<model::PaperId> &papers) {
    LECTERN_ASSIGN(auto rows, m_rows.read(papers));
    for (auto &row : rows)
        row.after.reset();
    return m_rows.write(rows);
}

base::Status ListEntries::rank(const QList<model::PaperId> &papers, const QStringList &ranks) {
    LECTERN_ASSIGN(auto rows, m_rows.read(papers));
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].after) rows[i].after->insert(entryRank, ranks.at(qsizetype(i)));
    return m_rows.write(rows);
}

base::Result<std::optional<QString>> ListEntries::comment(model::PaperId paper) {
    LECTERN_ASSIGN(const auto rows, m_rows.read({paper}));
    if (rows.empty() || !rows.front().before) return std::optional<QString>();
    return std::optional(rows.front().before->value(entryComment).toString());
}

base::Status ListEntries::setComment(model::PaperId paper, const QString &comment) {
    LECTERN_ASSIGN(auto rows, m_rows.read({paper}));
    for (auto &row : rows)
        if (row.after) row.after->insert(entryComment, comment);
    return m_rows.write(rows);
}

base::Status eraseList(store::Transaction &transaction, const store::ListRow &list) {
    LECTERN_ASSIGN(auto places, store::placesIn(transaction.connection(), list.id));
    LECTERN_TRY(ListEntries(transaction, list.id).erase(ListOrder(std::move(places)).papers()));
    return store::ReaderRows(transaction, store::listTable()).erase({list.key});
}

} // namespace lectern::library
