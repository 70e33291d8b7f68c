// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

namespace lectern::query {

// The text of a query once the saved filter `from` is called `to`; the text itself where it does
// not name it. Order and limit stay.
[[nodiscard]] QString withFilterRenamed(const QString &text, const QString &from,
                                        const QString &to);

} // namespace lectern::query
