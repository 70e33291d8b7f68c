// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace lectern::library {

// A thread that runs tasks in the order in which they were posted. Its destructor runs what still
// waits, then ends the thread.
class Worker {
  public:
    using Task = std::function<void()>;

    Worker()
        : m_thread([this] { run(); }) {}
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    void post(Task task);
    // From within a task: runs the tasks that wait by now. A long import lets others through here.
    void runWaiting();

  private:
    void run();
    bool takeOne(bool wait, Task &task);

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread; // last: it starts when all else stands
};

} // namespace lectern::library
