// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>
#include <memory>

namespace lectern::tests {

// Runs the event loop until the future is there, as a window would; fails after a minute.
template <typename T>
T await(QFuture<T> future) {
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        throw std::runtime_error("a future never came");
    return future.result();
}

// The value of a result that must be there.
template <typename T>
T must(base::Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + " | " +
                                 result.error().detail.toStdString());
    return std::move(*result);
}

inline void must(const base::Status &status) {
    if (!status)
        throw std::runtime_error(status.error().message.toStdString() + " | " +
                                 status.error().detail.toStdString());
}

// All that a reader could see or export, as text: papers, tags, counts, digests, reading lists,
// filters.
[[nodiscard]] QByteArray everythingIn(library::Library &library);

// A real library in a folder of its own, at a clock that stands still until told.
class TestLibrary {
  public:
    TestLibrary() { reopen(); }

    [[nodiscard]] library::Library &operator*() { return *m_library; }
    [[nodiscard]] library::Library *operator->() { return m_library.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] base::FixedClock &clock() { return m_clock; }

    void close() { m_library.reset(); }
    void reopen();

    // Imports a text as a file would be.
    model::FileReport importText(const QByteArray &text,
                                 const QString &name = QStringLiteral("a.txt"));
    [[nodiscard]] QList<model::PaperId> ids(const QString &query = QStringLiteral("*"));
    [[nodiscard]] model::Paper paper(model::PaperId id);
    library::Applied apply(library::Op op) { return must(await(m_library->apply(std::move(op)))); }

    [[nodiscard]] QByteArray dump() { return everythingIn(*m_library); }

  private:
    QTemporaryDir m_folder;
    base::FixedClock m_clock{{1'795'000'000'000, 60}};
    std::unique_ptr<library::Library> m_library;
};

// A digest in the bare layout with `count` invented papers, from number `first` on.
[[nodiscard]] QByteArray inventedDigest(int count, int first = 1);

} // namespace lectern::tests
