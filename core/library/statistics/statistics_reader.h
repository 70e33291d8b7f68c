// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/statistics/statistics.h"

#include <QFuture>

#include <memory>

namespace lectern::library {

class Library;
class ReaderThread;

// Reads the statistics of a library in a thread of its own, so that no list waits for it. The
// thread is there once something was asked. Belongs to the thread of the Library, and ends before
// it.
class StatisticsReader {
  public:
    explicit StatisticsReader(const Library &library);
    ~StatisticsReader(); // stops what is under way
    Q_DISABLE_COPY_MOVE(StatisticsReader)

    // Stops the question before it, which is answered Cancelled.
    QFuture<base::Result<Statistics>> read(const Period &period);
    void stop();

  private:
    const Library &m_library;
    std::unique_ptr<ReaderThread> m_thread;
    base::StopSource m_stop;
};

} // namespace lectern::library
