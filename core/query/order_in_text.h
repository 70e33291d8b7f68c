// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/sort.h"

#include <QString>

#include <optional>

namespace lectern::query {

// The text of a query with `sort:` that order behind it, in place of every order that parse() would
// read from it; an empty order is none. All else stays as it was typed.
[[nodiscard]] QString withOrder(const QString &query, const QString &order);

// What a word says of the whole query and of no paper: `sort:title`, `limit:20`. Nothing of
// another.
struct OrderWord {
    std::optional<Sort> sort{};
    std::optional<qint64> limit{};
};
[[nodiscard]] std::optional<OrderWord> readOrder(const QString &word);

} // namespace lectern::query
