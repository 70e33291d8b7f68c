// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QRandomGenerator)

namespace lectern::tests {

// One thing that a reader does. What its numbers mean depends on what is there when it is done (the
// third paper, of seven), so that any part of a sequence is a sequence too.
struct Act {
    enum Kind {
        Import,
        ImportAgain,
        Decide,
        Tag,
        Untag,
        RenameTag,
        DeleteTag,
        Note,
        Progress,
        Correct,
        Highlight,
        ChangeHighlight,
        DeleteHighlight,
        CreateList,
        RenameList,
        DeleteList,
        AddToList,
        RemoveFromList,
        MoveInList,
        CommentInList,
        SaveFilter,
        DeleteFilter,
        Delete,
        Undo,
        Redo,
        Restart,
    };
    static constexpr int kinds = Restart + 1;

    Kind kind = Import;
    quint32 which = 0;
    quint32 what = 0;

    [[nodiscard]] QString text() const; // "Tag 17 4", for a report of what went wrong
};

// Imports first, so that there is something to work on; undo and redo often.
[[nodiscard]] QList<Act> randomActs(QRandomGenerator &random, int count);

} // namespace lectern::tests
