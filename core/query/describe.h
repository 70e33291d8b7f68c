// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <QDate>

namespace lectern::query {

// A clause in words of the reader's language, for the editor of filters: "with code", "at least 50
// upvotes", "without the words “titel survey”", "in digests of the last 7 days, since 20 November".
[[nodiscard]] QString inWords(const Node &node, const QDate &today);

// What a clause is about, for a sign before it.
enum class ClauseKind { State, Tag, List, Filter, Code, Number, Day, Place, Highlight, Text };
[[nodiscard]] ClauseKind kindOf(const Node &node);

} // namespace lectern::query
