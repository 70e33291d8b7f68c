// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/query/match.h"
#include "core/store/connection.h"

#include <vector>

namespace lectern::store {

// A prefix that stands in most papers, as `t*` does: FTS5 gathers all papers of all terms that
// begin so before it says which or how many, seconds in a library of a million. It is sooner to ask
// for its commonest terms one after the other, until so few papers are left that their texts can be
// looked through.

// A term of the lexicon, and in about how many papers it stands.
struct TermPapers {
    QByteArray term;
    double papers = 0;
};

// The commonest terms, commonest first, that are soonest asked for among `candidates` of `all`
// papers; none where it is sooner to leave all of them to FTS5.
[[nodiscard]] QList<QByteArray> soonestTerms(std::vector<TermPapers> terms, double candidates,
                                             double all);

// Visible papers, oldest first.
using PapersRising = std::vector<model::PaperId>;

// All that a query finds; nothing where FTS5 finds them sooner, or the query is of another kind.
base::Result<std::optional<PapersRising>> papersOfBroadPrefix(Connection &connection,
                                                              const query::Node &root);

// The same by these terms of the prefix, whichever they are.
base::Result<PapersRising> papersByTerms(Connection &connection, const query::PrefixAmong &wanted,
                                         const QList<QByteArray> &terms);

} // namespace lectern::store
