// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/search.h"

#include <QByteArray>

#include <optional>

namespace lectern::query {

// What `sort:relevance` weighs: the texts that a query looks for, one or the other, as one
// expression of the full-text index, and the tokens of its phrases, in the order in which FTS5
// numbers them.
struct Scored {
    QString match;
    QList<QList<QByteArray>> phrases;
};

// Nothing where the query asks for no text. A prefix that so many papers hold that they are soonest
// looked through (PrefixWay::Kind::Papers) says nothing of any, and is left out: no phrases may be
// left then.
[[nodiscard]] std::optional<Scored> scoredBy(const Node &root, const CompletePrefix &complete = {});

// The same, to be looked for only in what `found` finds, the expression by which the query finds
// its papers: soonest where that is made of the same texts. Phrases may follow those to be weighed.
[[nodiscard]] QString matchAmong(const Scored &words, const QString &found);

// The same query, its texts looked for in titles alone: what it finds, the query finds.
[[nodiscard]] Node inTitles(const Node &root);

} // namespace lectern::query
