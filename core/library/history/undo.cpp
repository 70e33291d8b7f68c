// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/undo.h"

#include "core/library/history/undo_order.h"
#include "core/library/history/undo_runs.h"
#include "core/library/reports.h"
#include "core/store/deletions.h"
#include "core/store/digests.h"
#include "core/store/reader_rows.h"
#include "core/store/redirects.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

int stateIn(const std::optional<QByteArray> &stepImage) {
    const auto image = imageOf(stepImage);
    return image ? image->value(QStringLiteral("state")).toInt() : -1;
}

base::Status bringJoin(store::Transaction &transaction, const QByteArray &name,
                       const std::optional<QByteArray> &expected,
                       const std::optional<QByteArray> &wanted) {
    store::Redirects redirects(transaction);
    LECTERN_ASSIGN(const auto living, store::redirectNamed(transaction.connection(), name));
    if (imageOf(living) != imageOf(expected)) return base::fail(changedSince());
    LECTERN_ASSIGN(const bool written, redirects.write(name, wanted));
    return written ? base::Status() : base::fail(changedSince());
}

// Brings one row from `expected` to `wanted`, and declines when it is neither.
base::Status bring(store::Transaction &transaction, const store::RowChange &change,
                   const std::optional<QByteArray> &expected,
                   const std::optional<QByteArray> &wanted) {
    if (change.table == QLatin1String("digest")) {
        store::Digests digests(transaction);
        return wanted ? digests.show(change.name) : digests.hide(change.name);
    }
    if (change.table == store::stepTable)
        return store::markStep(transaction, change.name, stateIn(expected), stateIn(wanted));
    if (change.table == QLatin1String("redirect"))
        return bringJoin(transaction, change.name, expected, wanted);
    const store::ReaderTable *table = store::readerTable(change.table);
    if (!table) return base::fail(changedSince());
    store::ReaderRows rows(transaction, *table);
    LECTERN_ASSIGN(const auto keys, rows.keysOf(change.name));
    if (!keys) return base::fail(goneForGood());
    LECTERN_ASSIGN(const auto living, rows.read(*keys));
    if (living != imageOf(expected)) return base::fail(changedSince());
    const auto image = imageOf(wanted);
    if (!image) return rows.erase(*keys);
    LECTERN_ASSIGN(const QByteArray rival, rows.rival(*keys, *image));
    if (!rival.isEmpty()) return base::fail(changedSince());
    return rows.put(*keys, *image);
}

// What happens to rows that are no longer as the step left them.
enum class Changed { Decline, LeaveAlone };

// A run, or one change. What declines has written nothing.
base::Status bringSome(store::Transaction &transaction, const RowChanges &changes, size_t first,
                       size_t end, Direction direction) {
    const store::RowChange &change = changes.at(first);
    const bool run = end - first > 1 || change.table == store::deletionTable;
    return run ? bringRun(transaction, changes, first, end, direction)
               : bring(transaction, change, change.*direction.expected, change.*direction.wanted);
}

base::Status bringUnlessChanged(store::Transaction &transaction, const RowChanges &changes,
                                size_t first, size_t end, Direction direction) {
    const auto declined = [](const base::Status &status) {
        return !status && status.error().code == base::ErrorCode::Declined;
    };
    const base::Status together = bringSome(transaction, changes, first, end, direction);
    const bool hers = store::readerTable(changes.at(first).table) != nullptr;
    if (!hers || !declined(together)) return together;
    for (size_t i = first; end - first > 1 && i < end; ++i) {
        const base::Status one = bringSome(transaction, changes, i, i + 1, direction);
        if (!one && !declined(one)) return one;
    }
    return {};
}

base::Status bringAll(store::Transaction &transaction, const RowChanges &inOrder,
                      Direction direction, Changed changed) {
    // An import names nothing anew, and what is left alone must not have gone first.
    const RowChanges changes =
        changed == Changed::LeaveAlone ? inOrder : namesFreedFirst(inOrder, direction);
    for (size_t first = 0, end = 0; first < changes.size(); first = end) {
        end = endOfRun(changes, first);
        LECTERN_TRY(changed == Changed::LeaveAlone
                        ? bringUnlessChanged(transaction, changes, first, end, direction)
                        : bringSome(transaction, changes, first, end, direction));
    }
    return {};
}

