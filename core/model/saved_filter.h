// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace lectern::model {

// A query that the reader keeps under a name. Other queries take it in as filter:name.
struct SavedFilter {
    QUuid uuid; // null: not saved yet
    QString name;
    QString query;       // canonical, without its order
    QString sort{};      // as behind `sort:`; empty: order of arrival
    QString icon{};      // a name of ui's; empty, or one that it does not know: the plain one
    bool counted = true; // shown with how many papers it finds

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

constexpr int longestFilterName = 200; // UTF-16 units

// How many papers the counted filters find, of those that have been counted by now.
struct FilterCounts {
    QHash<QUuid, qint64> papers;
    bool complete = true; // else it is worth while to ask again at once
};

} // namespace lectern::model
