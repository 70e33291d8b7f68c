// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/related_papers.h"

#include "core/store/neighbours.h"
#include "core/store/paper_reads.h"

#include <QHash>

namespace lectern::library {

base::Result<QList<RelatedPaper>> readRelated(store::Connection &connection, model::PaperId paper,
                                              int today) {
    LECTERN_ASSIGN(const auto neighbours, store::neighboursOf(connection, paper, mostRelated));
    QList<model::PaperId> ids;
    for (const store::Neighbour &neighbour : neighbours)
        ids.append(neighbour.paper);
    LECTERN_ASSIGN(const auto rows, store::readRows(connection, ids, today));
    QHash<model::PaperId, QString> titles;
    for (const model::PaperRow &row : rows)
        titles.insert(row.id, row.title);
    QList<RelatedPaper> related;
    for (const store::Neighbour &neighbour : neighbours) {
        QStringList terms;
        for (const QByteArray &term : neighbour.terms)
            terms += QString::fromUtf8(term);
        related.append({neighbour.paper, titles.value(neighbour.paper), neighbour.likeness, terms});
    }
    return related;
}

} // namespace lectern::library
