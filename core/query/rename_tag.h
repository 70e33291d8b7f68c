// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

namespace lectern::query {

// The text of a query once the tag `from`, and with it all below, is called `to`; the text itself
// where it names neither. Order and limit stay.
[[nodiscard]] QString withTagRenamed(const QString &text, const QString &from, const QString &to);

// A tag's name once `from` is called `to`; none where it is another tag's.
[[nodiscard]] std::optional<QString> renamedTag(const QString &name, const QString &from,
                                                const QString &to);

} // namespace lectern::query
