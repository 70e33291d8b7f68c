// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

#include <optional>

// Of op.h: writes of reading lists, each of which is named by its name.
namespace lectern::library {

// At the end of the lists. Errors: Invalid (no name for a list, or taken).
struct CreateList {
    QString name;
    QString description{};
};
// Saved filters and rules follow. Errors: NotFound, Invalid (taken by another list).
struct RenameList {
    QString from;
    QString to;
};
struct DescribeList {
    QString name;
    QString description;
};
struct SetListBudget {
    QString name;
    std::optional<int> budget; // 1 to model::largestBudget papers a week
};
struct DeleteList {
    QString name;
};
// To this place among the lists, from 1; it stops at the ends.
struct MoveList {
    QString name;
    int place = 1;
};
// The same papers with their comments, right behind it. Not the budget: all of them are new there.
struct DuplicateList {
    QString name;
    QString as;
};
// What is on `from` alone goes to the end of `into`, the comments on a paper of both stand side by
// side; `from` is gone, and filters and rules that named it name `into`.
struct MergeLists {
    QString from;
    QString into;
};
// Papers that are on the list stay as they are. With a budget, what is beyond it is declined
// (ErrorCode::OverBudget) but for as many of this week's papers as `drop` gives up, first first;
// those for which there is room stay.
struct AddToList {
    QString list;
    QList<model::PaperId> papers; // in this order
    std::optional<int> place{};   // of the first, from 1; none: at the end
    QString comment{};            // on each
    QList<model::PaperId> drop{};
    bool make = false;       // the list, where there is none
    bool overBudget = false; // who can not be asked which to drop
};
struct RemoveFromList {
    QString list;
    model::PaperIds papers;
};
// Together, in the order they have, so that the first stands at this place afterwards, from 1; with
// steps, past so many other papers up (below 0) or down from where they stand when it is done, so
// that none of several quick ones is lost.
struct MovePapersInList {
    QString list;
    model::PaperIds papers;
    int place = 1;
    int steps = 0;
};
// One line. Errors: NotFound (not on the list), Invalid (too long).
struct CommentInList {
    QString list;
    model::PaperId paper;
    QString comment; // empty: none
};

} // namespace lectern::library
