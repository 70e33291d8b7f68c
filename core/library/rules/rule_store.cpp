// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/rules/rule_store.h"

#include "core/store/rule_papers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::library {

namespace {

constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;
const QString doKey = QStringLiteral("do");
const QString toKey = QStringLiteral("to");

QList<model::RuleAction> actionsFrom(const QString &text) {
    QList<model::RuleAction> actions;
    for (const QJsonValue &each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto does = model::ruleActionFromText(each[doKey].toString());
        if (does) actions.append({*does, each[toKey].toString()});
    }
    return actions;
}

} // namespace

QString actionsText(const QList<model::RuleAction> &actions) {
    QJsonArray list;
    for (const model::RuleAction &action : actions) {
        QJsonObject one{{doKey, model::toText(action.does)}};
        if (!action.to.isEmpty()) one.insert(toKey, action.to);
        list.append(one);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

model::Rule ruleFrom(const QUuid &uuid, const QJsonObject &image) {
    return {uuid, image[QStringLiteral("name")].toString(),
            image[QStringLiteral("enabled")].toInt() != 0,
            image[QStringLiteral("query")].toString(),
            actionsFrom(image[QStringLiteral("actions")].toString())};
}

base::Result<QList<model::Rule>> readRules(store::Connection &connection) {
    QList<model::Rule> rules;
    store::LivingRows rows(connection, store::ruleTable());
    LECTERN_ASSIGN(const auto keys, store::livingKeys(connection, store::ruleTable()));
    for (const QVariant &key : keys) {
        LECTERN_ASSIGN(const auto image, rows.read({key}));
        if (image) rules.append(ruleFrom(QUuid::fromRfc4122(key.toByteArray()), *image));
    }
    return rules;
}

base::Result<QList<RuleLine>> readRuleLines(store::Connection &connection,
                                            const base::Instant &now) {
    LECTERN_ASSIGN(const auto rules, readRules(connection));
    LECTERN_ASSIGN(const auto touched, store::papersTouchedByRules(connection, now.utcMs - weekMs));
    QList<RuleLine> lines;
    for (const model::Rule &rule : rules)
        lines.append({rule, touched.value(rule.uuid)});
    return lines;
}

} // namespace lectern::library
