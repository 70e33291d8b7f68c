// SPDX-License-Identifier: GPL-3.0-or-later
// Making, naming, describing, ordering and deleting reading lists.
#include "core/base/fold.h"
#include "core/base/rank.h"
#include "core/library/finding/rename_in_queries.h"
#include "core/library/ops/list_entries.h"
#include "core/library/ops/list_names.h"
#include "core/library/ops/write_op.h"
#include "core/library/reports.h"
#include "core/model/reading_list.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

base::Error badList(const QString &sentence) {
    return {base::ErrorCode::Invalid, sentence, {}};
}

base::Status changeListRow(store::Transaction &transaction, const store::ListRow &list,
                           const QJsonObject &values) {
    store::ReaderRows rows(transaction, store::listTable());
    LECTERN_ASSIGN(auto image, rows.read({list.key}));
    if (!image) return {};
    for (auto value = values.begin(); value != values.end(); ++value)
        image->insert(value.key(), value.value());
    return rows.put({list.key}, *image);
}

base::Result<QString> tidyDescription(const QString &description) {
    const QString tidy = description.trimmed();
    if (tidy.size() <= model::longestListDescription) return tidy;
    return base::fail(
        badList(QCoreApplication::translate("Lectern", "A description has at most %L1 characters.")
                    .arg(model::longestListDescription)));
}

} // namespace

base::Result<OpNote> perform(const CreateList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString name, tidyListName(op.name));
    LECTERN_ASSIGN(const QString description, tidyDescription(op.description));
    LECTERN_ASSIGN(const auto made, makeList(transaction, name, description));
    return OpNote{toText(StepKind::CreateList), made.name, {}};
}

base::Result<OpNote> perform(const RenameList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const QString to, tidyListName(op.to));
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.from));
    const QString folded = base::foldName(to);
    LECTERN_ASSIGN(const auto taken, store::listNamed(transaction.connection(), folded));
    if (taken && taken->id != list.id)
        return base::fail(
            badList(QCoreApplication::translate(
                        "Lectern", "There is a reading list “%1” already; the two can be merged.")
                        .arg(taken->name)));
    LECTERN_TRY(changeListRow(transaction, list,
                              {{QStringLiteral("name"), to}, {QStringLiteral("folded"), folded}}));
    LECTERN_TRY(renameInQueries(transaction, renamingOfList(list.name, to)));
    return OpNote{toText(StepKind::RenameList), list.name + QLatin1Char('\t') + to, {}};
}

base::Result<OpNote> perform(const DescribeList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.name));
    LECTERN_ASSIGN(const QString description, tidyDescription(op.description));
    LECTERN_TRY(changeListRow(transaction, list, {{QStringLiteral("description"), description}}));
    return OpNote{toText(StepKind::DescribeList), list.name, {}};
}

base::Result<OpNote> perform(const SetListBudget &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.name));
    if (op.budget && (*op.budget < 1 || *op.budget > model::largestBudget))
        return base::fail(
            badList(QCoreApplication::translate("Lectern", "A budget is 1 to %L1 papers a week.")
                        .arg(model::largestBudget)));
    const QJsonValue budget = op.budget ? QJsonValue(*op.budget) : QJsonValue(QJsonValue::Null);
    LECTERN_TRY(changeListRow(transaction, list, {{QStringLiteral("budget"), budget}}));
    const QString number = op.budget ? QString::number(*op.budget) : QString();
    return OpNote{toText(StepKind::BudgetList), list.name + QLatin1Char('\t') + number, {}};
}

base::Result<OpNote> perform(const DeleteList &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto list, livingList(transaction.connection(), op.name));
    LECTERN_TRY(eraseList(transaction, list));
    return OpNote{toText(StepKind::DeleteList), list.name, {}};
}

base::Result<OpNote> perform(const MoveList &op, store::Transaction &transaction) {
    store::Connection &connection = transaction.connection();
    LECTERN_ASSIGN(const auto list, livingList(connection, op.name));
    const OpNote note{toText(StepKind::MoveList), list.name, {}};
    store::ReaderRows rows(transaction, store::listTable());
    LECTERN_ASSIGN(auto keys, store::livingKeys(connection, store::listTable()));
    const qsizetype from = keys.indexOf(QVariant(list.key));
    keys.removeAt(from);
    const qsizetype to = std::clamp<qsizetype>(op.place - 1, 0, keys.size());
    if (to == from) return note;
    const auto rankAt = [&](qsizetype place) -> base::Result<QString> {
        if (place < 0 || place >= keys.size()) return QString();
        LECTERN_ASSIGN(const auto image, rows.read({keys.at(place)}));
        return image ? image->value(QStringLiteral("rank")).toString() : QString();
    };
    LECTERN_ASSIGN(const QString before, rankAt(to - 1));
    LECTERN_ASSIGN(const QString after, rankAt(to));
    LECTERN_TRY(changeListRow(transaction, list,
                              {{QStringLiteral("rank"), base::rankBetween(before, after)}}));
    return note;
}

} // namespace lectern::library
