// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/reports.h"
#include "core/store/connection.h"

namespace lectern::library {

// `digests` with their present and decided papers.
base::Result<Days> readDays(store::Connection &connection, const QList<model::Digest> &digests,
                            const QDate &today);

} // namespace lectern::library
