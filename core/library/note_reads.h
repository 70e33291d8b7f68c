// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"
#include "core/store/connection.h"

namespace lectern::library {

// Which papers notes name, and which notes name a paper.

// Errors: NotFound, also when there are several.
base::Result<model::PaperId> paperTitled(store::Connection &connection, const QString &title);
// Newest first, at most 100. `today` as yyyymmdd.
base::Result<QList<model::PaperRow>> papersMentioning(store::Connection &connection,
                                                      model::PaperId paper, int today);

} // namespace lectern::library
