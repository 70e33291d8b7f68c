// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace lectern::query {

// What finds the newest papers with a prefix soonest.
struct PrefixWay {
    enum class Kind {
        Terms,  // each of the tokens that it can go on to: they are few
        Index,  // FTS5 itself, which gathers all papers of all the tokens first: these are few
        Papers, // looking through the newest papers: so many of them hold one
    };
    Kind kind = Kind::Index;
    QList<QByteArray> terms{}; // of Terms: the prefix first
};
using CompletePrefix = std::function<PrefixWay(const QByteArray &prefix)>;

// A query as what finds its newest papers soonest: an expression for the full-text index, which
// gives them newest first, and a condition over the table `paper` (alias p) that looks at one paper
// at a time. Without `match` all papers are looked at, newest first.
struct NewestFirst {
    std::optional<QString> match;
    bool ofTitles = false;  // `match`, alone: the index of these finds it (indexTable())
    SqlCondition condition; // empty: the match says it all
    bool byText = false;    // whether text narrows it down
};

// Nothing where to look at one paper would take as long as to look at all, and toSql() is sooner.
// Values of `condition` as there.
[[nodiscard]] std::optional<NewestFirst> toNewestFirst(const Node &root, int today,
                                                       const CompletePrefix &complete);

} // namespace lectern::query
