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

void Worker::post(Task task, Turn turn) {
    {
        const std::lock_guard guard(m_mutex);
        m_tasks.push_back({std::move(task), turn});
    }
    m_arrived.notify_one();
}

void Worker::letPass() {
    Task task;
    while (takePassing(task))
        task();
}

void Worker::run() {
    Task task;
    while (takeNext(task)) {
        task();
        task = nullptr; // what it holds goes now, not with the next task
    }
}

bool Worker::takeNext(Task &task) {
    std::unique_lock guard(m_mutex);
    m_arrived.wait(guard, [this] { return m_ending || !m_tasks.empty(); });
    if (m_tasks.empty()) return false;
    task = std::move(m_tasks.front().task);
    m_tasks.pop_front();
    return true;
}

bool Worker::takePassing(Task &task) {
    const std::lock_guard guard(m_mutex);
    if (m_tasks.empty() || m_tasks.front().turn == Turn::InTurn) return false;
    task = std::move(m_tasks.front().task);
    m_tasks.pop_front();
    return true;
}

} // namespace lectern::library
