// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <QByteArray>

#include <functional>

namespace lectern::query {

// The tokens that a prefix can go on to, the prefix first; nothing where so many papers hold one
// that looking through the newest papers finds them sooner than any index.
using CompletePrefix = std::function<std::optional<QList<QByteArray>>(const QByteArray &prefix)>;

// A query as what finds its newest papers soonest: an expression for the full-text index, which
// gives them newest first, and a condition over the table `paper` (alias p) that looks at one paper
// at a time. Without `match` all papers are looked at, newest first.
struct NewestFirst {
    std::optional<QString> match;
    SqlCondition condition; // empty: the match says it all
};

// Nothing where no text narrows the query down: toSql() is for that. Values of `condition` as
// there.
[[nodiscard]] std::optional<NewestFirst> toNewestFirst(const Node &root, int today,
                                                       const CompletePrefix &complete);

} // namespace lectern::query
