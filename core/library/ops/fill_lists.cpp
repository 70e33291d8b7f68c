// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a reading list, in which order, with which comments.
#include "core/library/ops/list_entries.h"
#include "core/library/ops/list_names.h"
#include "core/library/ops/list_order.h"
#include "core/library/ops/write_op.h"
#include "core/library/reports.h"
#include "core/model/reading_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

base::Result<QString> tidyComment(const QString &comment) {
    const QString tidy = comment.simplified();
    if (tidy.size() <= model::longestListComment) return tidy;
    return base::fail(
        base::ErrorCode::Invalid,
        QCoreApplication::translate("Lectern", "A comment on a list has at most %L1 characters.")
            .arg(model::longestListComment));
}

base::Error notOnList(const store::ListRow &list) {
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("Lectern", "This paper is not on the reading list “%1”.")
                .arg(list.name),
            {}};
}

base::Error overBudget(const store::ListRow &list) {
    return {base::ErrorCode::OverBudget,
            QCoreApplication::translate(
                "Lectern", "“%1” takes %Ln paper(s) a week: say which of this week's to drop.",
                nullptr, *list.budget)
                .arg(list.name),
            {}};
}

base::Result<ListOrder> orderOf(store::Transaction &transaction, const store::ListRow &list) {
    LECTERN_ASSIGN(auto places, store::placesIn(transaction.connection(), list.id));
    return ListOrder(std::move(places));
}

base::Result<store::ListRow> listToFill(const AddToList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString name, tidyListName(op.list));
    auto found = livingList(transaction.connection(), name);
    const bool missing = !found && found.error().code == base::ErrorCode::NotFound;
    return missing && op.make ? makeList(transaction, name) : found;
}

// As many of this week's papers as must go for so many new ones, as the op gives them up.
base::Result<QList<model::PaperId>> papersToDrop(const AddToList &op, const store::ListRow &list,
                                                 qsizetype fresh, store::Transaction &transaction) {
    if (!list.budget || op.overBudget) return QList<model::PaperId>();
    LECTERN_ASSIGN(const auto added, store::addedInWeek(transaction.connection(), list.id,
                                                        transaction.clock().now()));
    LECTERN_ASSIGN(const auto offered, resolve(op.drop, transaction));
    const qsizetype tooMany =
        std::max<qsizetype>(0, added.size() + fresh - qsizetype(*list.budget));
    QList<model::PaperId> drop;
    for (const model::PaperId paper : offered)
        if (drop.size() < tooMany && added.contains(paper)) drop.append(paper);
    if (drop.size() < tooMany) return base::fail(overBudget(list));
    return drop;
}

// "Reading group", and where papers were dropped how many came and went.
QString addedDetail(const store::ListRow &list, qsizetype fresh, qsizetype dropped) {
    if (dropped == 0) return list.name;
    return list.name + QStringLiteral("\t%1\t%2").arg(fresh).arg(dropped);
}

} // namespace

base::Result<OpNote> perform(const AddToList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString comment, tidyComment(op.comment));
    LECTERN_ASSIGN(auto fresh, resolve(op.papers, transaction));
    OpNote note{toText(StepKind::AddToList), op.list, {}};
    if (fresh.isEmpty()) return note; // and no list is made for nothing
    LECTERN_ASSIGN(const auto list, listToFill(op, transaction));
    LECTERN_ASSIGN(const ListOrder order, orderOf(transaction, list));
    fresh.removeIf([&](model::PaperId paper) { return order.holds(paper); });
    LECTERN_ASSIGN(const auto drop, papersToDrop(op, list, fresh.size(), transaction));
    ListEntries entries(transaction, list.id);
    LECTERN_TRY(
        entries.add(fresh, order.ranksAt(op.place, fresh.size(), model::PaperIds(drop)), comment));
    LECTERN_TRY(entries.erase(drop));
    note.detail = addedDetail(list, fresh.size(), drop.size());
    return note;
}

base::Result<OpNote> perform(const RemoveFromList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.list));
    LECTERN_ASSIGN(const auto papers, resolve(Papers(op.papers), transaction));
    LECTERN_TRY(ListEntries(transaction, list.id).erase(papers));
    return OpNote{toText(StepKind::RemoveFromList), list.name, {}};
}

base::Result<OpNote> perform(const MovePapersInList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.list));
    LECTERN_ASSIGN(const auto named, resolve(Papers(op.papers), transaction));
    LECTERN_ASSIGN(const ListOrder order, orderOf(transaction, list));
    const model::PaperIds wanted(named);
    QList<model::PaperId> moved = order.papers();
    moved.removeIf([&](model::PaperId paper) { return !wanted.contains(paper); });
    if (moved.size() != named.size()) return base::fail(notOnList(list));
    const OpNote note{toText(StepKind::OrderList), list.name, {}};
    const int place = op.steps == 0 ? op.place : order.placeAfter(wanted, op.steps);
    if (order.standAt(place, moved)) return note;
    LECTERN_TRY(
        ListEntries(transaction, list.id).rank(moved, order.ranksAt(place, moved.size(), wanted)));
    return note;
}

base::Result<OpNote> perform(const CommentInList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString comment, tidyComment(op.comment));
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.list));
    LECTERN_ASSIGN(const auto papers, resolve(QList{op.paper}, transaction));
    ListEntries entries(transaction, list.id);
    LECTERN_ASSIGN(const auto before, entries.comment(papers.constFirst()));
    if (!before) return base::fail(notOnList(list));
    LECTERN_TRY(entries.setComment(papers.constFirst(), comment));
    return OpNote{toText(StepKind::CommentInList), list.name, {}};
}

} // namespace lectern::library
