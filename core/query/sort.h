// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace lectern::query {

// Arrival, when no order is asked for, is newest digest first, position 1 first within it.
enum class SortKey {
    Arrival,
    Date,
    Published,
    Added,
    Title,
    Upvotes,
    Decided,
    Position,
    Relevance
};

// `sort:upvotes`: the newest, the most, the latest first; titles from A on. `-asc` and `-desc` say
// it outright. Papers of which the value is unknown come last, equal ones in order of arrival.
// `sort:position` is the order of the reading list that the query names, which must be one.
// `sort:relevance` is how much a paper says of the words that the query asks for, which must be
// some (Okapi BM25; a title says more than an abstract): of the newest papers that it finds and of
// the newest that hold the words in their titles. The others come behind them, newest first.
struct Sort {
    SortKey key = SortKey::Arrival;
    bool ascending = false;
    QString list{}; // of Position: whose

    friend bool operator==(const Sort &, const Sort &) = default;
};

// Nothing where no order has that name.
[[nodiscard]] std::optional<Sort> readSort(const QString &name);
[[nodiscard]] QString toText(const Sort &sort); // empty for arrival, newest first
[[nodiscard]] QStringList sortNames();          // for help and messages

// The terms of an ORDER BY over the table `paper` (alias p), with their values. Of relevance those
// of arrival: it is no order of SQL's.
struct SqlOrder {
    QString sql; // only literals and ? in it
    QList<QVariant> values{};
};
[[nodiscard]] SqlOrder toOrderBy(const Sort &sort);

} // namespace lectern::query
