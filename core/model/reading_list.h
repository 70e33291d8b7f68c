// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QUuid>

#include <optional>

namespace lectern::model {

// Papers in the reader's own order, with a line of comment for each. A paper can be on many.
struct ReadingList {
    ReadingListId id;
    QUuid uuid;
    QString name; // unique when folded
    QString description;
    // Papers a week: so many may be added in one, and so many are to be read. Weeks begin on
    // Monday, midnight, where the reader is.
    std::optional<int> budget;
    qint64 papers = 0; // that can be seen; of them
    qint64 read = 0;
    qint64 reading = 0;
    qint64 readThisWeek = 0;
    qint64 addedThisWeek = 0;

    friend bool operator==(const ReadingList &, const ReadingList &) = default;
};
constexpr int largestBudget = 999;
// UTF-16 units, of what is written here; what a file brings may be longer.
constexpr int longestListName = 200;
constexpr int longestListDescription = 2'000;
constexpr int longestListComment = 1'000; // on one of its papers

// A list and what is on it, in its order.
struct ListedPapers {
    ReadingList list;
    PaperList papers; // never grouped
    // With a budget: the row before which this week ends, as many papers being left to read above
    // it as the budget still asks for; none where the list does not reach beyond this week.
    std::optional<qsizetype> weekEnds;
    qint64 unreadBeyond = 0; // papers from there on that are not read
};

// What one row of a list shows beside its PaperRow.
struct ListEntry {
    PaperId paper;
    QString comment; // one line; may be empty
    ReadingProgress progress = ReadingProgress::Unread;
    qint64 highlights = 0;

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

} // namespace lectern::model
