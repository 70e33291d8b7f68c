// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace lectern::store {

// What the log keeps of one act.
struct StepRecord {
    model::StepId id;
    QString kind;
    QString detail;
    QString stretch; // saves of one stretch of typing are one step
    QUuid firstPaper;
    qint64 papers = 0;
    base::Instant when;
    int state = 0; // 0 done, 1 undone, 2 undone for good
    bool undoable = true;
    bool readers = true; // an act of the reader, not of a watched folder
};

enum class Act { Done = 0, Undo = 1, Redo = 2 };

// The undo window: this many steps, or this many bytes of before-images, whichever ends first.
constexpr int undoWindowSteps = 1000;
constexpr qint64 undoWindowBytes = 64LL << 20;

// Who did it: the reader, or Lectern by itself for a watched folder. What it did by itself takes
// nothing from what the reader can redo.
enum class StepOrigin { Reader, Watch };

// Writes the transaction's changes to the log as a new step, or to the newest one when it is of the
// same stretch; what could be redone no longer can. Not to be called without changes.
base::Result<StepRecord> writeStep(Transaction &transaction, const QString &kind,
                                   const QString &detail, const QString &stretch,
                                   const QUuid &session, StepOrigin origin = StepOrigin::Reader);

// Writes the transaction's changes to the log as the undoing or redoing of a step.
base::Status writeAct(Transaction &transaction, model::StepId step, Act act);

// The newest step that can be undone, of anybody's or of the reader's own; the one to be redone
// next.
enum class Whose { Anybody, Reader };
base::Result<std::optional<StepRecord>> newestDone(Connection &connection, Whose whose);
base::Result<std::optional<StepRecord>> nextUndone(Connection &connection);

// What the step changed on the whole: of each row the first before and the last after.
base::Result<std::vector<RowChange>> netChanges(Connection &connection, model::StepId step);

// Newest first.
base::Result<QList<StepRecord>> readSteps(Connection &connection, int limit);

} // namespace lectern::store
