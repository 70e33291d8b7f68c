// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/rules/rule_trial.h"

#include "core/base/fold.h"
#include "core/library/finding/read_query.h"
#include "core/library/reads.h"
#include "core/store/days.h"
#include "core/store/paper_reads.h"
#include "core/store/reading_lists.h"
#include "core/store/rule_papers.h"
#include "core/store/tags.h"

#include <QTimeZone>

namespace lectern::library {

namespace {

using Fate = RuleTrial::Fate;
using model::RuleScope;

constexpr qsizetype mostLines = 200; // of each fate
constexpr int weekDays = 7;

store::CameIn cameIn(model::RuleScope scope, const base::Instant &now) {
    if (scope == model::RuleScope::Undecided) return {};
    const QDate today = now.toPlace().date();
    const QDate first = scope == model::RuleScope::Today ? today : today.addDays(1 - weekDays);
    const QDateTime start(first, QTime(0, 0), Qt::OffsetFromUTC, now.offsetMinutes * 60);
    return {start.toMSecsSinceEpoch()};
}

// What a rule puts papers into, of what there is.
struct RuleTargets {
    QList<model::TagId> tags;
    QList<model::ReadingListId> lists;
    bool allThere = true;
};

template <typename Id>
void addTarget(QList<Id> &known, Id id, bool &allThere) {
    if (!id.isValid())
        allThere = false;
    else if (!known.contains(id))
        known.append(id);
}

base::Result<RuleTargets> targetsOf(store::Connection &connection, const model::Rule &rule) {
    RuleTargets targets;
    for (const model::RuleAction &action : rule.actions) {
        const QString name = base::foldName(action.to);
        if (action.does == model::RuleAction::Does::Tag) {
            LECTERN_ASSIGN(const auto tag, store::tagNamed(connection, name));
            addTarget(targets.tags, tag, targets.allThere);
        } else if (action.does == model::RuleAction::Does::List) {
            LECTERN_ASSIGN(const auto list, store::listNamed(connection, name));
            addTarget(targets.lists, list ? list->id : model::ReadingListId(), targets.allThere);
        }
    }
    return targets;
}

bool ruleDecides(const model::Rule &rule) {
    using Does = model::RuleAction::Does;
    return std::any_of(rule.actions.cbegin(), rule.actions.cend(), [](const auto &action) {
        return action.does != Does::Tag && action.does != Does::List;
    });
}

struct FatedPaper {
    store::TriedPaper paper;
    Fate fate = Fate::Changes;
};

base::Result<QList<FatedPaper>> fates(store::Connection &connection, const model::Rule &rule,
                                      const store::CameIn &scope, int today) {
    LECTERN_ASSIGN(const query::Query query, readQuery(connection, rule.query));
    LECTERN_ASSIGN(const RuleTargets targets, targetsOf(connection, rule));
    LECTERN_ASSIGN(const auto papers,
                   store::papersTried(connection, scope, query::toSql(query.root, today),
                                      targets.tags, targets.lists));
    const bool onlyPuts = !ruleDecides(rule) && targets.allThere;
    QList<FatedPaper> fated;
    for (const store::TriedPaper &paper : papers) {
        const bool decided = paper.decision.state != model::DecisionState::Undecided;
        const bool hasAll =
            onlyPuts && paper.tags == targets.tags.size() && paper.lists == targets.lists.size();
        fated.append({paper, decided ? Fate::Decided : hasAll ? Fate::HasAll : Fate::Changes});
    }
    return fated;
}

qint64 &countOfFate(RuleTrial &trial, Fate fate) {
    switch (fate) {
    case Fate::Changes:
        return trial.changes;
    case Fate::Decided:
        return trial.decided;
    case Fate::HasAll:
        return trial.hasAll;
    }
    Q_UNREACHABLE();
}

base::Status addTitles(store::Connection &connection, RuleTrial &trial, int today) {
    QList<model::PaperId> papers;
    for (const RuleTrial::Line &line : std::as_const(trial.lines))
        papers.append(line.paper);
    LECTERN_ASSIGN(const auto rows, store::readRows(connection, papers, today));
    QHash<model::PaperId, QString> titles;
    for (const model::PaperRow &row : rows)
        titles.insert(row.id, row.title);
    for (RuleTrial::Line &line : trial.lines)
        line.title = titles.value(line.paper);
    return {};
}

} // namespace

base::Result<RuleTrial> tryRule(store::Connection &connection, const model::Rule &rule,
                                model::RuleScope scope, const base::Instant &now) {
    RuleTrial trial;
    const int today = store::dayNumber(now.toPlace().date());
    const store::CameIn came = cameIn(scope, now);
    LECTERN_ASSIGN(trial.cameIn, store::countCameIn(connection, came));
    LECTERN_ASSIGN(const query::Query query, readQuery(connection, rule.query));
    if (query.empty) return trial; // it would match everything, and is not saved like that
    LECTERN_ASSIGN(const auto papers, fates(connection, rule, came, today));
    model::PaperList hints;
    LECTERN_TRY(addHints(connection, query, hints));
    trial.hint = hints.hint;
    for (const Fate fate : {Fate::Changes, Fate::Decided, Fate::HasAll})
        for (const FatedPaper &each : papers)
            if (each.fate == fate && ++countOfFate(trial, fate) <= mostLines)
                trial.lines.append({each.paper.paper, {}, fate, each.paper.decision});
    LECTERN_TRY(addTitles(connection, trial, today));
    return trial;
}

base::Result<QList<model::PaperId>> papersToChange(store::Connection &connection,
                                                   const model::Rule &rule, model::RuleScope scope,
                                                   const base::Instant &now) {
    LECTERN_ASSIGN(const auto papers, fates(connection, rule, cameIn(scope, now),
                                            store::dayNumber(now.toPlace().date())));
    QList<model::PaperId> ids;
    for (const FatedPaper &each : papers)
        if (each.fate == Fate::Changes) ids.append(each.paper.paper);
    return ids;
}

} // namespace lectern::library
