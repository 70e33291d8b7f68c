// SPDX-License-Identifier: GPL-3.0-or-later
// What the Library says of a query beside the papers that it finds.
#include "core/library/finding/completions.h"
#include "core/library/finding/hit_lines.h"
#include "core/library/finding/query_reading.h"
#include "core/library/finding/read_query.h"
#include "core/library/finding/related_papers.h"
#include "core/library/library_private.h"

namespace lectern::library {

QFuture<base::Result<QList<Completion>>> Library::completions(const QString &query, qsizetype caret,
                                                              base::StopToken stop) const {
    const bool hears = d->options.access != Access::ReadOnly; // of changes
    return d->counts->read<QList<Completion>>(
        std::move(stop), [query, caret, hears, &tally = d->tally](store::Connection &from) {
            Tally ofNow;
            return completionsAt(from, hears ? tally : ofNow, query, caret);
        });
}

QFuture<base::Result<QList<HitLine>>>
Library::hitLines(const QString &query, QList<model::PaperId> papers, base::StopToken stop) const {
    return d->rows->read<QList<HitLine>>(
        std::move(stop),
        [query, papers = std::move(papers),
         today = d->today()](store::Connection &from) -> base::Result<QList<HitLine>> {
            LECTERN_ASSIGN(const query::Query whole, readQuery(from, query));
            return readHitLines(from, whole, papers, today);
        });
}

QFuture<base::Result<QueryReading>> Library::reading(const QString &query,
                                                     base::StopToken stop) const {
    return d->filters->read<QueryReading>(std::move(stop),
                                          [query, today = d->today()](store::Connection &from) {
                                              return readReading(from, query, today);
                                          });
}

QFuture<base::Result<QList<RelatedPaper>>> Library::related(model::PaperId paper,
                                                            base::StopToken stop) const {
    return d->filters->read<QList<RelatedPaper>>(
        std::move(stop), [paper, today = d->today()](store::Connection &from) {
            return readRelated(from, paper, today);
        });
}

} // namespace lectern::library
