// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"
#include "core/store/arrivals.h"

#include <vector>

namespace lectern::store {

// A paper that was decided, and how and when the last time.
struct DecidedPaper {
    qint64 paper = 0;
    qint64 utcMs = 0;
    int day = 0;  // Julian, where the reader was
    int came = 0; // the day on which it came in, likewise
    int until = 0;
    model::DecisionState state = model::DecisionState::Undecided; // whatever the day

    // As it counts on a day, yyyymmdd: a snoozed paper whose day has come is undecided again.
    [[nodiscard]] model::DecisionState on(int today) const;
};

// All of those that can be seen, by their ids.
base::Result<std::vector<DecidedPaper>> readDecidedPapers(Connection &connection,
                                                          const Arrivals &visible);

} // namespace lectern::store
