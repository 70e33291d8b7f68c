// SPDX-License-Identifier: GPL-3.0-or-later
// What the Library tells of highlights, and of papers that notes name.
#include "core/library/library_private.h"
#include "core/library/note_reads.h"
#include "core/store/highlights.h"

namespace lectern::library {

QFuture<base::Result<model::HighlightIds>> Library::highlights(model::HighlightsAsked asked) const {
    return d->rows->read<model::HighlightIds>(
        {}, [asked](store::Connection &from) { return store::highlightIds(from, asked); });
}

QFuture<base::Result<QList<model::HighlightLine>>>
Library::highlightLines(QList<model::HighlightId> ids) const {
    return d->rows->read<QList<model::HighlightLine>>(
        {}, [ids = std::move(ids)](store::Connection &from) {
            return store::highlightLines(from, ids);
        });
}

QFuture<base::Result<model::PaperId>> Library::titled(const QString &title) const {
    return d->rows->read<model::PaperId>(
        {}, [title](store::Connection &from) { return paperTitled(from, title); });
}

QFuture<base::Result<QList<model::PaperRow>>> Library::mentionsOf(model::PaperId paper,
                                                                  base::StopToken stop) const {
    return d->rows->read<QList<model::PaperRow>>(
        std::move(stop), [paper, today = d->today()](store::Connection &from) {
            return papersMentioning(from, paper, today);
        });
}

} // namespace lectern::library
