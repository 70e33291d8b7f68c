// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicating a reading list, and making two of them one.
#include "core/library/finding/rename_in_queries.h"
#include "core/library/ops/list_entries.h"
#include "core/library/ops/list_names.h"
#include "core/library/ops/list_order.h"
#include "core/library/ops/write_op.h"
#include "core/library/reports.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

using EntryRow = store::RowsOfPapers::OfPaper;

base::Result<std::vector<EntryRow>> entriesIn(store::Transaction &transaction,
                                              const store::ListRow &list) {
    LECTERN_ASSIGN(auto places, store::placesIn(transaction.connection(), list.id));
    return ListEntries(transaction, list.id).read(ListOrder(std::move(places)).papers());
}

QList<model::PaperId> papersOfEntries(const std::vector<EntryRow> &rows) {
    QList<model::PaperId> papers;
    for (const EntryRow &row : rows)
        papers.append(row.paper);
    return papers;
}

QString commentOf(const EntryRow &row) {
    return row.before ? row.before->value(entryComment).toString() : QString();
}

// Side by side, once where they are alike.
QString joinedComments(const QString &ours, const QString &theirs) {
    if (theirs.isEmpty() || ours == theirs) return ours;
    return ours.isEmpty() ? theirs : QStringLiteral("%1 / %2").arg(ours, theirs);
}

// The papers of `theirs` come to the list: new ones at the end, with their comments.
base::Status takeOver(store::Transaction &transaction, const store::ListRow &into,
                      const std::vector<EntryRow> &theirs) {
    ListEntries entries(transaction, into.id);
    LECTERN_ASSIGN(auto places, store::placesIn(transaction.connection(), into.id));
    const ListOrder order(std::move(places));
    QList<model::PaperId> fresh = papersOfEntries(theirs);
    fresh.removeIf([&](model::PaperId paper) { return order.holds(paper); });
    LECTERN_TRY(store::renewTombstones(transaction, into.id, fresh));
    const QStringList ranks = order.ranksAt({}, fresh.size());
    LECTERN_ASSIGN(auto rows, entries.read(papersOfEntries(theirs)));
    qsizetype next = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString comment = commentOf(theirs[i]);
        if (rows[i].after)
            rows[i].after->insert(entryComment, joinedComments(commentOf(rows[i]), comment));
        else
            rows[i].after =
                store::RowsOfPapers::Image{{entryRank, ranks.at(next++)}, {entryComment, comment}};
    }
    return entries.write(rows);
}

} // namespace

base::Result<OpNote> perform(const DuplicateList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString name, tidyListName(op.as));
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.name));
    LECTERN_ASSIGN(const auto image,
                   store::ReaderRows(transaction, store::listTable()).read({list.key}));
    LECTERN_ASSIGN(const auto copy,
                   makeList(transaction, name, (*image)[QStringLiteral("description")].toString(),
                            (*image)[QStringLiteral("rank")].toString()));
    LECTERN_ASSIGN(const auto entries, entriesIn(transaction, list));
    LECTERN_TRY(takeOver(transaction, copy, entries));
    return OpNote{toText(StepKind::DuplicateList), list.name + QLatin1Char('\t') + copy.name, {}};
}

base::Result<OpNote> perform(const MergeLists &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto from, livingList(transaction.connection(), op.from));
    LECTERN_ASSIGN(const auto into, livingList(transaction.connection(), op.into));
    const OpNote note{toText(StepKind::MergeLists), from.name + QLatin1Char('\t') + into.name, {}};
    if (from.id == into.id) return note;
    LECTERN_ASSIGN(const auto entries, entriesIn(transaction, from));
    LECTERN_TRY(takeOver(transaction, into, entries));
    LECTERN_TRY(eraseList(transaction, from));
    LECTERN_TRY(renameInQueries(transaction, renamingOfList(from.name, into.name)));
    return note;
}

} // namespace lectern::library
