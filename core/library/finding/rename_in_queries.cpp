// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/rename_in_queries.h"

#include "core/base/fold.h"
#include "core/query/rename_filter.h"
#include "core/query/rename_list.h"
#include "core/query/rename_tag.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::library {

namespace {

const QString queryKey = QStringLiteral("query");
const QString actionsKey = QStringLiteral("actions");

QJsonValue renamedActions(const QString &actions, const Renaming &renaming) {
    QJsonArray list = QJsonDocument::fromJson(actions.toUtf8()).array();
    for (QJsonValueRef each : list) {
        QJsonObject action = each.toObject();
        if (action[QStringLiteral("do")].toString() != model::toText(*renaming.does)) continue;
        const QString name = action[QStringLiteral("to")].toString();
        action[QStringLiteral("to")] = renaming.inAction(name).value_or(name);
        each = action;
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

base::Error queryTooLong(const QString &name) {
    return {base::ErrorCode::Invalid,
            QCoreApplication::translate(
                "Lectern", "With that name the query of “%1” would be longer than a query can be.")
                .arg(name.left(60)),
            {}};
}

base::Status renameInTable(store::Transaction &transaction, const store::ReaderTable &table,
                           const Renaming &renaming) {
    store::ReaderRows rows(transaction, table);
    LECTERN_ASSIGN(const auto keys, store::livingKeys(transaction.connection(), table));
    for (const QVariant &key : keys) {
        LECTERN_ASSIGN(auto image, rows.read({key}));
        if (!image) continue;
        const QString query = renaming.inQuery(image->value(queryKey).toString());
        if (query.size() > query::longestQuery)
            return base::fail(queryTooLong(image->value(QStringLiteral("name")).toString()));
        image->insert(queryKey, query);
        if (renaming.does && image->contains(actionsKey))
            image->insert(actionsKey,
                          renamedActions(image->value(actionsKey).toString(), renaming));
        LECTERN_TRY(rows.put({key}, *image));
    }
    return {};
}

} // namespace

Renaming renamingOfTag(const QString &from, const QString &to) {
    return {[=](const QString &query) { return query::withTagRenamed(query, from, to); },
            model::RuleAction::Does::Tag,
            [=](const QString &name) { return query::renamedTag(name, from, to); }};
}

Renaming renamingOfList(const QString &from, const QString &to) {
    return {[=](const QString &query) { return query::withListRenamed(query, from, to); },
            model::RuleAction::Does::List,
            [=](const QString &name) -> std::optional<QString> {
                if (base::foldName(name) == base::foldName(from)) return to;
                return std::nullopt;
            }};
}

Renaming renamingOfFilter(const QString &from, const QString &to) {
    return {[=](const QString &query) { return query::withFilterRenamed(query, from, to); },
            std::nullopt,
            {}};
}

base::Status renameInQueries(store::Transaction &transaction, const Renaming &renaming) {
    for (const auto *table : {&store::savedFilterTable(), &store::ruleTable()})
        LECTERN_TRY(renameInTable(transaction, *table, renaming));
    return {};
}

} // namespace lectern::library
