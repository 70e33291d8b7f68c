// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"
#include "core/store/connection.h"

#include <QHash>

namespace lectern::store {

// Rows of a list, in the order of `ids`; papers that are gone are left out. `today` as yyyymmdd.
base::Result<QList<model::PaperRow>> readRows(Connection &connection,
                                              const QList<model::PaperId> &ids, int today);
// All that is known of each.
base::Result<QList<model::Paper>> readPapers(Connection &connection,
                                             const QList<model::PaperId> &ids, int today);

// The title that a paper shows, corrections laid over it; empty when there is no such paper.
base::Result<QString> titleOf(Connection &connection, const QUuid &paper);

// As the reader decided, whatever the day.
base::Result<model::DecisionState> decisionOf(Connection &connection, model::PaperId paper);

// `ids` as the JSON array that statements join with json_each: thousands of placeholders take
// minutes.
[[nodiscard]] QString idArray(const QList<model::PaperId> &ids);
// The first column of all that is selected.
base::Result<QList<model::PaperId>> paperIds(Connection &connection, const QString &sql,
                                             const Connection::Values &values);
// The tags of each paper, by name.
base::Result<QHash<model::PaperId, QList<model::Tag>>> tagsOf(Connection &connection,
                                                              const QString &idArray);

} // namespace lectern::store
