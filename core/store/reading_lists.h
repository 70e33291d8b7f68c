// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/reading_list.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lectern::store {

class Connection;
class Transaction;

// ---- for ops --------------------------------------------------------------------------------
// A living list as ops need it: `key` is its uuid as the schema has it.
struct ListRow {
    model::ReadingListId id;
    QByteArray key;
    QString name;
    std::optional<int> budget;
};
// The one of this folded name (base::foldName).
base::Result<std::optional<ListRow>> listNamed(Connection &connection, const QString &folded);

// Whether it lives or not; empty when there never was one. `uuid` as text.
base::Result<QString> listNameOf(Connection &connection, const QString &uuid);

// A paper's place in a list, whether it can be seen or not.
struct PlaceInList {
    model::PaperId paper;
    QString rank;
    bool visible = true;
};
// In the list's order.
base::Result<QList<PlaceInList>> placesIn(Connection &connection, model::ReadingListId list);

// The papers that came to the list in the week of `now`, in the list's order: the uuid of an entry
// says when it was made.
base::Result<QList<model::PaperId>> addedInWeek(Connection &connection, model::ReadingListId list,
                                                const base::Instant &now);
// A paper that comes back to a list is new there: a tombstone gets another uuid before it is
// revived.
base::Status renewTombstones(Transaction &transaction, model::ReadingListId list,
                             const QList<model::PaperId> &papers);

// ---- for reads; `now` says which week it is ---------------------------------------------------
// All of them, in their order.
base::Result<QList<model::ReadingList>> readLists(Connection &connection, const base::Instant &now);
// Errors: NotFound.
base::Result<model::ListedPapers> readListed(Connection &connection, const QString &name,
                                             const base::Instant &now);
// In the order of `papers`; those that are not on the list are left out.
base::Result<QList<model::ListEntry>> readEntries(Connection &connection, const QString &list,
                                                  const QList<model::PaperId> &papers);
// Those of the names that no list has, for a hint.
base::Result<QStringList> unknownLists(Connection &connection, const QStringList &names);

} // namespace lectern::store
