// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace lectern::store {

// Who did it: the reader, or Lectern by itself for a watched folder or a rule. What it did by
// itself takes nothing from what the reader can redo.
enum class StepOrigin { Reader, Watch, Rule };

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
    StepOrigin origin = StepOrigin::Reader;
};

enum class Act { Done = 0, Undo = 1, Redo = 2 };

// The undo window: this many steps, or those behind which this many bytes of before-images were
// written at most, whichever ends first. So the newest step is in it, however much it changed.
constexpr int undoWindowSteps = 1000;
constexpr qint64 undoWindowBytes = 64LL << 20;

// Writes the transaction's changes to the log as a new step, or to the newest one when it is of the
// same stretch; what could be redone no longer can. Not to be called without changes.
base::Result<StepRecord> writeStep(Transaction &transaction, const QString &kind,
                                   const QString &detail, const QString &stretch,
                                   const QUuid &session, StepOrigin origin = StepOrigin::Reader);

// Adds the transaction's changes to a step that is there: one act in several transactions. `papers`
// are those it touches beyond what it had; the changes are those from the place `first` on.
base::Status extendStep(Transaction &transaction, model::StepId step, qint64 papers,
                        size_t first = 0);

// Writes the transaction's changes from the place `first` on to the log as the undoing or redoing
// of a step.
base::Status writeAct(Transaction &transaction, model::StepId step, Act act, size_t first = 0);

// An undone step that can not be redone any more.
base::Status abandonStep(Transaction &transaction, model::StepId step);

// Whether a step is done (0), undone (1) or undone for good (2), as a change that a later undo
// takes back. Errors: Declined when it is not as `expected`.
base::Status markStep(Transaction &transaction, const QByteArray &name, int expected, int wanted);
base::Result<QByteArray> nameOfStep(Connection &connection, model::StepId step);
base::Result<int> stateOfStep(Connection &connection, model::StepId step);
inline const QString stepTable = QStringLiteral("step"); // as the log calls it

// The newest step that can be undone, of anybody's or of the reader's own, which what was done in
// the session `but` is not; the one to be redone next. `before`: older than that step.
enum class Whose { Anybody, Reader };
base::Result<std::optional<StepRecord>> newestDone(Connection &connection, Whose whose,
                                                   const QUuid &but = {},
                                                   std::optional<model::StepId> before = {});
base::Result<std::optional<StepRecord>> nextUndone(Connection &connection);

// What the step changed on the whole: of each row the first before and the last after.
base::Result<std::vector<RowChange>> netChanges(Connection &connection, model::StepId step);

// Newest first.
base::Result<QList<StepRecord>> readSteps(Connection &connection, int limit);
// Those that are there, newest first.
base::Result<QList<StepRecord>> stepsById(Connection &connection,
                                          const QList<model::StepId> &steps);
// What rules did with what this import brought, newest first.
base::Result<QList<StepRecord>> ruleStepsAfter(Connection &connection, model::StepId import);
[[nodiscard]] QString ruleStretch(const QUuid &rule, model::StepId import);

// All steps there ever were, newest first, by what a list of them needs before it shows them.
struct StepHead {
    model::StepId id;
    QString kind;
    base::Instant when;
    bool done = true; // not undone
};
base::Result<QList<StepHead>> stepHeads(Connection &connection);

} // namespace lectern::store
