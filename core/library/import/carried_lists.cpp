// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_lists.h"

#include "core/base/fold.h"
#include "core/library/ops/list_entries.h"
#include "core/library/ops/list_names.h"
#include "core/library/ops/list_order.h"
#include "core/model/carried_state.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"

#include <QHash>

#include <algorithm>

namespace lectern::library {

namespace {

struct CarriedEntry {
    QString rank;
    QString comment;
    model::PaperId paper;
};
struct FilledList {
    model::CarriedList list;
    QList<CarriedEntry> entries;
};
// In the order in which the file names them.
struct FilledLists {
    QList<FilledList> lists;
    QHash<QString, qsizetype> places; // by folded name

    // The list of that name; none where no list here can have it, so it was none there.
    FilledList *named(const model::CarriedList &list) {
        const auto name = tidyListName(list.name);
        if (!name) return nullptr;
        const auto known = places.constFind(base::foldName(*name));
        const qsizetype at = known == places.cend() ? lists.size() : *known;
        if (at == lists.size()) {
            places.insert(base::foldName(*name), at);
            lists.append(FilledList{{*name, {}, {}}, {}});
        }
        model::CarriedList &there = lists[at].list;
        if (there.description.isEmpty()) there.description = list.description;
        if (!there.budget) there.budget = list.budget;
        return &lists[at];
    }
};

// The papers of each in the order of the file where it does not say another.
base::Result<FilledLists> listsIn(store::Transaction &transaction, const Carried &carried) {
    store::Redirects redirects(transaction);
    FilledLists lists;
    for (const model::CarriedList &list : carried.lists)
        lists.named(list);
    for (const CarriedOfPaper &one : carried.papers) {
        if (one.state->lists.isEmpty()) continue;
        LECTERN_ASSIGN(const model::PaperId paper, redirects.survivorOf(one.paper));
        for (const model::PlaceOnList &place : one.state->lists)
            if (FilledList *list = lists.named({place.list, place.description, place.budget}))
                list->entries.append({place.rank, place.comment.simplified(), paper});
    }
    for (FilledList &list : lists.lists)
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

base::Status restoreList(store::Transaction &transaction, const FilledList &carried) {
    LECTERN_ASSIGN(auto found,
                   store::listNamed(transaction.connection(), base::foldName(carried.list.name)));
    if (!found) {
        LECTERN_ASSIGN(
            found, makeList(transaction, carried.list.name, carried.list.description.trimmed()));
        LECTERN_TRY(giveBudget(transaction, *found, carried.list.budget));
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

base::Status restoreLists(store::Transaction &transaction, const Carried &carried) {
    LECTERN_ASSIGN(const FilledLists filled, listsIn(transaction, carried));
    for (const FilledList &list : filled.lists)
        LECTERN_TRY(restoreList(transaction, list));
    return {};
}

} // namespace lectern::library
