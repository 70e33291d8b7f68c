// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/act_words.h"

#include "core/library/field_words.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

QString actTr(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString decisionWords(const QString &state) {
    switch (model::decisionFromText(state).value_or(model::DecisionState::Undecided)) {
    case model::DecisionState::Kept:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Kept"));
    case model::DecisionState::Later:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "For later"));
    case model::DecisionState::Skipped:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Skipped"));
    case model::DecisionState::Undecided:
        break;
    }
    return actTr(QT_TRANSLATE_NOOP("Lectern", "Undecided again"));
}

QString listOf(const library::Step &step) {
    return step.detail.section(QLatin1Char('\t'), 0, 0);
}

QString progressWords(const QString &progress) {
    if (progress == model::toText(model::ReadingProgress::Read))
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Read"));
    if (progress == model::toText(model::ReadingProgress::Reading))
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Reading"));
    return actTr(QT_TRANSLATE_NOOP("Lectern", "Unread"));
}

QString stepWords(const library::Step &step) {
    switch (step.kind) {
    case library::StepKind::Import:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Imported"));
    case library::StepKind::Decide:
        return decisionWords(step.detail);
    case library::StepKind::Tag:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Tags %1")).arg(step.detail);
    case library::StepKind::Note:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Note"));
    case library::StepKind::Correct:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Corrected %1"))
            .arg(library::fieldWords(step.detail));
    case library::StepKind::Undo:
    case library::StepKind::RenameTag:
    case library::StepKind::DeleteTag:
    case library::StepKind::DressTag:
    case library::StepKind::SaveRule:
    case library::StepKind::DeleteRule:
    case library::StepKind::Rule:
    case library::StepKind::Restore:
    case library::StepKind::CreateList:
    case library::StepKind::RenameList:
    case library::StepKind::DescribeList:
    case library::StepKind::BudgetList:
    case library::StepKind::DeleteList:
    case library::StepKind::MoveList:
    case library::StepKind::DuplicateList:
    case library::StepKind::MergeLists:
    case library::StepKind::Highlight:
    case library::StepKind::ChangeHighlight:
    case library::StepKind::DeleteHighlight:
    case library::StepKind::MoveHighlight:
    case library::StepKind::Attach:
    case library::StepKind::Detach:
    case library::StepKind::RenameFile:
    case library::StepKind::SaveFilter:
    case library::StepKind::RenameFilter:
    case library::StepKind::MoveFilter:
    case library::StepKind::DeleteFilter:
    case library::StepKind::Load:
    case library::StepKind::RestoreBackup:
        return step.sentence();
    case library::StepKind::AddToList:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "On the list %1")).arg(listOf(step));
    case library::StepKind::RemoveFromList:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Off the list %1")).arg(listOf(step));
    case library::StepKind::OrderList:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Moved on the list %1")).arg(listOf(step));
    case library::StepKind::CommentInList:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Comment on the list %1")).arg(listOf(step));
    case library::StepKind::Progress:
        return progressWords(step.detail);
    case library::StepKind::Delete:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Deleted"));
    case library::StepKind::PutBack:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Put back"));
    case library::StepKind::Merge:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Joined"));
    case library::StepKind::Split:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Taken apart"));
    case library::StepKind::NotSame:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Not the same"));
    case library::StepKind::Add:
        return actTr(QT_TRANSLATE_NOOP("Lectern", "Added"));
    }
    Q_UNREACHABLE();
}

// Its sentence says all: which papers are on the list is no news.
bool actsOnListAlone(library::StepKind kind) {
    return kind == library::StepKind::DeleteList || kind == library::StepKind::DuplicateList ||
           kind == library::StepKind::MergeLists;
}

QString subjectOf(const library::Step &step) {
    const bool named =
        step.kind == library::StepKind::Import || step.kind == library::StepKind::Add;
    if (named) return step.detail;
    if (step.papers == 0 || actsOnListAlone(step.kind)) return {};
    if (step.papers == 1) return step.firstTitle;
    return actTr(QT_TRANSLATE_NOOP("Lectern", "%L1 papers")).arg(step.papers);
}

} // namespace

ActWords wordsFor(const Act &act) {
    const QString words = stepWords(act.step);
    switch (act.kind) {
    case ActKind::Did:
        return {words, subjectOf(act.step)};
    case ActKind::Undid:
        return {actTr(QT_TRANSLATE_NOOP("Lectern", "Undone: %1")).arg(words), subjectOf(act.step)};
    case ActKind::Redid:
        return {actTr(QT_TRANSLATE_NOOP("Lectern", "Done again: %1")).arg(words),
                subjectOf(act.step)};
    }
    Q_UNREACHABLE();
}

} // namespace lectern::ui
