// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_lists.h"

#include "core/base/fold.h"
#include "core/library/ops/list_entries.h"
#include "core/library/ops/list_names.h"
#include "core/library/ops/list_order.h"
#include "core/model/carried_state.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"

#include <QMap>

#include <algorithm>

namespace lectern::library {

namespace {

struct CarriedEntry {
    QString rank;
    QString comment;
    model::PaperId paper;
};
struct CarriedList {
    QString name;
    QString description;
    std::optional<int> budget;
    QList<CarriedEntry> entries;
};

// By folded name; in the order of the file where it does not say another.
base::Result<QMap<QString, CarriedList>> listsIn(store::Transaction &transaction,
                                                 const QList<CarriedOfPaper> &carried) {
    store::Redirects redirects(transaction);
    QMap<QString, CarriedList> lists;
    for (const CarriedOfPaper &one : carried) {
        if (one.state->lists.isEmpty()) continue;
        LECTERN_ASSIGN(const model::PaperId paper, redirects.survivorOf(one.paper));
        for (const model::PlaceOnList &place : one.state->lists) {
            const auto name = tidyListName(place.list);
            if (!name) continue; // no name of a list here, so it was none there
            CarriedList &list = lists[base::foldName(*name)];
            if (list.name.isEmpty()) list.name = *name;
            if (list.description.isEmpty()) list.description = place.description;
            if (!list.budget) list.budget = place.budget;
            list.entries.append({place.rank, place.comment.simplified(), paper});
        }
    }
    for (CarriedList &list : lists)
        std::stable_sort(list.entries.begin(), list.entries.end(),
                         [](const auto &a, const auto &b) { return a.rank < b.rank; });
    return lists;
}

// Of a list that was made just now; a number that can be none is none.
base::Status giveBudget(store::Transaction &transaction, const store::ListRow &list,
                        std::optional<int> budget) {
    if (!budget || *budget < 1 || *budget > model::largestBudget) return {};
    store::ReaderRows rows(transaction, store::listTable());
    LECTERN_ASSIGN(auto image, rows.read({list.key}));
    if (!image) return {};
    image->insert(QStringLiteral("budget"), *budget);
    return rows.put({list.key}, *image);
}

base::Status restoreList(store::Transaction &transaction, const CarriedList &carried) {
    LECTERN_ASSIGN(auto found,
                   store::listNamed(transaction.connection(), base::foldName(carried.name)));
    if (!found) {
        LECTERN_ASSIGN(found, makeList(transaction, carried.name, carried.description.trimmed()));
        LECTERN_TRY(giveBudget(transaction, *found, carried.budget));
    }
    LECTERN_ASSIGN(auto places, store::placesIn(transaction.connection(), found->id));
    const ListOrder order(std::move(places));
    QList<model::PaperId> papers;
    QHash<model::PaperId, QString> comments;
    for (const CarriedEntry &entry : carried.entries) {
        if (order.holds(entry.paper) || comments.contains(entry.paper)) continue;
        papers.append(entry.paper);
        comments.insert(entry.paper, entry.comment);
    }
    ListEntries entries(transaction, found->id);
    LECTERN_TRY(entries.add(papers, order.ranksAt({}, papers.size()), {}));
    for (const model::PaperId paper : std::as_const(papers))
        if (const QString comment = comments.value(paper); !comment.isEmpty())
            LECTERN_TRY(entries.setComment(paper, comment));
    return {};
}

} // namespace

base::Status restoreLists(store::Transaction &transaction, const QList<CarriedOfPaper> &carried) {
    LECTERN_ASSIGN(const auto lists, listsIn(transaction, carried));
    for (const CarriedList &list : lists)
        LECTERN_TRY(restoreList(transaction, list));
    return {};
}

} // namespace lectern::library
