// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace lectern::ui {

// Calls `use` with the result of `future` on the thread of `context`; never after `context` is
// gone. QFuture::then(context, ...) of Qt 6.4 asserts when its context dies before the future
// finishes, which is what closing a window or a dialog does.
template <typename Value, typename Use>
void whenDone(const QFuture<Value> &future, QObject *context, Use use) {
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace lectern::ui
