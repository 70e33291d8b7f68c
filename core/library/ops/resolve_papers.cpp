// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/read_query.h"
#include "core/library/ops/write_op.h"
#include "core/library/reads.h"
#include "core/store/days.h"
#include "core/store/paper_lists.h"
#include "core/store/paper_search.h"

#include <QCoreApplication>
#include <QSet>

namespace lectern::library {

namespace {

// A paper that was joined into another since it was named is that other one.
base::Result<QList<model::PaperId>> standing(const QList<model::PaperId> &ids,
                                             store::Connection &connection) {
    LECTERN_ASSIGN(const bool all, store::allVisible(connection, ids));
    if (all) return ids;
    QList<model::PaperId> papers;
    for (const model::PaperId id : ids) {
        LECTERN_ASSIGN(const model::PaperId found, store::paperById(connection, id.value()));
        if (!found.isValid())
            return base::fail(
                base::ErrorCode::NotFound,
                QCoreApplication::translate("Lectern", "This paper is no longer in the library."));
        papers.append(found);
    }
    return papers;
}

} // namespace

base::Result<QList<model::PaperId>> resolve(const Papers &papers, store::Transaction &transaction) {
    store::Connection &connection = transaction.connection();
    const auto *ids = std::get_if<model::PaperIds>(&papers);
    if (ids && !ids->isEverything()) {
        LECTERN_ASSIGN(const auto found, standing(ids->ids(), connection));
        return model::PaperIds(found).ids();
    }
    const auto *matching = std::get_if<Matching>(&papers);
    LECTERN_ASSIGN(const query::Query parsed,
                   readQuery(connection, matching ? matching->query : QStringLiteral("*")));
    LECTERN_ASSIGN(
        model::PaperList list,
        store::findPapers(connection, parsed, store::dayNumber(transaction.clock().today())));
    LECTERN_TRY(checkWholeAnswer(connection));
    return list.ids;
}

base::Result<QList<model::PaperId>> resolve(const QList<model::PaperId> &papers,
                                            store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto found, standing(papers, transaction.connection()));
    QList<model::PaperId> once;
    QSet<model::PaperId> known;
    for (const model::PaperId paper : found) {
        if (known.contains(paper)) continue;
        known.insert(paper);
        once.append(paper);
    }
    return once;
}

} // namespace lectern::library
