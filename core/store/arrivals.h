// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace lectern::store {

// The Julian day of an instant where it happened: UTC milliseconds, and the place's offset.
[[nodiscard]] int localDay(qint64 utcMs, qint64 offsetMinutes);

// The papers that can be seen, and the local day on which each of them came in.
struct Arrivals {
    // From this place in `papers` on, up to the next run, they came on this day.
    struct Run {
        size_t first = 0;
        int day = 0; // Julian
    };
    std::vector<qint64> papers; // ids, ascending
    std::vector<Run> runs;      // ascending by `first`

    // Nothing for a paper that can not be seen.
    [[nodiscard]] std::optional<int> dayOf(qint64 paper) const;
    [[nodiscard]] size_t endOf(size_t run) const; // exclusive, in `papers`
};

// Reads the wide row of two papers for each stretch of ids that one digest brought, and of all only
// where these two came on different days: within a stretch ids rise or fall in the order of arrival
// (a million papers take a tenth of the second that all their rows would).
base::Result<Arrivals> readArrivals(Connection &connection);

} // namespace lectern::store
