// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lectern::query {

// Arrival, when no order is asked for, is newest digest first, position 1 first within it.
enum class SortKey { Arrival, Date, Published, Added, Title, Upvotes, Decided };

// `sort:upvotes`: the newest, the most, the latest first; titles from A on. `-asc` and `-desc` say
// it outright. Papers of which the value is unknown come last, equal ones in order of arrival.
struct Sort {
    SortKey key = SortKey::Arrival;
    bool ascending = false;

    friend bool operator==(const Sort &, const Sort &) = default;
};

// Nothing where no order has that name.
[[nodiscard]] std::optional<Sort> readSort(const QString &name);
[[nodiscard]] QString toText(const Sort &sort); // empty for arrival, newest first
[[nodiscard]] QStringList sortNames();          // for help and messages

// The terms of an ORDER BY over the table `paper` (alias p); only literals in it.
[[nodiscard]] QString toOrderBy(const Sort &sort);

} // namespace lectern::query
