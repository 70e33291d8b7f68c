// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/change_set.h"
#include "core/library/finding/paper_bits.h"
#include "core/model/paper.h"
#include "core/model/saved_filter.h"
#include "core/query/query.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace lectern::library {

// Which papers the counted filters find, held in memory: after a change only the papers that it
// touched are looked at, so that the counts of thirty filters are right at once in a library of a
// million. What cannot be told from those is counted anew when next asked. Used by one thread.
class FilterTally {
  public:
    // Does nothing before the first question. `today` as yyyymmdd, here and below.
    void update(store::Connection &connection, const ChangeSet &changes, int today);
    base::Result<model::FilterCounts> counts(store::Connection &connection, int today);

  private:
    struct Counted {
        model::SavedFilter filter;
        query::Query query;               // its filters taken in
        bool namesThings = false;         // tags, lists or filters
        bool ofState = false;             // decisions, progress
        bool ofOthers = false;            // what it says of a paper may change with another paper
        std::optional<PaperBits> found{}; // none: to be counted
    };

    base::Status readFilters(store::Connection &connection);
    static base::Status count(store::Connection &connection, Counted &counted, int today);
    base::Status lookAt(store::Connection &connection, const ChangeSet &changes, int today);
    [[nodiscard]] static bool areLookedAtOneByOne(const model::PaperIds &papers,
                                                  store::Connection &connection);
    [[nodiscard]] static bool isConcerned(const Counted &counted, const ChangeSet &changes);
    void forget(const ChangeSet &changes, bool all);

    std::optional<std::vector<Counted>> m_filters;
    bool m_changed = false; // the filters themselves
    int m_today = 0;
};

} // namespace lectern::library
