// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/effect_words.h"

#include "core/library/field_words.h"
#include "ui/models/decision_icon.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

using Effect = library::UndoEffect;

QString papersBecome(model::DecisionState state, int papers) {
    switch (state) {
    case model::DecisionState::Kept:
        return UndoWords::tr("%Ln paper(s) kept again", nullptr, papers);
    case model::DecisionState::Later:
        return UndoWords::tr("%Ln paper(s) for later again", nullptr, papers);
    case model::DecisionState::Skipped:
        return UndoWords::tr("%Ln paper(s) skipped again", nullptr, papers);
    case model::DecisionState::Undecided:
        break;
    }
    return UndoWords::tr("%Ln paper(s) undecided again", nullptr, papers);
}

QString progressBecomes(model::ReadingProgress progress, int papers) {
    switch (progress) {
    case model::ReadingProgress::Read:
        return UndoWords::tr("%Ln paper(s) read again", nullptr, papers);
    case model::ReadingProgress::Reading:
        return UndoWords::tr("%Ln paper(s) being read again", nullptr, papers);
    case model::ReadingProgress::Unread:
        break;
    }
    return UndoWords::tr("%Ln paper(s) unread again", nullptr, papers);
}

QString countedState(model::DecisionState state, qint64 papers) {
    switch (state) {
    case model::DecisionState::Kept:
        return UndoWords::tr("%L1 kept").arg(papers);
    case model::DecisionState::Later:
        return UndoWords::tr("%L1 for later").arg(papers);
    case model::DecisionState::Skipped:
        return UndoWords::tr("%L1 skipped").arg(papers);
    case model::DecisionState::Undecided:
        break;
    }
    return UndoWords::tr("%L1 undecided").arg(papers);
}

QString someTitles(const Effect &effect) {
    const QString titles = listed(effect.titles);
    const qint64 more = effect.papers - effect.titles.size();
    return more > 0 ? UndoWords::tr("%1, and %2 more").arg(titles, QStringLiteral("%L1").arg(more))
                    : titles;
}

EffectWords decisionWords(const Effect &effect) {
    QStringList now;
    for (const auto &[state, papers] : effect.from)
        now += countedState(state, papers);
    return {iconOfDecision(effect.state), papersBecome(effect.state, int(effect.papers)),
            UndoWords::tr("Now %1. %2").arg(listed(now), someTitles(effect))};
}

EffectWords tagWords(const Effect &effect) {
    const int papers = int(effect.papers);
    const QString title =
        effect.turn == Effect::Turn::Goes
            ? UndoWords::tr("%Ln paper(s) without the tag %1", nullptr, papers).arg(effect.name)
            : UndoWords::tr("%Ln paper(s) with the tag %1 again", nullptr, papers).arg(effect.name);
    return {Icon::Tag, title, someTitles(effect)};
}

EffectWords onListWords(const Effect &effect) {
    const int papers = int(effect.papers);
    const auto title = [&] {
        switch (effect.turn) {
        case Effect::Turn::Goes:
            return UndoWords::tr("%Ln paper(s) off the list %1", nullptr, papers);
        case Effect::Turn::Comes:
            return UndoWords::tr("%Ln paper(s) on the list %1 again", nullptr, papers);
        case Effect::Turn::Changes:
            break;
        }
        return UndoWords::tr("%Ln paper(s) of the list %1 as before", nullptr, papers);
    };
    return {Icon::ListOrdered, title().arg(effect.name), someTitles(effect)};
}

EffectWords importWords(const Effect &effect) {
    const int papers = int(effect.papers);
    return {Icon::Download,
            effect.turn == Effect::Turn::Goes
                ? UndoWords::tr("%1 goes, %Ln paper(s)", nullptr, papers).arg(effect.name)
                : UndoWords::tr("%1 comes back, %Ln paper(s)", nullptr, papers).arg(effect.name),
            effect.turn == Effect::Turn::Goes
                ? UndoWords::tr("Papers that you have done something with stay.")
                : QString()};
}

QString thingTurns(const QString &thing, const Effect &effect) {
    switch (effect.turn) {
    case Effect::Turn::Goes:
        return UndoWords::tr("%1 goes").arg(thing);
    case Effect::Turn::Comes:
        return UndoWords::tr("%1 comes back").arg(thing);
    case Effect::Turn::Changes:
        break;
    }
    return UndoWords::tr("%1 is again as it was").arg(thing);
}

// A tag, a filter or a rule; what it was called before, where that is something else.
EffectWords thingWords(Icon icon, const QString &thing, const Effect &effect) {
    const bool renamed = effect.turn == Effect::Turn::Changes && effect.textNow != effect.textThen;
    return {icon, thingTurns(thing.arg(effect.name), effect),
            renamed ? UndoWords::tr("Called %1 again").arg(effect.textThen) : QString()};
}

} // namespace

EffectWords effectWords(const library::UndoEffect &effect) {
    switch (effect.kind) {
    case Effect::Kind::Decision:
        return decisionWords(effect);
    case Effect::Kind::Import:
        return importWords(effect);
    case Effect::Kind::Join:
        return {Icon::Copy,
                effect.turn == Effect::Turn::Goes
                    ? UndoWords::tr("%Ln paper(s) stand alone again", nullptr, int(effect.papers))
                    : UndoWords::tr("%Ln paper(s) joined again", nullptr, int(effect.papers)),
                {}};
    case Effect::Kind::Tag:
        return tagWords(effect);
    case Effect::Kind::TagItself:
        return thingWords(Icon::Tag, UndoWords::tr("The tag %1"), effect);
    case Effect::Kind::Note:
        return {Icon::Note,
                thingTurns(UndoWords::tr("The note on %1").arg(effect.titles.value(0)), effect),
                {}};
    case Effect::Kind::Correction:
        return {Icon::Task,
                thingTurns(UndoWords::tr("The correction of the %1 of %2")
                               .arg(library::fieldWords(effect.name), effect.titles.value(0)),
                           effect),
                {}};
    case Effect::Kind::OnList:
        return onListWords(effect);
    case Effect::Kind::ListItself:
        return thingWords(Icon::ListOrdered, UndoWords::tr("The reading list %1"), effect);
    case Effect::Kind::Filter:
        return thingWords(Icon::Filter, UndoWords::tr("The filter %1"), effect);
    case Effect::Kind::Rule:
        return thingWords(Icon::Bolt, UndoWords::tr("The rule %1"), effect);
    case Effect::Kind::Progress:
        return {Icon::BookOpen, progressBecomes(effect.progress, int(effect.papers)),
                someTitles(effect)};
    case Effect::Kind::Deletion:
        return {Icon::Trash,
                effect.turn == Effect::Turn::Goes
                    ? UndoWords::tr("%Ln paper(s) come back", nullptr, int(effect.papers))
                    : UndoWords::tr("%Ln paper(s) deleted again", nullptr, int(effect.papers)),
                someTitles(effect)};
    case Effect::Kind::Highlight:
        return {Icon::Highlighter,
                thingTurns(UndoWords::tr("A highlight in %1").arg(effect.titles.value(0)), effect),
                UndoWords::tr("“%1”").arg(effect.name)};
    case Effect::Kind::File:
        return thingWords(Icon::Paperclip, UndoWords::tr("The file %1"), effect);
    case Effect::Kind::Other:
        break;
    }
    return {Icon::Undo, UndoWords::tr("%Ln other thing(s)", nullptr, int(effect.papers)),
            someTitles(effect)};
}

} // namespace lectern::ui
