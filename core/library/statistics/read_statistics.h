// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/statistics/statistics.h"
#include "core/store/connection.h"

namespace lectern::library {

// Each table that holds figures is passed once, from its narrowest index on; texts are read only
// for titles of the last weeks (store::risingTerms). `today` as yyyymmdd: a snoozed paper whose day
// has come is undecided. Errors: Cancelled.
base::Result<Statistics> readStatistics(store::Connection &connection, const Period &period,
                                        int today, const base::StopToken &stop);

} // namespace lectern::library
