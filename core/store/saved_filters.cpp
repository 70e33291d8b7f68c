// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/saved_filters.h"

#include "core/base/fold.h"
#include "core/base/rank.h"
#include "core/query/filters.h"
#include "core/store/bind.h"
#include "core/store/connection.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace lectern::store {

namespace {

struct FirstFilter {
    const char *uuid; // alike everywhere: two libraries that meet have them once
    const char *name;
    const char *icon;
    const char *query;
    const char *sort;
};
constexpr std::array firstFilters = {
    FirstFilter{"5ee0e6f2-6f0a-4b57-9d5e-3c1b7a2f0a01",
                QT_TRANSLATE_NOOP("Lectern", "Code, this week"), "code",
                "(is:undecided OR is:later) has:code date:>=7d", "upvotes"},
    FirstFilter{"5ee0e6f2-6f0a-4b57-9d5e-3c1b7a2f0a02",
                QT_TRANSLATE_NOOP("Lectern", "Popular, undecided"), "flame",
                "is:undecided upvotes:>=50", "upvotes"},
    FirstFilter{"5ee0e6f2-6f0a-4b57-9d5e-3c1b7a2f0a03",
                QT_TRANSLATE_NOOP("Lectern", "Kept and unread"), "bookmark", "is:kept is:unread",
                "decided-asc"},
    FirstFilter{"5ee0e6f2-6f0a-4b57-9d5e-3c1b7a2f0a04",
                QT_TRANSLATE_NOOP("Lectern", "Put off two weeks ago"), "clock",
                "is:later decided:<2w", "decided-asc"},
    FirstFilter{"5ee0e6f2-6f0a-4b57-9d5e-3c1b7a2f0a05", QT_TRANSLATE_NOOP("Lectern", "My doubts"),
                "question", "color:doubt", ""}};

} // namespace

base::Result<QList<model::SavedFilter>> readFilters(Connection &connection) {
    QList<model::SavedFilter> filters;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT uuid, name, query, sort, icon, counted "
                       "FROM saved_filter WHERE deleted = 0 ORDER BY rank, id"),
        {}, [&](const Row &row) -> base::Status {
            filters.append({QUuid::fromRfc4122(row.blob(0)), row.text(1), row.text(2), row.text(3),
                            row.text(4), row.integer(5) != 0});
            return {};
        }));
    return filters;
}

base::Result<std::optional<QByteArray>> filterKeyNamed(Connection &connection,
                                                       const QString &folded) {
    LECTERN_ASSIGN(const auto key,
                   connection.single(QStringLiteral("SELECT uuid FROM saved_filter "
                                                    "WHERE folded = ? AND deleted = 0"),
                                     {notNull(folded)}));
    return key ? std::optional(key->toByteArray()) : std::nullopt;
}

base::Result<query::Query> withFilters(Connection &connection, query::Query query) {
    connection.regexes().begin();
    if (!query::namesFilters(query.root)) return query;
    LECTERN_ASSIGN(const auto filters, readFilters(connection));
    QHash<QString, QString> queries;
    for (const model::SavedFilter &filter : filters)
        queries.insert(base::foldName(filter.name), filter.query);
    return query::withFilters(
        std::move(query), [&](const QString &folded) -> std::optional<QString> {
            const auto found = queries.constFind(folded);
            return found == queries.cend() ? std::nullopt : std::optional(*found);
        });
}

base::Status makeFirstFilters(Connection &connection) {
    QString rank;
    for (const FirstFilter &first : firstFilters) {
        rank = base::rankBetween(rank, {});
        const QString name = QCoreApplication::translate("Lectern", first.name);
        LECTERN_TRY(connection.run(
            QStringLiteral("INSERT INTO saved_filter(uuid, reader_id, changed, device, name, "
                           "folded, icon, query, sort, counted, rank) "
                           "VALUES(?, 1, 0, 1, ?, ?, ?, ?, ?, 1, ?)"),
            {blob(QUuid::fromString(QLatin1String(first.uuid))), name, base::foldName(name),
             QString::fromLatin1(first.icon), QString::fromLatin1(first.query),
             QString::fromLatin1(first.sort), rank}));
    }
    return {};
}

} // namespace lectern::store
