// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/draft_memory.h"

#include "ui/settings/library_group.h"
#include "ui/settings/memory_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace lectern::ui {

namespace {

constexpr qsizetype mostFilterDrafts = 20;

QJsonObject jsonOf(const model::Rule &rule) {
    QJsonArray actions;
    for (const model::RuleAction &action : rule.actions)
        actions.append(QJsonObject{{QLatin1String("does"), model::toText(action.does)},
                                   {QLatin1String("to"), action.to}});
    return {{QLatin1String("uuid"), rule.uuid.toString()},
            {QLatin1String("name"), rule.name},
            {QLatin1String("enabled"), rule.enabled},
            {QLatin1String("query"), rule.query},
            {QLatin1String("actions"), actions}};
}

model::Rule ruleIn(const QJsonObject &json) {
    model::Rule rule{QUuid(json[QLatin1String("uuid")].toString()),
                     json[QLatin1String("name")].toString(),
                     json[QLatin1String("enabled")].toBool(true),
                     json[QLatin1String("query")].toString(),
                     {}};
    const QJsonArray actions = json[QLatin1String("actions")].toArray();
    for (const QJsonValue &action : actions)
        if (const auto does = model::ruleActionFromText(action[QLatin1String("does")].toString()))
            rule.actions.append({*does, action[QLatin1String("to")].toString()});
    return rule;
}

QJsonObject jsonOf(const model::SavedFilter &filter) {
    return {{QLatin1String("uuid"), filter.uuid.toString()},
            {QLatin1String("name"), filter.name},
            {QLatin1String("query"), filter.query},
            {QLatin1String("sort"), filter.sort},
            {QLatin1String("icon"), filter.icon},
            {QLatin1String("counted"), filter.counted}};
}

model::SavedFilter filterIn(const QJsonObject &json) {
    return {
        QUuid(json[QLatin1String("uuid")].toString()), json[QLatin1String("name")].toString(),
        json[QLatin1String("query")].toString(),       json[QLatin1String("sort")].toString(),
        json[QLatin1String("icon")].toString(),        json[QLatin1String("counted")].toBool(true)};
}

QJsonArray arrayIn(const QSettings &settings, const QString &key) {
    return QJsonDocument::fromJson(settings.value(key).toString().toUtf8()).array();
}

} // namespace

DraftMemory::DraftMemory(QSettings &settings, const QString &library)
    : m_settings(settings)
    , m_group(memory::groupOf(memory::drafts, library)) {}

DraftMemory::Rules DraftMemory::rules() const {
    Rules rules;
    const QJsonArray kept = arrayIn(m_settings, m_group + memory::ruleDrafts);
    for (const QJsonValue &json : kept) {
        const model::Rule rule = ruleIn(json.toObject());
        rules.insert(rule.uuid, rule);
    }
    return rules;
}

void DraftMemory::keep(const Rules &rules) {
    QJsonArray kept;
    for (const model::Rule &rule : rules)
        kept.append(jsonOf(rule));
    write(m_group + memory::ruleDrafts, kept);
}

DraftMemory::Filters DraftMemory::filters() const {
    Filters filters;
    const QJsonArray kept = arrayIn(m_settings, m_group + memory::filterDrafts);
    for (const QJsonValue &json : kept)
        filters.append({filterIn(json[QLatin1String("opened")].toObject()),
                        filterIn(json[QLatin1String("typed")].toObject())});
    return filters;
}

void DraftMemory::keep(const Filters &filters) {
    QJsonArray kept;
    for (const auto &[opened, typed] :
         filters.mid(qMax<qsizetype>(0, filters.size() - mostFilterDrafts)))
        kept.append(QJsonObject{{QLatin1String("opened"), jsonOf(opened)},
                                {QLatin1String("typed"), jsonOf(typed)}});
    write(m_group + memory::filterDrafts, kept);
}

void DraftMemory::write(const QString &key, const QJsonArray &kept) {
    if (kept.isEmpty()) return m_settings.remove(key);
    const QByteArray json = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    m_settings.setValue(key, QString::fromUtf8(json));
}

} // namespace lectern::ui
