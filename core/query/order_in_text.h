// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::query {

// The text of a query with `sort:` that order behind it, in place of every order that parse() would
// read from it; an empty order is none. All else stays as it was typed.
[[nodiscard]] QString withOrder(const QString &query, const QString &order);

} // namespace lectern::query
