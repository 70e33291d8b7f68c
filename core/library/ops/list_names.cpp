// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/list_names.h"

#include "core/base/fold.h"
#include "core/base/rank.h"
#include "core/base/uuid.h"
#include "core/model/reading_list.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

base::Error listNameError(base::ErrorCode code, const char *sentence, const QString &name) {
    return {code, QCoreApplication::translate("Lectern", sentence).arg(name.left(60)), {}};
}

// The ranks of all lists, in their order.
base::Result<QStringList> ranksOfLists(store::ReaderRows &rows, store::Connection &connection) {
    QStringList ranks;
    LECTERN_ASSIGN(const auto keys, store::livingKeys(connection, store::listTable()));
    for (const QVariant &key : keys) {
        LECTERN_ASSIGN(const auto image, rows.read({key}));
        if (image) ranks.append(image->value(QStringLiteral("rank")).toString());
    }
    return ranks;
}

} // namespace

base::Result<QString> tidyListName(const QString &name) {
    const QString tidy = name.simplified();
    const bool control = std::any_of(tidy.cbegin(), tidy.cend(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control || tidy.size() > model::longestListName || base::foldName(tidy).isEmpty())
        return base::fail(listNameError(
            base::ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Lectern", "“%1” is no name for a reading list."), name));
    return tidy;
}

base::Result<store::ListRow> livingList(store::Connection &connection, const QString &name) {
    LECTERN_ASSIGN(const auto list, store::listNamed(connection, base::foldName(name)));
    if (list) return *list;
    return base::fail(listNameError(base::ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Lectern", "There is no reading list “%1”."),
                                    name));
}

base::Result<store::ListRow> makeList(store::Transaction &transaction, const QString &tidyName,
                                      const QString &description, const QString &behind) {
    store::Connection &connection = transaction.connection();
    const QString folded = base::foldName(tidyName);
    LECTERN_ASSIGN(const auto taken, store::listNamed(connection, folded));
    if (taken)
        return base::fail(listNameError(
            base::ErrorCode::Invalid,
            QT_TRANSLATE_NOOP("Lectern", "There is a reading list “%1” already."), taken->name));
    store::ReaderRows rows(transaction, store::listTable());
    LECTERN_ASSIGN(const QStringList ranks, ranksOfLists(rows, connection));
    const qsizetype place = behind.isEmpty() ? ranks.size() : ranks.indexOf(behind) + 1;
    LECTERN_TRY(rows.put(
        {base::uuid7(transaction.clock()).toRfc4122()},
        {{QStringLiteral("name"), tidyName},
         {QStringLiteral("folded"), folded},
         {QStringLiteral("description"), description},
         {QStringLiteral("budget"), QJsonValue(QJsonValue::Null)},
         {QStringLiteral("rank"),
          base::rankBetween(place > 0 ? ranks.at(place - 1) : QString(), ranks.value(place))}}));
    return livingList(connection, tidyName);
}

} // namespace lectern::library
