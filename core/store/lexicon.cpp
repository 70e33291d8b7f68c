// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lexicon.h"

#include "core/store/statement.h"

#include <algorithm>
#include <vector>

namespace lectern::store {

base::Status countTerms(Connection &connection, const QHash<QByteArray, qint64> &heard,
                        const QList<model::PaperId> &papers) {
    std::vector<std::pair<QByteArray, qint64>> terms(heard.constKeyValueBegin(),
                                                     heard.constKeyValueEnd());
    // Most of the terms of one paper that is written to stay in it.
    if (papers.size() == 1) std::erase_if(terms, [](const auto &one) { return one.second == 0; });
    std::sort(terms.begin(), terms.end()); // as they stand in the table
    Statement count(connection,
                    QStringLiteral("INSERT INTO lexicon(term, papers, newest) "
                                   "VALUES(?, max(0, ?), ?) ON CONFLICT(term) DO UPDATE SET "
                                   "papers = max(0, papers + ?2), newest = max(newest, ?3)"));
    for (const auto &[term, more] : terms) {
        count.bindText(0, term);
        count.bind(1, more);
        count.bind(2, papers.constLast().value());
        LECTERN_TRY(count.run());
    }
    return {};
}

} // namespace lectern::store
