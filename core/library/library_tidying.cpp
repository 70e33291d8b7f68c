// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a library that older rules have tidied, slice by slice behind all other writes.
#include "core/library/library_private.h"

#include <QFutureWatcher>

namespace lectern::library {

void Library::tidyNext() {
    auto *watcher = new QFutureWatcher<base::Result<TidiedAgain>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const bool more =
            watcher->future().resultCount() > 0 && watcher->result() && watcher->result()->more;
        if (more) tidyNext(); // what fails is tried again at the next start
    });
    watcher->setFuture(d->write<TidiedAgain>(
        this, [](Writer &to) { return to.tidyAgain(); },
        [](const TidiedAgain &done) { return done.changes; },
        [](const TidiedAgain &done) { return done; }));
}

} // namespace lectern::library
