// SPDX-License-Identifier: GPL-3.0-or-later
// What the Library reads of reading lists.
#include "core/library/library_private.h"
#include "core/library/ops/list_names.h"
#include "core/store/reading_lists.h"

namespace lectern::library {

QFuture<base::Result<QList<model::ReadingList>>> Library::lists() const {
    return d->counts->read<QList<model::ReadingList>>(
        {},
        [now = d->clock.now()](store::Connection &from) { return store::readLists(from, now); });
}

QFuture<base::Result<model::ListedPapers>> Library::listed(const QString &list,
                                                           base::StopToken stop) const {
    return d->lists->read<model::ListedPapers>(
        std::move(stop), [list, now = d->clock.now()](store::Connection &from) {
            return store::readListed(from, list, now);
        });
}

QFuture<base::Result<QList<model::ListEntry>>> Library::listEntries(const QString &list,
                                                                    QList<model::PaperId> papers,
                                                                    base::StopToken stop) const {
    return d->rows->read<QList<model::ListEntry>>(
        std::move(stop), [list, papers = std::move(papers)](store::Connection &from) {
            return store::readEntries(from, list, papers);
        });
}

QFuture<base::Result<QList<model::PaperId>>> Library::addedThisWeek(const QString &list) const {
    return d->lists->read<QList<model::PaperId>>(
        {},
        [list,
         now = d->clock.now()](store::Connection &from) -> base::Result<QList<model::PaperId>> {
            LECTERN_ASSIGN(const auto row, livingList(from, list));
            return store::addedInWeek(from, row.id, now);
        });
}

} // namespace lectern::library
