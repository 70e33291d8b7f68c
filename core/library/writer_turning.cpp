// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: of the next step, and of steps that are chosen.
#include "core/library/history/undo.h"
#include "core/library/history/undo_runs.h"
#include "core/library/texts/follow_texts.h"
#include "core/library/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

base::Error nothingTo(bool undo) {
    return {base::ErrorCode::Declined,
            undo ? QCoreApplication::translate("Lectern", "There is nothing to undo.")
                 : QCoreApplication::translate("Lectern", "There is nothing to redo."),
            {}};
}

base::Error nothingLeftTo(bool undo) {
    return {
        base::ErrorCode::Declined,
        undo ? QCoreApplication::translate("Lectern", "There is nothing more to undo: what is left "
                                                      "touched papers that were removed for good.")
             : QCoreApplication::translate("Lectern", "There is nothing more to redo: what is left "
                                                      "touched papers that were removed for good."),
        {}};
}

} // namespace

base::Result<Applied> Writer::undo() {
    return takeStep(true);
}

base::Result<Applied> Writer::redo() {
    return takeStep(false);
}

base::Result<Applied> Writer::takeStep(bool undo) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    LECTERN_ASSIGN(auto record, turnNext(*transaction, undo));
    LECTERN_TRY(followTurned(*transaction, record.id, undo));
    record.state = undo ? 1 : 0;
    LECTERN_ASSIGN(const Step step, describeStep(m_file->connection(), record));
    const ChangeSet changes = changeSetOf(*transaction);
    LECTERN_TRY(transaction->commit());
    return Applied{step, changes};
}

// The next one of which something is left: what papers that were removed for good took along stands
// in nobody's way.
base::Result<store::StepRecord> Writer::turnNext(store::Transaction &transaction, bool undo) {
    store::Connection &connection = transaction.connection();
    const auto whose = m_for == For::Command ? store::Whose::Anybody : m_undoes;
    std::optional<model::StepId> passed;
    while (true) {
        LECTERN_ASSIGN(const auto record,
                       undo ? store::newestDone(connection, whose, m_commandSession, passed)
                            : store::nextUndone(connection));
        if (!record) return base::fail(passed ? nothingLeftTo(undo) : nothingTo(undo));
        LECTERN_ASSIGN(const Turned turned, turnOne(transaction, *record, undo));
        if (turned == Turned::Done) return *record;
        if (!undo) LECTERN_TRY(store::abandonStep(transaction, record->id));
        passed = record->id;
    }
}

base::Result<Turned> Writer::turnOne(store::Transaction &transaction,
                                     const store::StepRecord &record, bool undo) {
    const bool import = record.kind == toText(StepKind::Import);
    if (import && undo) LECTERN_TRY(turnRuleSteps(transaction, record.id, undo));
    LECTERN_TRY(transaction.beginPart());
    LECTERN_ASSIGN(const Turned turned,
                   undo ? revert(transaction, record.id) : repeat(transaction, record.id));
    LECTERN_TRY(transaction.endPart());
    if (import && !undo) LECTERN_TRY(turnRuleSteps(transaction, record.id, undo));
    return turned;
}

// Highlights made on a text that goes with the step, or comes back with it.
base::Status Writer::followTurned(store::Transaction &transaction, model::StepId step, bool undo) {
    const size_t first = transaction.changes().size();
    LECTERN_TRY(followTexts(transaction));
    if (transaction.changes().size() == first) return {};
    return store::writeAct(transaction, step, undo ? store::Act::Undo : store::Act::Redo, first);
}

// What rules did with an import goes and comes with it, but for what the reader has changed since.
base::Status Writer::turnRuleSteps(store::Transaction &transaction, model::StepId import,
                                   bool undo) {
    LECTERN_ASSIGN(auto steps, store::ruleStepsAfter(transaction.connection(), import));
    if (!undo) std::reverse(steps.begin(), steps.end());
    for (const store::StepRecord &step : std::as_const(steps)) {
        if (step.state != (undo ? 0 : 1)) continue;
        LECTERN_TRY(transaction.beginPart());
        const base::Result<Turned> turned =
            undo ? revert(transaction, step.id) : repeat(transaction, step.id);
        if (!turned && turned.error().code != base::ErrorCode::Declined)
            return base::fail(turned.error());
        if (!turned || *turned == Turned::NothingLeft) {
            LECTERN_TRY(transaction.rollBackPart());
            if (!undo) LECTERN_TRY(store::abandonStep(transaction, step.id));
        }
        LECTERN_TRY(transaction.endPart());
    }
    return {};
}

base::Result<UndoneSteps> Writer::undoSteps(const QList<model::StepId> &steps) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(*m_file, m_clock));
    store::Connection &connection = m_file->connection();
    LECTERN_ASSIGN(const auto records, stepsToUndo(connection, steps));
    QList<Step> undone;
    std::optional<base::Error> stop;
    LECTERN_TRY(takeBackEach(*transaction, records, undone, stop));
    if (undone.isEmpty()) return base::fail(stop.value_or(nothingTo(true)));
    LECTERN_TRY(followTexts(*transaction));
    LECTERN_ASSIGN(
        const store::StepRecord record,
        store::writeStep(*transaction, toText(StepKind::Undo), undoDetail(undone), {}, session()));
    LECTERN_ASSIGN(const Step step, describeStep(connection, record));
    const ChangeSet changes = changeSetOf(*transaction);
    LECTERN_TRY(transaction->commit());
    return UndoneSteps{{step, changes}, undone.size(), stop};
}

// Whether a step is done is asked when its turn has come: to undo one that undid others does those
// again.
base::Status Writer::takeBackEach(store::Transaction &transaction,
                                  const QList<store::StepRecord> &steps, QList<Step> &undone,
                                  std::optional<base::Error> &stop) {
    store::Connection &connection = transaction.connection();
    bool passed = false;
    for (const store::StepRecord &record : steps) {
        LECTERN_ASSIGN(const int state, store::stateOfStep(connection, record.id));
        if (state != 0) continue;
        LECTERN_TRY(transaction.beginPart());
        const base::Result<Turned> taken = takeBackForGood(transaction, record);
        if (!taken) {
            if (taken.error().code != base::ErrorCode::Declined) return base::fail(taken.error());
            stop = taken.error();
            LECTERN_TRY(transaction.rollBackPart());
            return transaction.endPart();
        }
        LECTERN_TRY(transaction.endPart());
        passed = passed || *taken == Turned::NothingLeft;
        if (*taken == Turned::NothingLeft) continue;
        LECTERN_ASSIGN(const Step step, describeStep(connection, record));
        undone.append(step);
    }
    if (undone.isEmpty() && passed) stop = goneForGood();
    return {};
}

} // namespace lectern::library
