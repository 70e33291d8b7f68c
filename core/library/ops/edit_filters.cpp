// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, ordering and deleting saved filters.
#include "core/base/fold.h"
#include "core/base/rank.h"
#include "core/base/uuid.h"
#include "core/library/finding/rename_in_queries.h"
#include "core/library/ops/write_op.h"
#include "core/library/reports.h"
#include "core/query/query.h"
#include "core/store/reader_rows.h"
#include "core/store/saved_filters.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype longestIconName = 40;
constexpr qsizetype mostFilters = 200;
const QString filterRank = QStringLiteral("rank");
const QString filterName = QStringLiteral("name");

base::Error badFilter(const char *sentence) {
    return {base::ErrorCode::Invalid, QCoreApplication::translate("Lectern", sentence), {}};
}

base::Error noSuchFilter() {
    return {base::ErrorCode::NotFound,
            QCoreApplication::translate("Lectern", "This filter is no longer there."),
            {}};
}

base::Result<QString> tidyFilterName(const QString &name) {
    const QString tidy = name.simplified();
    const bool control = std::any_of(tidy.cbegin(), tidy.cend(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!control && tidy.size() <= model::longestFilterName && !base::foldName(tidy).isEmpty())
        return tidy;
    return base::fail(
        base::ErrorCode::Invalid,
        QCoreApplication::translate("Lectern", "“%1” is no name for a filter.").arg(name.left(60)));
}

// As the row holds it: the order of its own, or the one that stands in the query.
base::Result<model::SavedFilter> tidyFilter(model::SavedFilter filter) {
    LECTERN_ASSIGN(filter.name, tidyFilterName(filter.name));
    query::Query read = query::parse(filter.query);
    if (read.empty)
        return base::fail(badFilter(QT_TRANSLATE_NOOP(
            "Lectern", "A filter needs a query: without one it would match every paper.")));
    if (const QString sort = query::toText(std::exchange(read.sort, {})); !sort.isEmpty())
        filter.sort = sort;
    const bool orders = query::readSort(filter.sort).has_value();
    if (!filter.sort.isEmpty() && !orders)
        return base::fail(badFilter(QT_TRANSLATE_NOOP("Lectern", "There is no such order.")));
    filter.query = query::print(read);
    if (filter.query.size() > query::longestQuery)
        return base::fail(badFilter(QT_TRANSLATE_NOOP("Lectern", "The query is too long.")));
    filter.icon = filter.icon.left(longestIconName);
    return filter;
}

QJsonObject imageOfFilter(const model::SavedFilter &filter, const QString &rank) {
    return {{filterName, filter.name},
            {QStringLiteral("folded"), base::foldName(filter.name)},
            {QStringLiteral("icon"), filter.icon.isNull() ? QStringLiteral("") : filter.icon},
            {QStringLiteral("query"), filter.query},
            {QStringLiteral("sort"), filter.sort.isNull() ? QStringLiteral("") : filter.sort},
            {QStringLiteral("counted"), filter.counted ? 1 : 0},
            {filterRank, rank}};
}

base::Result<QString> rankOfFilter(store::ReaderRows &rows, const QList<QVariant> &keys,
                                   qsizetype place) {
    if (place < 0 || place >= keys.size()) return QString();
    LECTERN_ASSIGN(const auto image, rows.read({keys.at(place)}));
    return image ? image->value(filterRank).toString() : QString();
}

base::Status checkNotTaken(store::Connection &connection, const model::SavedFilter &filter) {
    LECTERN_ASSIGN(const auto taken,
                   store::filterKeyNamed(connection, base::foldName(filter.name)));
    if (!taken || *taken == filter.uuid.toRfc4122()) return {};
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("Lectern", "There is a filter “%1” already.")
                          .arg(filter.name.left(60)));
}

base::Result<OpNote> makeFilter(store::Transaction &transaction, const model::SavedFilter &filter) {
    store::ReaderRows rows(transaction, store::savedFilterTable());
    LECTERN_ASSIGN(const auto keys,
                   store::livingKeys(transaction.connection(), store::savedFilterTable()));
    if (keys.size() >= mostFilters)
        return base::fail(badFilter(QT_TRANSLATE_NOOP("Lectern", "There can be 200 filters.")));
    LECTERN_ASSIGN(const QString last, rankOfFilter(rows, keys, keys.size() - 1));
    LECTERN_TRY(rows.put({base::uuid7(transaction.clock()).toRfc4122()},
                         imageOfFilter(filter, base::rankBetween(last, {}))));
    return OpNote{toText(StepKind::SaveFilter), filter.name, {}};
}

} // namespace

base::Result<OpNote> perform(const SaveFilter &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const model::SavedFilter filter, tidyFilter(op.filter));
    LECTERN_TRY(checkNotTaken(transaction.connection(), filter));
    if (filter.uuid.isNull()) return makeFilter(transaction, filter);
    store::ReaderRows rows(transaction, store::savedFilterTable());
    const QVariant key = filter.uuid.toRfc4122();
    LECTERN_ASSIGN(const auto before, rows.read({key}));
    if (!before) return base::fail(noSuchFilter());
    const QString old = before->value(filterName).toString();
    LECTERN_TRY(rows.put({key}, imageOfFilter(filter, before->value(filterRank).toString())));
    if (old == filter.name) return OpNote{toText(StepKind::SaveFilter), filter.name, {}};
    LECTERN_TRY(renameInQueries(transaction, renamingOfFilter(old, filter.name)));
    return OpNote{toText(StepKind::RenameFilter), old + QLatin1Char('\t') + filter.name, {}};
}

base::Result<OpNote> perform(const DeleteFilter &op, store::Transaction &transaction) {
    store::ReaderRows rows(transaction, store::savedFilterTable());
    const QVariant key = op.uuid.toRfc4122();
    LECTERN_ASSIGN(const auto image, rows.read({key}));
    if (!image) return base::fail(noSuchFilter());
    LECTERN_TRY(rows.erase({key}));
    return OpNote{toText(StepKind::DeleteFilter), image->value(filterName).toString(), {}};
}

base::Result<OpNote> perform(const MoveFilter &op, store::Transaction &transaction) {
    store::ReaderRows rows(transaction, store::savedFilterTable());
    LECTERN_ASSIGN(auto keys,
                   store::livingKeys(transaction.connection(), store::savedFilterTable()));
    const QVariant key = op.uuid.toRfc4122();
    const qsizetype from = keys.indexOf(key);
    if (from < 0) return base::fail(noSuchFilter());
    LECTERN_ASSIGN(auto image, rows.read({key}));
    const OpNote note{toText(StepKind::MoveFilter), image->value(filterName).toString(), {}};
    keys.removeAt(from);
    const qsizetype to = std::clamp<qsizetype>(op.place - 1, 0, keys.size());
    if (to == from) return note;
    LECTERN_ASSIGN(const QString before, rankOfFilter(rows, keys, to - 1));
    LECTERN_ASSIGN(const QString after, rankOfFilter(rows, keys, to));
    image->insert(filterRank, base::rankBetween(before, after));
    LECTERN_TRY(rows.put({key}, *image));
    return note;
}

} // namespace lectern::library
