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
// "2026-11" and the papers added in it, oldest first.
base::Result<QList<QPair<QString, qint64>>> countByMonth(Connection &connection);
base::Result<qint64> countNotes(Connection &connection);
base::Result<qint64> countSteps(Connection &connection);

} // namespace lectern::store
