// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "tests/perf/benchmark.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>

#include <memory>

namespace lectern::perf {

// What a future brings, however long that takes. The event loop runs, as the Library needs it, and
// sleeps: waiting costs no CPU time that would count as work.
template <typename T>
T finished(QFuture<T> future) {
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    return future.result();
}

// Makes one of so many papers.
void makeLibrary(const QString &path, qint64 papers);

// The library that a benchmark measures on, open: the one that was asked for, or one of so many
// bytes of text in a folder of its own.
class BenchLibrary {
  public:
    explicit BenchLibrary(const Order &order);

    [[nodiscard]] library::Library &operator*() { return *m_library; }
    [[nodiscard]] library::Library *operator->() { return m_library.get(); }
    [[nodiscard]] QList<model::PaperId> ids(const QString &query);
    library::Applied apply(library::Op op);

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<library::Library> m_library;
};

} // namespace lectern::perf
