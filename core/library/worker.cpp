// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/worker.h"

namespace lectern::library {

Worker::~Worker() {
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void Worker::post(Task task) {
    {
        const std::lock_guard guard(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_arrived.notify_one();
}

void Worker::runWaiting() {
    Task task;
    while (takeOne(false, task))
        task();
}

void Worker::run() {
    Task task;
    while (takeOne(true, task)) {
        task();
        task = nullptr; // what it holds goes now, not with the next task
    }
}

bool Worker::takeOne(bool wait, Task &task) {
    std::unique_lock guard(m_mutex);
    if (wait) m_arrived.wait(guard, [this] { return m_ending || !m_tasks.empty(); });
    if (m_tasks.empty()) return false;
    task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return true;
}

} // namespace lectern::library
