// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/library/worker.h"
#include "core/store/connection.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace lectern::library {

// A thread with a connection that only reads. Each task sees one commit, whole, and is stopped in
// the middle of a statement when its token asks for it.
class ReaderThread {
  public:
    ReaderThread() = default;
    ~ReaderThread();
    Q_DISABLE_COPY_MOVE(ReaderThread)

    void open(const QString &path);

    template <typename T, typename Read>
    QFuture<base::Result<T>> read(base::StopToken stop, Read task) {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        m_worker.post([this, promise, stop = std::move(stop), task = std::move(task)] {
            promise->addResult(readNow<T>(stop, task));
            promise->finish();
        });
        return promise->future();
    }

  private:
    template <typename T, typename Read>
    base::Result<T> readNow(const base::StopToken &stop, const Read &task) {
        if (stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled, {});
        if (!m_connection) return base::fail(m_error);
        // Begun and ended out of reach of the token: SQLite may say of a BEGIN that it was stopped
        // when it is done, and no other read could begin then.
        LECTERN_TRY(m_connection->run(QStringLiteral("BEGIN")));
        base::Result<T> result = readUntil<T>(stop, task);
        (void)m_connection->run(QStringLiteral("COMMIT"));
        return result;
    }

    template <typename T, typename Read>
    base::Result<T> readUntil(const base::StopToken &stop, const Read &task) {
        const store::StopScope scope(*m_connection, stop);
        return task(*m_connection);
    }

    std::unique_ptr<store::Connection> m_connection; // used by the worker's thread only
    base::Error m_error{base::ErrorCode::NotFound, {}, {}};
    Worker m_worker; // last: its thread ends before the connection goes
};

} // namespace lectern::library
