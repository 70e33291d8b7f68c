// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/reader_state.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace lectern::store {
class Connection;
} // namespace lectern::store

namespace lectern::library {

// One line of what undoing would change, on the whole.
struct UndoEffect {
    enum class Kind {
        Decision,
        Import,
        Join,
        Tag,
        TagItself,
        Note,
        Correction,
        OnList,
        ListItself,
        Filter,
        Rule,
        Progress,
        Deletion,
        Highlight, // `name` is its quote
        File,
        Other
    };
    enum class Turn { Comes, Goes, Changes };

    Kind kind = Kind::Other;
    Turn turn = Turn::Changes;
    QString name;   // of the tag, list, file, field, filter or rule, as it is now
    int colour = 0; // of the tag
    model::DecisionState state = model::DecisionState::Undecided;     // what the papers become
    QList<std::pair<model::DecisionState, qint64>> from;              // what they are now
    model::ReadingProgress progress = model::ReadingProgress::Unread; // what they become
    qint64 papers = 0;  // or rows, where there are none
    QStringList titles; // of the first three
    QString textNow;    // of a note or a correction; the name of a tag, list, filter or rule
    QString textThen;
};

struct UndoPreview {
    qint64 steps = 0;                // that would be undone
    QList<UndoEffect> effects;       // at most mostUndoEffects
    qint64 more = 0;                 // effects beyond them
    std::optional<base::Error> stop; // why it ends before the last step
    model::StepId stoppedAt;
};
constexpr qsizetype mostUndoEffects = 60;

// What Writer::undoSteps would do now, without doing it: the rows are compared as there. Reads
// only.
base::Result<UndoPreview> previewUndo(store::Connection &connection,
                                      const QList<model::StepId> &steps);

} // namespace lectern::library
