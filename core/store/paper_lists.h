// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"
#include "core/query/query.h"
#include "core/store/connection.h"
#include "core/store/paper_keys.h"

#include <functional>
#include <optional>

namespace lectern::store {

// In the order asked for, at most `limit`; where that is arrival, newest first, grouped by the
// digest that brought each paper. Values of the condition come from query::toSql.
base::Result<model::PaperList> papersMatching(Connection &connection,
                                              const query::SqlCondition &condition,
                                              const query::Sort &sort = {},
                                              std::optional<qint64> limit = {});
// Their ids in no order.
base::Status eachMatching(Connection &connection, const query::SqlCondition &condition,
                          const std::function<void(model::PaperId)> &take);
base::Result<qint64> countMatching(Connection &connection, const query::SqlCondition &condition);
// In the digest's own order.
base::Result<model::PaperList> papersOfDigest(Connection &connection, model::DigestId digest);
// A further paper of a list in order of arrival, and the digest that brought it.
void addToGroups(model::PaperList &list, model::PaperId paper, model::DigestId digest);
// What is known of the digests that a list's groups name.
base::Status describeGroups(Connection &connection, model::PaperList &list);
// Tags named in the query that do not exist, for a hint.
base::Result<QStringList> unknownTags(Connection &connection, const QStringList &names);

// Of these uuids, in their order, visible or not; those of no paper are left out.
base::Result<QList<model::PaperId>> papersNamed(Connection &connection, const QList<QUuid> &uuids);
// Whether each of them is there to be read.
base::Result<bool> allVisible(Connection &connection, const QList<model::PaperId> &papers);

// By row number, uuid (a merged paper's too), or key of an id scheme; invalid when there is none.
base::Result<model::PaperId> paperById(Connection &connection, qint64 id);
base::Result<model::PaperId> paperByUuid(Connection &connection, const QUuid &uuid);
base::Result<model::PaperId> paperByKey(Connection &connection, const StoredKey &key);

} // namespace lectern::store
