// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_words.h"

#include "ui/models/decision_icon.h"
#include "ui/models/put_together.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString actionWords(const model::RuleAction &action) {
    using Does = model::RuleAction::Does;
    switch (action.does) {
    case Does::Tag:
        return RuleWords::tr("tag %1").arg(action.to);
    case Does::List:
        return RuleWords::tr("put on %1").arg(action.to);
    case Does::Keep:
        return RuleWords::tr("keep");
    case Does::Later:
        return RuleWords::tr("later");
    case Does::Skip:
        return RuleWords::tr("skip");
    }
    Q_UNREACHABLE();
}

FateMark markOf(const model::RuleAction &action) {
    using Does = model::RuleAction::Does;
    switch (action.does) {
    case Does::Tag:
        return {Icon::Plus, action.to, true};
    case Does::List:
        return {Icon::ListPlus, action.to};
    case Does::Keep:
        return {Icon::Star, actionWords(action)};
    case Does::Later:
        return {Icon::Clock, actionWords(action)};
    case Does::Skip:
        return {Icon::Minus, actionWords(action)};
    }
    Q_UNREACHABLE();
}

QString staysWords(model::DecisionState state) {
    switch (state) {
    case model::DecisionState::Kept:
        return RuleWords::tr("kept, stays");
    case model::DecisionState::Later:
        return RuleWords::tr("for later, stays");
    case model::DecisionState::Skipped:
        return RuleWords::tr("skipped, stays");
    case model::DecisionState::Undecided:
        break;
    }
    return {};
}

} // namespace

QString actionWordsOf(model::RuleAction::Does does) {
    using Does = model::RuleAction::Does;
    switch (does) {
    case Does::Tag:
        return RuleWords::tr("Add the tag");
    case Does::List:
        return RuleWords::tr("Put at the end of");
    case Does::Keep:
        return RuleWords::tr("Keep the paper");
    case Does::Later:
        return RuleWords::tr("Put the paper off");
    case Does::Skip:
        return RuleWords::tr("Skip the paper");
    }
    Q_UNREACHABLE();
}

QString actionsWords(const model::Rule &rule) {
    QStringList words;
    for (const model::RuleAction &action : rule.actions)
        words += actionWords(action);
    return listed(words);
}

QString trialWords(const library::RuleTrial &trial) {
    return RuleWords::tr("%L1 papers came in: %L2 match, %L3 would change, %L4 are decided and "
                         "stay, %L5 have it all already.")
        .arg(trial.cameIn)
        .arg(trial.matches())
        .arg(trial.changes)
        .arg(trial.decided)
        .arg(trial.hasAll);
}

QString fateWords(const library::RuleTrial::Line &line, const model::Rule &rule) {
    switch (line.fate) {
    case library::RuleTrial::Fate::Changes:
        return actionsWords(rule);
    case library::RuleTrial::Fate::Decided:
        return staysWords(line.decision.state);
    case library::RuleTrial::Fate::HasAll:
        return RuleWords::tr("has it all already");
    }
    Q_UNREACHABLE();
}

QList<FateMark> fateMarks(const library::RuleTrial::Line &line, const model::Rule &rule) {
    switch (line.fate) {
    case library::RuleTrial::Fate::Changes: {
        QList<FateMark> marks;
        for (const model::RuleAction &action : rule.actions)
            marks += markOf(action);
        return marks;
    }
    case library::RuleTrial::Fate::Decided:
        return {{iconOfDecision(line.decision.state), fateWords(line, rule)}};
    case library::RuleTrial::Fate::HasAll:
        return {{Icon::Check, fateWords(line, rule)}};
    }
    Q_UNREACHABLE();
}

} // namespace lectern::ui
