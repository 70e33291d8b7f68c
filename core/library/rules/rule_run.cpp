// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/rules/rule_run.h"

#include "core/library/finding/read_query.h"
#include "core/library/ops/write_op.h"
#include "core/library/reads.h"
#include "core/library/rules/rule_store.h"
#include "core/library/writer.h"
#include "core/store/days.h"
#include "core/store/rule_papers.h"
#include "core/store/steps.h"

namespace lectern::library {

namespace {

QSet<model::PaperId> papersIn(const std::vector<store::RowChange> &changes) {
    QSet<model::PaperId> papers;
    for (const store::RowChange &change : changes)
        if (change.paperId.isValid()) papers.insert(change.paperId);
    return papers;
}

// Nobody is there to be asked which to drop: a rule goes beyond the budget of a list.
base::Status putOnList(store::Transaction &transaction, const QString &list,
                       const QList<model::PaperId> &papers) {
    AddToList op{list, papers};
    op.make = true;
    op.overBudget = true;
    LECTERN_TRY(perform(op, transaction));
    return {};
}

// One that cannot be answered, or done, could not be at the next start either, and holds up no
// other; what the disk refuses is tried again.
bool isOfTheRule(base::ErrorCode code) {
    using enum base::ErrorCode;
    return code == Declined || code == Invalid || code == NotFound || code == TooLarge;
}

base::Status applyAction(store::Transaction &transaction, const model::RuleAction &action,
                         const QList<model::PaperId> &ids) {
    const Papers papers = model::PaperIds(ids);
    using Does = model::RuleAction::Does;
    const auto decide = [&](model::DecisionState state) -> base::Status {
        LECTERN_TRY(perform(Decide{papers, state, {}}, transaction));
        return {};
    };
    switch (action.does) {
    case Does::Tag:
        LECTERN_TRY(perform(ChangeTags{papers, {action.to}, {}, {}}, transaction));
        return {};
    case Does::Keep:
        return decide(model::DecisionState::Kept);
    case Does::Later:
        return decide(model::DecisionState::Later);
    case Does::Skip:
        return decide(model::DecisionState::Skipped);
    case Does::List:
        return putOnList(transaction, action.to, ids);
    }
    Q_UNREACHABLE();
}

} // namespace

base::Status applyRule(store::Transaction &transaction, const model::Rule &rule,
                       const QList<model::PaperId> &papers) {
    if (papers.isEmpty()) return {};
    for (const model::RuleAction &action : rule.actions)
        LECTERN_TRY(applyAction(transaction, action, papers));
    return {};
}

base::Status RuleRun::runDue() {
    LECTERN_ASSIGN(const auto due, store::dueRules(m_file.connection()));
    if (!due) return {};
    LECTERN_ASSIGN(const auto rules, readRules(m_file.connection()));
    base::Status refused;
    for (const model::Rule &rule : rules) {
        if (!rule.enabled) continue;
        const base::Status ran = runOne(rule, *due);
        if (!ran && !isOfTheRule(ran.error().code)) return ran;
        if (refused) refused = ran;
    }
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(m_file, m_clock));
    LECTERN_TRY(store::forgetDueRules(*transaction));
    LECTERN_TRY(transaction->commit());
    return refused;
}

base::Status RuleRun::runOne(const model::Rule &rule, const store::DueRules &due) {
    LECTERN_ASSIGN(const query::Query query, readQuery(m_file.connection(), rule.query));
    if (query.empty) return {};
    const auto condition = query::toSql(query.root, store::dayNumber(m_clock.today()));
    const QString stretch = store::ruleStretch(rule.uuid, due.import);
    model::StepId step;
    for (const model::DigestId digest : due.digests) {
        LECTERN_ASSIGN(const auto papers,
                       store::newPapersMatching(m_file.connection(), digest, condition));
        LECTERN_TRY(checkWholeAnswer(m_file.connection()));
        for (qsizetype first = 0; first < papers.size(); first += batchSize) {
            LECTERN_ASSIGN(const bool goOn,
                           runBatch(rule, papers.mid(first, batchSize), stretch, step));
            if (!goOn) return {};
        }
    }
    return {};
}

base::Result<bool> RuleRun::runBatch(const model::Rule &rule, const QList<model::PaperId> &papers,
                                     const QString &stretch, model::StepId &step) {
    LECTERN_ASSIGN(auto transaction, store::Transaction::begin(m_file, m_clock));
    if (step.isValid()) {
        LECTERN_ASSIGN(const int state, store::stateOfStep(m_file.connection(), step));
        if (state != 0) return false;
    }
    LECTERN_ASSIGN(const auto undecided, store::stillUndecided(m_file.connection(), papers));
    LECTERN_TRY(applyRule(*transaction, rule, undecided));
    if (transaction->changes().empty()) return true;
    const auto touched = papersIn(transaction->changes());
    if (step.isValid()) {
        LECTERN_TRY(store::extendStep(*transaction, step, touched.size()));
    } else {
        LECTERN_ASSIGN(const auto record,
                       store::writeStep(*transaction, toText(StepKind::Rule), rule.name, stretch,
                                        m_session, store::StepOrigin::Rule));
        step = record.id;
    }
    const ChangeSet changes = changeSetOf(*transaction);
    LECTERN_TRY(transaction->commit());
    m_changes.unite(changes);
    m_touched.unite(touched);
    transaction.reset();
    if (m_yield) m_yield();
    return true;
}

} // namespace lectern::library
