// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"
#include "core/query/query.h"
#include "core/store/connection.h"

#include <QHash>
#include <QUuid>

namespace lectern::store {

// Which papers rules act on. Conditions are those of query::toSql.

// What this digest brought, nobody has decided and the condition matches, newest first.
base::Result<QList<model::PaperId>> newPapersMatching(Connection &connection,
                                                      model::DigestId digest,
                                                      const query::SqlCondition &condition);
// Those of `papers` that can be seen and have no decision.
base::Result<QList<model::PaperId>> stillUndecided(Connection &connection,
                                                   const QList<model::PaperId> &papers);

// Papers that came at `since` (UTC ms) or later; none: all that are undecided.
struct CameIn {
    std::optional<qint64> since;
};
base::Result<qint64> countCameIn(Connection &connection, const CameIn &scope);
struct TriedPaper {
    model::PaperId paper;
    model::Decision decision;
    int tags = 0;  // how many of the given ones it carries
    int lists = 0; // how many of the given ones it is on
};
base::Result<QList<TriedPaper>> papersTried(Connection &connection, const CameIn &scope,
                                            const query::SqlCondition &condition,
                                            const QList<model::TagId> &tags,
                                            const QList<model::ReadingListId> &lists);

// By rule, since then; what was undone does not count.
base::Result<QHash<QUuid, qint64>> papersTouchedByRules(Connection &connection, qint64 since);

} // namespace lectern::store
