// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_words.h"

#include "core/base/day_text.h"
#include "ui/models/decision_icon.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

using library::StepKind;

QString decidedTitle(const QString &state, const QString &title) {
    switch (model::decisionFromText(state).value_or(model::DecisionState::Undecided)) {
    case model::DecisionState::Kept:
        return HistoryWords::tr("Kept %1").arg(title);
    case model::DecisionState::Later:
        return HistoryWords::tr("For later: %1").arg(title);
    case model::DecisionState::Skipped:
        return HistoryWords::tr("Skipped %1").arg(title);
    case model::DecisionState::Undecided:
        break;
    }
    return HistoryWords::tr("Undecided again: %1").arg(title);
}

// Of one paper, which is named.
QString textOfOne(const library::Step &step) {
    switch (step.kind) {
    case StepKind::Decide:
        return decidedTitle(step.detail, step.firstTitle);
    case StepKind::Tag:
        return HistoryWords::tr("Tags %1: %2").arg(step.detail, step.firstTitle);
    case StepKind::Note:
        return HistoryWords::tr("Note on %1").arg(step.firstTitle);
    case StepKind::Highlight:
    case StepKind::ChangeHighlight:
    case StepKind::DeleteHighlight:
    case StepKind::MoveHighlight:
        return HistoryWords::tr("%1: %2").arg(step.sentence(), step.firstTitle);
    default:
        return step.sentence();
    }
}

} // namespace

QString stepText(const library::Step &step) {
    if (step.kind == StepKind::Import)
        return step.byItself ? HistoryWords::tr("%1, from the watched folder").arg(step.detail)
                             : HistoryWords::tr("Imported %1").arg(step.detail);
    return step.papers == 1 && !step.firstTitle.isEmpty() ? textOfOne(step) : step.sentence();
}

QString stepFigure(const library::Step &step) {
    if (step.undone) return HistoryWords::tr("undone");
    if (step.words)
        return *step.words < 0 ? HistoryWords::tr("−%Ln word(s)", nullptr, int(-*step.words))
                               : HistoryWords::tr("+%Ln word(s)", nullptr, int(*step.words));
    return step.papers > 0 ? QStringLiteral("%L1").arg(step.papers) : QString();
}

Icon stepIcon(const library::Step &step) {
    switch (groupOfKind(step.kind)) {
    case StepKind::Import:
        return Icon::Download;
    case StepKind::Decide:
        return iconOfDecision(
            model::decisionFromText(step.detail).value_or(model::DecisionState::Undecided));
    case StepKind::Tag:
        return Icon::Tag;
    case StepKind::Note:
        return Icon::Note;
    case StepKind::Correct:
        return Icon::Task;
    case StepKind::Undo:
        return Icon::Undo;
    case StepKind::SaveRule:
    case StepKind::DeleteRule:
    case StepKind::Rule:
        return Icon::Bolt;
    case StepKind::SaveFilter:
    case StepKind::RenameFilter:
    case StepKind::MoveFilter:
    case StepKind::DeleteFilter:
        return Icon::Filter;
    case StepKind::Restore:
        return Icon::Note;
    case StepKind::Load:
    case StepKind::RestoreBackup:
        return Icon::History;
    case StepKind::Merge:
    case StepKind::Split:
    case StepKind::NotSame:
        return Icon::Copy;
    case StepKind::Add:
        return Icon::Plus;
    case StepKind::Progress:
        return Icon::BookOpen;
    case StepKind::Delete:
        return Icon::Trash;
    case StepKind::Highlight:
        return Icon::Highlighter;
    case StepKind::Attach:
        return Icon::Paperclip;
    default:
        return Icon::ListOrdered; // of AddToList's group
    }
}

QString spokenStep(const library::Step &step) {
    return spokenInTurn({timeOf(step.when), stepText(step), stepFigure(step)});
}

QString timeOf(const base::Instant &when) {
    return base::timeText(when.toPlace().time());
}

QString historyDay(const QDate &day, const QDate &today) {
    if (day == today) return HistoryWords::tr("Today");
    if (day.addDays(1) == today) return HistoryWords::tr("Yesterday");
    return base::dayText(day, day.year() == today.year() ? QStringLiteral("dddd d MMMM")
                                                         : QStringLiteral("d MMMM yyyy"));
}

QString nameOfKind(StepKind kind) {
    switch (kind) {
    case StepKind::Import:
        return HistoryWords::tr("Imports");
    case StepKind::Decide:
        return HistoryWords::tr("Decisions");
    case StepKind::Note:
        return HistoryWords::tr("Notes");
    case StepKind::Correct:
        return HistoryWords::tr("Corrections");
    case StepKind::Undo:
        return HistoryWords::tr("What was undone");
    case StepKind::Rule:
        return HistoryWords::tr("What rules did");
    case StepKind::Restore:
        return HistoryWords::tr("What files carried");
    case StepKind::AddToList:
        return HistoryWords::tr("Reading lists");
    case StepKind::Delete:
        return HistoryWords::tr("What was deleted");
    case StepKind::Load:
        return HistoryWords::tr("Dumps");
    case StepKind::RestoreBackup:
        return HistoryWords::tr("Backups");
    case StepKind::Highlight:
        return HistoryWords::tr("Highlights");
    case StepKind::Attach:
        return HistoryWords::tr("Files");
    default:
        return HistoryWords::tr("Tags");
    }
}

StepKind groupOfKind(StepKind kind) {
    switch (kind) {
    case StepKind::RenameTag:
    case StepKind::DeleteTag:
    case StepKind::DressTag:
        return StepKind::Tag;
    case StepKind::CreateList:
    case StepKind::RenameList:
    case StepKind::DescribeList:
    case StepKind::BudgetList:
    case StepKind::DeleteList:
    case StepKind::MoveList:
    case StepKind::DuplicateList:
    case StepKind::MergeLists:
    case StepKind::RemoveFromList:
    case StepKind::OrderList:
    case StepKind::CommentInList:
        return StepKind::AddToList;
    case StepKind::ChangeHighlight:
    case StepKind::DeleteHighlight:
    case StepKind::MoveHighlight:
        return StepKind::Highlight;
    case StepKind::Detach:
    case StepKind::RenameFile:
        return StepKind::Attach;
    case StepKind::PutBack:
        return StepKind::Delete;
    default:
        return kind;
    }
}

} // namespace lectern::ui
