// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_words.h"

#include "core/base/day_text.h"
#include "core/library/field_words.h"
#include "ui/models/day_words.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

using library::StepKind;
using Effect = library::UndoEffect;

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

Icon iconOfDecision(model::DecisionState state) {
    switch (state) {
    case model::DecisionState::Kept:
        return Icon::Star;
    case model::DecisionState::Later:
        return Icon::Clock;
    case model::DecisionState::Skipped:
        return Icon::Minus;
    case model::DecisionState::Undecided:
        break;
    }
    return Icon::Inbox;
}

QString papersBecome(model::DecisionState state, int papers) {
    switch (state) {
    case model::DecisionState::Kept:
        return HistoryWords::tr("%Ln paper(s) kept again", nullptr, papers);
    case model::DecisionState::Later:
        return HistoryWords::tr("%Ln paper(s) for later again", nullptr, papers);
    case model::DecisionState::Skipped:
        return HistoryWords::tr("%Ln paper(s) skipped again", nullptr, papers);
    case model::DecisionState::Undecided:
        break;
    }
    return HistoryWords::tr("%Ln paper(s) undecided again", nullptr, papers);
}

QString progressBecomes(model::ReadingProgress progress, int papers) {
    switch (progress) {
    case model::ReadingProgress::Read:
        return HistoryWords::tr("%Ln paper(s) read again", nullptr, papers);
    case model::ReadingProgress::Reading:
        return HistoryWords::tr("%Ln paper(s) being read again", nullptr, papers);
    case model::ReadingProgress::Unread:
        break;
    }
    return HistoryWords::tr("%Ln paper(s) unread again", nullptr, papers);
}

QString countedState(model::DecisionState state, qint64 papers) {
    switch (state) {
    case model::DecisionState::Kept:
        return HistoryWords::tr("%L1 kept").arg(papers);
    case model::DecisionState::Later:
        return HistoryWords::tr("%L1 for later").arg(papers);
    case model::DecisionState::Skipped:
        return HistoryWords::tr("%L1 skipped").arg(papers);
    case model::DecisionState::Undecided:
        break;
    }
    return HistoryWords::tr("%L1 undecided").arg(papers);
}

QString someTitles(const Effect &effect) {
    const QString titles = listed(effect.titles);
    const qint64 more = effect.papers - effect.titles.size();
    return more > 0
               ? HistoryWords::tr("%1, and %2 more").arg(titles, QStringLiteral("%L1").arg(more))
               : titles;
}

EffectWords decisionWords(const Effect &effect) {
    QStringList now;
    for (const auto &[state, papers] : effect.from)
        now += countedState(state, papers);
    return {iconOfDecision(effect.state), papersBecome(effect.state, int(effect.papers)),
            HistoryWords::tr("Now %1. %2").arg(listed(now), someTitles(effect))};
}

EffectWords tagWords(const Effect &effect) {
    const int papers = int(effect.papers);
    const QString title =
        effect.turn == Effect::Turn::Goes
            ? HistoryWords::tr("%Ln paper(s) without the tag %1", nullptr, papers).arg(effect.name)
            : HistoryWords::tr("%Ln paper(s) with the tag %1 again", nullptr, papers)
                  .arg(effect.name);
    return {Icon::Tag, title, someTitles(effect)};
}

EffectWords onListWords(const Effect &effect) {
    const int papers = int(effect.papers);
    const auto title = [&] {
        switch (effect.turn) {
        case Effect::Turn::Goes:
            return HistoryWords::tr("%Ln paper(s) off the list %1", nullptr, papers);
        case Effect::Turn::Comes:
            return HistoryWords::tr("%Ln paper(s) on the list %1 again", nullptr, papers);
        case Effect::Turn::Changes:
            break;
        }
        return HistoryWords::tr("%Ln paper(s) of the list %1 as before", nullptr, papers);
    };
    return {Icon::ListOrdered, title().arg(effect.name), someTitles(effect)};
}

