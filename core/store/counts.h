// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"
#include "core/store/connection.h"

#include <QList>
#include <QPair>

namespace lectern::store {

// All tags by name; each with the papers that carry it or one below it.
base::Result<QList<model::Tag>> countByTag(Connection &connection);
// The names above these tags that are none of them, with the colour of the first tag below and the
// papers that carry one.
base::Result<QList<model::Tag>> countByParent(Connection &connection,
                                              const QList<model::Tag> &tags);
// "2026-11" and the papers added in it, oldest first.
base::Result<QList<QPair<QString, qint64>>> countByMonth(Connection &connection);
// Kept and not read, those kept first first.
struct KeptPaper {
    model::PaperId paper;
    QString title;
    base::Instant kept;
};
base::Result<QList<KeptPaper>> longestUnread(Connection &connection, int limit);
base::Result<qint64> countNotes(Connection &connection);
base::Result<qint64> countSteps(Connection &connection);

} // namespace lectern::store
