// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, deleting, moving rules, and running one once.
#include "core/base/rank.h"
#include "core/base/uuid.h"
#include "core/library/ops/list_names.h"
#include "core/library/ops/tag_names.h"
#include "core/library/ops/write_op.h"
#include "core/library/rules/rule_run.h"
#include "core/library/rules/rule_store.h"
#include "core/library/rules/rule_trial.h"
#include "core/query/query.h"
#include "core/store/reader_rows.h"
#include "core/store/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype mostRules = 100;
constexpr qsizetype mostActions = 20;
const QString rankKey = QStringLiteral("rank");

base::Error badRule(const char *sentence) {
    return {base::ErrorCode::Invalid, QCoreApplication::translate("Lectern", sentence), {}};
}

base::Error noSuchRule() {
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("Lectern", "This rule is no longer there."),
            {}};
}

bool decides(const model::RuleAction &action) {
    using Does = model::RuleAction::Does;
    return action.does == Does::Keep || action.does == Does::Later || action.does == Does::Skip;
}

base::Status tidyActions(QList<model::RuleAction> &actions) {
    if (actions.isEmpty() || actions.size() > mostActions)
        return base::fail(badRule(QT_TRANSLATE_NOOP("Lectern", "A rule needs something to do.")));
    if (std::count_if(actions.cbegin(), actions.cend(), decides) > 1)
        return base::fail(badRule(QT_TRANSLATE_NOOP(
            "Lectern", "A rule can keep, put off or skip a paper: one of them.")));
    for (model::RuleAction &action : actions) {
        if (action.does == model::RuleAction::Does::Tag) {
            LECTERN_ASSIGN(action.to, tidyTagName(action.to));
        } else if (action.does == model::RuleAction::Does::List) {
            LECTERN_ASSIGN(action.to, tidyListName(action.to));
        }
    }
    return {};
}

base::Result<model::Rule> tidyRule(model::Rule rule) {
    rule.name = rule.name.simplified().left(model::longestRuleName);
    if (rule.name.isEmpty())
        return base::fail(badRule(QT_TRANSLATE_NOOP("Lectern", "A rule needs a name.")));
    if (query::parse(rule.query).empty)
        return base::fail(badRule(QT_TRANSLATE_NOOP(
            "Lectern", "A rule needs a query: without one it would match every paper.")));
    if (rule.query.size() > query::longestQuery)
        return base::fail(badRule(QT_TRANSLATE_NOOP("Lectern", "The rule's query is too long.")));
    LECTERN_TRY(tidyActions(rule.actions));
    return rule;
}

QJsonObject imageOfRule(const model::Rule &rule, const QString &rank) {
    return {{QStringLiteral("name"), rule.name},
            {QStringLiteral("enabled"), rule.enabled ? 1 : 0},
            {QStringLiteral("query"), rule.query},
            {QStringLiteral("actions"), actionsText(rule.actions)},
            {rankKey, rank}};
}

base::Result<QStringList> ranksOf(store::LivingRows &rows, const QList<QVariant> &keys) {
    QStringList ranks;
    for (const QVariant &key : keys) {
        LECTERN_ASSIGN(const auto image, rows.read({key}));
        ranks.append(image ? image->value(rankKey).toString() : QString());
    }
    return ranks;
}

} // namespace

base::Result<OpNote> perform(const SaveRule &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(model::Rule rule, tidyRule(op.rule));
    store::ReaderRows rows(transaction, store::ruleTable());
    LECTERN_ASSIGN(const auto keys,
                   store::livingKeys(transaction.connection(), store::ruleTable()));
    const OpNote note{toText(StepKind::SaveRule), rule.name, {}};
    if (!rule.uuid.isNull()) {
        const QVariant key = rule.uuid.toRfc4122();
        LECTERN_ASSIGN(const auto before, rows.read({key}));
        if (!before) return base::fail(noSuchRule());
        LECTERN_TRY(rows.put({key}, imageOfRule(rule, before->value(rankKey).toString())));
        return note;
    }
    if (keys.size() >= mostRules)
        return base::fail(badRule(QT_TRANSLATE_NOOP("Lectern", "There can be 100 rules.")));
    LECTERN_ASSIGN(const QStringList ranks, ranksOf(rows, keys));
    LECTERN_TRY(rows.put({base::uuid7(transaction.clock()).toRfc4122()},
                         imageOfRule(rule, base::rankBetween(ranks.value(ranks.size() - 1), {}))));
    return note;
}

base::Result<OpNote> perform(const DeleteRule &op, store::Transaction &transaction) {
    store::ReaderRows rows(transaction, store::ruleTable());
    const QVariant key = op.uuid.toRfc4122();
    LECTERN_ASSIGN(const auto image, rows.read({key}));
    if (!image) return base::fail(noSuchRule());
    LECTERN_TRY(rows.erase({key}));
    return OpNote{toText(StepKind::DeleteRule), ruleFrom(op.uuid, *image).name, {}};
}

base::Result<OpNote> perform(const MoveRule &op, store::Transaction &transaction) {
    store::ReaderRows rows(transaction, store::ruleTable());
    LECTERN_ASSIGN(auto keys, store::livingKeys(transaction.connection(), store::ruleTable()));
    const QVariant key = op.uuid.toRfc4122();
    const qsizetype from = keys.indexOf(key);
    if (from < 0) return base::fail(noSuchRule());
    LECTERN_ASSIGN(auto image, rows.read({key}));
    const OpNote note{toText(StepKind::SaveRule), ruleFrom(op.uuid, *image).name, {}};
    keys.removeAt(from);
    const qsizetype to = std::clamp<qsizetype>(from + op.places, 0, keys.size());
    if (to == from) return note;
    LECTERN_ASSIGN(const QStringList ranks, ranksOf(rows, keys));
    const QString before = to > 0 ? ranks.at(to - 1) : QString();
    image->insert(rankKey, base::rankBetween(before, ranks.value(to)));
    LECTERN_TRY(rows.put({key}, *image));
    return note;
}

base::Result<OpNote> perform(const RunRule &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const model::Rule rule, tidyRule(op.rule));
    LECTERN_ASSIGN(const auto papers, papersToChange(transaction.connection(), rule, op.scope,
                                                     transaction.clock().now()));
    LECTERN_TRY(applyRule(transaction, rule, papers));
    return OpNote{toText(StepKind::Rule), rule.name,
                  rule.uuid.isNull() ? QString() : store::ruleStretch(rule.uuid, {})};
}

} // namespace lectern::library
