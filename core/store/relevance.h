// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/query/scored.h"
#include "core/store/connection.h"

#include <QHash>

struct fts5_api;

namespace lectern::store {

// Registers relevance(search, holders): how much a paper says of the phrases of a MATCH, the more
// the greater. Okapi BM25 with k1 = 1.2 and b = 0.75, as FTS5's own bm25(), a word of the title
// counting as eight of the abstract; but in how many papers each phrase stands is told, a blob of
// int64 in the order of the phrases, where bm25() goes through all of them to count.
// Source: Robertson, Zaragoza: The Probabilistic Relevance Framework (2009).
base::Status registerRelevance(fts5_api *api);

// How papers were found.
struct Found {
    // An expression of the index, so that to go through what it finds between the oldest and the
    // newest of them takes no longer; empty: none.
    QString among;
    bool inTitles = false; // alone: by what their titles say they are weighed
};

// Says of those of the papers that hold any of the phrases how much they say of them.
base::Status addRelevance(Connection &connection, const query::Scored &words, const Found &found,
                          const QList<model::PaperId> &papers, QHash<model::PaperId, double> &says);

} // namespace lectern::store
