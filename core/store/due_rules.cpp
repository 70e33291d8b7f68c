// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/due_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::store {

namespace {

const QString importKey = QStringLiteral("import");
const QString digestsKey = QStringLiteral("digests");

QString toJson(const DueRules &due) {
    QJsonArray digests;
    for (const model::DigestId digest : due.digests)
        digests.append(digest.value());
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{importKey, due.import.value()}, {digestsKey, digests}})
            .toJson(QJsonDocument::Compact));
}

} // namespace

base::Status noteDueRules(Transaction &transaction, const DueRules &due) {
    return transaction.connection().run(
        QStringLiteral("INSERT OR REPLACE INTO meta(key, value) SELECT 'due_rules', ? "
                       "WHERE EXISTS(SELECT 1 FROM rule WHERE enabled = 1 AND deleted = 0)"),
        {toJson(due)});
}

base::Result<std::optional<DueRules>> dueRules(Connection &connection) {
    LECTERN_ASSIGN(const auto value, connection.single(QStringLiteral(
                                         "SELECT value FROM meta WHERE key = 'due_rules'")));
    if (!value) return std::optional<DueRules>();
    const QJsonDocument json = QJsonDocument::fromJson(value->toString().toUtf8());
    DueRules due{model::StepId(json[importKey].toInteger()), {}};
    for (const auto &digest : json[digestsKey].toArray())
        due.digests.append(model::DigestId(digest.toInteger()));
    return std::optional(due);
}

base::Status forgetDueRules(Transaction &transaction) {
    return transaction.connection().run(QStringLiteral("DELETE FROM meta WHERE key = 'due_rules'"));
}

} // namespace lectern::store
