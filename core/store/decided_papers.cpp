// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decided_papers.h"

#include "core/store/statement.h"

namespace lectern::store {

using model::DecisionState;

DecisionState DecidedPaper::on(int today) const {
    return state == DecisionState::Later && until != 0 && until <= today ? DecisionState::Undecided
                                                                         : state;
}

base::Result<std::vector<DecidedPaper>> readDecidedPapers(Connection &connection,
                                                          const Arrivals &visible) {
    Statement statement(connection,
                        QStringLiteral("SELECT paper_id, decided, decided_offset, state, "
                                       "coalesce(until, 0) FROM decision WHERE deleted = 0 "
                                       "ORDER BY paper_id"));
    std::vector<DecidedPaper> decided;
    const std::vector<qint64> &papers = visible.papers;
    size_t place = 0;
    size_t run = 0;
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return decided;
        const qint64 id = statement.integer(0);
        while (place < papers.size() && papers[place] < id)
            ++place;
        if (place == papers.size() || papers[place] != id) continue;
        while (visible.endOf(run) <= place)
            ++run;
        decided.push_back({id, statement.integer(1),
                           localDay(statement.integer(1), statement.integer(2)),
                           visible.runs[run].day, static_cast<int>(statement.integer(4)),
                           static_cast<DecisionState>(statement.integer(3))});
    }
}

} // namespace lectern::store