// An import goes, and comes, with all that it brought, the reader's too, but for what she has
// touched since.
base::Result<Changed> changedOf(store::Connection &connection, model::StepId step) {
    LECTERN_ASSIGN(const auto steps, store::stepsById(connection, {step}));
    const bool import = !steps.isEmpty() && steps.constFirst().kind == toText(StepKind::Import);
    return import ? Changed::LeaveAlone : Changed::Decline;
}

// All of it; where that declines, what is left of it without the papers that are gone for good.
base::Result<Turned> turnRows(store::Transaction &transaction, model::StepId step,
                              Direction direction) {
    store::Connection &connection = transaction.connection();
    LECTERN_ASSIGN(auto changes, store::netChanges(connection, step));
    LECTERN_ASSIGN(const Changed changed, changedOf(connection, step));
    if (direction.wanted == backwards.wanted) std::reverse(changes.begin(), changes.end());
    const base::Status all = bringAll(transaction, changes, direction, changed);
    if (all) return Turned::Done;
    if (all.error().code != base::ErrorCode::Declined) return base::fail(all.error());
    LECTERN_TRY(transaction.rollBackPart());
    LECTERN_ASSIGN(const RowChanges left, whatIsLeft(connection, changes));
    if (left.empty()) return Turned::NothingLeft;
    if (left.size() == changes.size()) return base::fail(all.error());
    LECTERN_TRY(bringAll(transaction, left, direction, changed));
    return Turned::Done;
}

// Those of which something changed since; a long run of one paper's rows names it once.
QList<QUuid> papersSince(const store::Transaction &transaction, size_t first) {
    QList<QUuid> papers;
    for (size_t i = first; i < transaction.changes().size(); ++i) {
        const store::RowChange &change = transaction.changes()[i];
        for (const QUuid &paper : {change.paper, change.other})
            if (!paper.isNull() && (papers.isEmpty() || papers.constLast() != paper))
                papers.append(paper);
    }
    return papers;
}

base::Result<Turned> turnStep(store::Transaction &transaction, model::StepId step,
                              Direction direction) {
    const size_t first = transaction.changes().size();
    LECTERN_ASSIGN(const Turned turned, turnRows(transaction, step, direction));
    LECTERN_TRY(store::Digests(transaction).settleUndone(papersSince(transaction, first)));
    return turned;
}

base::Result<Turned> turnAndLog(store::Transaction &transaction, model::StepId step,
                                Direction direction, store::Act act) {
    const size_t first = transaction.changes().size();
    LECTERN_ASSIGN(const Turned turned, turnStep(transaction, step, direction));
    if (turned == Turned::Done) LECTERN_TRY(store::writeAct(transaction, step, act, first));
    return turned;
}

} // namespace

base::Error tooOldToUndo() {
    return {base::ErrorCode::Declined,
            QCoreApplication::translate(
                "Lectern", "This is too long ago: only the last 1,000 changes can be undone."),
            {}};
}

base::Result<QList<store::StepRecord>> stepsToUndo(store::Connection &connection,
                                                   const QList<model::StepId> &steps) {
    LECTERN_ASSIGN(auto records, store::stepsById(connection, steps));
    QList<model::StepId> more = steps;
    for (const store::StepRecord &record : std::as_const(records)) {
        if (record.kind != toText(StepKind::Import)) continue;
        LECTERN_ASSIGN(const auto ruled, store::ruleStepsAfter(connection, record.id));
        for (const store::StepRecord &rule : ruled)
            more.append(rule.id);
    }
    if (more.size() == steps.size()) return records;
    return store::stepsById(connection, more);
}

base::Result<Turned> takeBackForGood(store::Transaction &transaction,
                                     const store::StepRecord &step) {
    if (!step.undoable) return base::fail(tooOldToUndo());
    LECTERN_ASSIGN(const Turned turned, turnStep(transaction, step.id, backwards));
    if (turned == Turned::NothingLeft) return turned;
    LECTERN_ASSIGN(const QByteArray name, store::nameOfStep(transaction.connection(), step.id));
    LECTERN_TRY(store::markStep(transaction, name, 0, 2));
    return turned;
}

base::Result<Turned> revert(store::Transaction &transaction, model::StepId step) {
    return turnAndLog(transaction, step, backwards, store::Act::Undo);
}

base::Result<Turned> repeat(store::Transaction &transaction, model::StepId step) {
    return turnAndLog(transaction, step, forwards, store::Act::Redo);
}

} // namespace lectern::library
