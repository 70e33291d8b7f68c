// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <functional>

namespace lectern::query {

// The query of the saved filter with this folded name (base::foldName); none: there is none.
using FilterNamed = std::function<std::optional<QString>(const QString &folded)>;

// The query with what the saved filters ask for that it names, and those that these name, in their
// place: no InFilter is left in it. One that does not exist, that leads back to itself, or that
// would make the query longer than one may be, matches nothing, its negation everything; a hint
// says so, and the query is impossible. Only what a filter asks of a paper is taken in, not its
// order and limit.
[[nodiscard]] Query withFilters(Query query, const FilterNamed &filterNamed);

// The papers about the same as the one of a name; none: there is no such paper.
using PapersLike = std::function<std::optional<QList<qint64>>(const QString &paper)>;
// Puts the papers into each Like of the tree. One of a paper that is not there matches nothing; a
// hint says so, and the query is impossible.
[[nodiscard]] Query withNeighbours(Query query, const PapersLike &papersLike);
[[nodiscard]] bool asksForNeighbours(const Node &root);

// Whether it names any.
[[nodiscard]] bool namesFilters(const Node &root);
// Whether what it matches may be another once a tag, a reading list or a filter has another name.
[[nodiscard]] bool namesThings(const Node &root);

// Whether what it matches may be another once papers are decided or read.
[[nodiscard]] bool dependsOnState(const Node &root);
// Whether it may come to match a paper, or not any more, while only other papers change.
[[nodiscard]] bool dependsOnOthers(const Node &root);

} // namespace lectern::query
