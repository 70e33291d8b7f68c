// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::ui {

// The query with `sort:` that order behind it, in place of what it said of order before; an empty
// order is none. Within quotation marks nothing is touched.
[[nodiscard]] QString inOrder(const QString &query, const QString &order);
// What stands behind its last `sort:`; empty: nothing does.
[[nodiscard]] QString orderIn(const QString &query);

} // namespace lectern::ui
