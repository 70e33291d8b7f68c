// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lexicon.h"

#include "core/store/statement.h"

namespace lectern::store {

base::Status countTerms(Connection &connection, const TermCounts &heard,
                        const QList<model::PaperId> &papers) {
    Statement count(connection,
                    QStringLiteral("INSERT INTO lexicon(term, papers, newest) "
                                   "VALUES(?, max(0, ?), ?) ON CONFLICT(term) DO UPDATE SET "
                                   "papers = max(0, papers + ?2), newest = max(newest, ?3)"));
    for (const auto &[term, more] : heard) {
        // Most of the terms of one paper that is written to stay in it.
        if (more == 0 && papers.size() == 1) continue;
        count.bindText(0, term);
        count.bind(1, more);
        count.bind(2, papers.constLast().value());
        LECTERN_TRY(count.run());
    }
    return {};
}

} // namespace lectern::store