EffectWords importWords(const Effect &effect) {
    const int papers = int(effect.papers);
    return {Icon::Download,
            effect.turn == Effect::Turn::Goes
                ? HistoryWords::tr("%1 goes, %Ln paper(s)", nullptr, papers).arg(effect.name)
                : HistoryWords::tr("%1 comes back, %Ln paper(s)", nullptr, papers).arg(effect.name),
            effect.turn == Effect::Turn::Goes
                ? HistoryWords::tr("Papers that you have done something with stay.")
                : QString()};
}

QString thingTurns(const QString &thing, const Effect &effect) {
    switch (effect.turn) {
    case Effect::Turn::Goes:
        return HistoryWords::tr("%1 goes").arg(thing);
    case Effect::Turn::Comes:
        return HistoryWords::tr("%1 comes back").arg(thing);
    case Effect::Turn::Changes:
        break;
    }
    return HistoryWords::tr("%1 is again as it was").arg(thing);
}

// A tag, a filter or a rule; what it was called before, where that is something else.
EffectWords thingWords(Icon icon, const QString &thing, const Effect &effect) {
    const bool renamed = effect.turn == Effect::Turn::Changes && effect.textNow != effect.textThen;
    return {icon, thingTurns(thing.arg(effect.name), effect),
            renamed ? HistoryWords::tr("Called %1 again").arg(effect.textThen) : QString()};
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

EffectWords effectWords(const library::UndoEffect &effect) {
    switch (effect.kind) {
    case Effect::Kind::Decision:
        return decisionWords(effect);
    case Effect::Kind::Import:
        return importWords(effect);
    case Effect::Kind::Join:
        return {
            Icon::Copy,
            effect.turn == Effect::Turn::Goes
                ? HistoryWords::tr("%Ln paper(s) stand alone again", nullptr, int(effect.papers))
                : HistoryWords::tr("%Ln paper(s) joined again", nullptr, int(effect.papers)),
            {}};
    case Effect::Kind::Tag:
        return tagWords(effect);
    case Effect::Kind::TagItself:
        return thingWords(Icon::Tag, HistoryWords::tr("The tag %1"), effect);
    case Effect::Kind::Note:
        return {Icon::Note,
                thingTurns(HistoryWords::tr("The note on %1").arg(effect.titles.value(0)), effect),
                {}};
    case Effect::Kind::Correction:
        return {Icon::Task,
                thingTurns(HistoryWords::tr("The correction of the %1 of %2")
                               .arg(library::fieldWords(effect.name), effect.titles.value(0)),
                           effect),
                {}};
    case Effect::Kind::OnList:
        return onListWords(effect);
    case Effect::Kind::ListItself:
        return thingWords(Icon::ListOrdered, HistoryWords::tr("The reading list %1"), effect);
    case Effect::Kind::Filter:
        return thingWords(Icon::Filter, HistoryWords::tr("The filter %1"), effect);
    case Effect::Kind::Rule:
        return thingWords(Icon::Bolt, HistoryWords::tr("The rule %1"), effect);
    case Effect::Kind::Progress:
        return {Icon::BookOpen, progressBecomes(effect.progress, int(effect.papers)),
                someTitles(effect)};
    case Effect::Kind::Deletion:
        return {Icon::Trash,
                effect.turn == Effect::Turn::Goes
                    ? HistoryWords::tr("%Ln paper(s) come back", nullptr, int(effect.papers))
                    : HistoryWords::tr("%Ln paper(s) deleted again", nullptr, int(effect.papers)),
                someTitles(effect)};
    case Effect::Kind::Highlight:
        return {
            Icon::Highlighter,
            thingTurns(HistoryWords::tr("A highlight in %1").arg(effect.titles.value(0)), effect),
            HistoryWords::tr("“%1”").arg(effect.name)};
    case Effect::Kind::File:
        return thingWords(Icon::Paperclip, HistoryWords::tr("The file %1"), effect);
    case Effect::Kind::Other:
        break;
    }
    return {Icon::Undo, HistoryWords::tr("%Ln other thing(s)", nullptr, int(effect.papers)),
            someTitles(effect)};
}

} // namespace lectern::ui
