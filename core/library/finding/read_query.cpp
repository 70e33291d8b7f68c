// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/read_query.h"

#include "core/library/reads.h"
#include "core/query/filters.h"
#include "core/store/neighbours.h"
#include "core/store/saved_filters.h"

namespace lectern::library {

namespace {

constexpr int mostAlike = 50;

base::Result<QList<qint64>> papersLike(store::Connection &connection, model::PaperId paper) {
    LECTERN_ASSIGN(const auto neighbours, store::neighboursOf(connection, paper, mostAlike));
    QList<qint64> ids;
    for (const store::Neighbour &neighbour : neighbours)
        ids.append(neighbour.paper.value());
    return ids;
}

} // namespace

base::Result<query::Query> withNames(store::Connection &connection, query::Query query) {
    LECTERN_ASSIGN(query::Query whole, store::withFilters(connection, std::move(query)));
    if (!query::asksForNeighbours(whole.root)) return whole;
    base::Status status; // of what is asked while the tree is gone through
    whole = query::withNeighbours(std::move(whole),
                                  [&](const QString &name) -> std::optional<QList<qint64>> {
                                      const auto paper = findPaper(connection, name);
                                      if (!paper) return std::nullopt;
                                      auto papers = papersLike(connection, *paper);
                                      if (!papers) status = base::fail(papers.error());
                                      return papers ? std::optional(*papers) : std::nullopt;
                                  });
    LECTERN_TRY(std::move(status));
    return whole;
}

base::Result<query::Query> readQuery(store::Connection &connection, const QString &text) {
    return withNames(connection, query::parse(text));
}

} // namespace lectern::library
