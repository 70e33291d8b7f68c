// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/digest.h"
#include "core/model/ids.h"
#include "core/model/reading_list.h"
#include "core/model/saved_filter.h"
#include "core/query/sort.h"

#include <QString>

namespace lectern::ui {

// What the list can show: the papers of a digest, or all that match a query. A value; the sidebar
// offers places, the list pane opens them.
struct Place {
    QString title;          // may hold foreign text
    QString query;          // empty where `digest` is set
    model::DigestId digest; // none for a query
    bool isTriage = false;  // one passes through it: how far one is, is worth saying
    // The reading list it is, called as the place; none for all else.
    model::ReadingListId list{};
    QUuid filter{};        // the saved filter it is; none for all else
    bool isSearch = false; // typed into the search box

    [[nodiscard]] static Place undecided();
    [[nodiscard]] static Place later();
    [[nodiscard]] static Place kept();
    [[nodiscard]] static Place all();
    [[nodiscard]] static Place of(const model::Digest &digest);
    [[nodiscard]] static Place tagged(const QString &tag); // and the tags below it
    // In the reader's order, or in another.
    [[nodiscard]] static Place onList(const model::ReadingList &list,
                                      query::SortKey order = query::SortKey::Position);
    [[nodiscard]] static Place filtered(const model::SavedFilter &filter);
    [[nodiscard]] static Place found(const QString &query); // what was typed into the search box

    // False for the empty place: there is nothing to open.
    [[nodiscard]] bool isSomewhere() const { return digest.isValid() || !query.isEmpty(); }
    // The same papers, whatever they are called and in whatever order.
    [[nodiscard]] bool leadsTo(const Place &other) const {
        return digest == other.digest && filter == other.filter &&
               (list.isValid() ? list == other.list : query == other.query);
    }
    // Of a reading list; Position: the reader's.
    [[nodiscard]] query::SortKey order() const;
};

} // namespace lectern::ui
