// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/worker.h"

#include "core/base/in_english.h"

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
        m_tasks.push_back({std::move(task), turn, base::InEnglish::isOn()});
    }
    m_arrived.notify_one();
}

void Worker::letPass() {
    Waiting next;
    while (takePassing(next))
        runOne(next);
}

void Worker::run() {
    Waiting next;
    while (takeNext(next))
        runOne(next);
}

void Worker::runOne(Waiting &waiting) {
    const base::InEnglish asPosted(waiting.inEnglish);
    waiting.task();
    waiting.task = nullptr; // what it holds goes now, not with the next task
}

bool Worker::takeNext(Waiting &next) {
    std::unique_lock guard(m_mutex);
    m_arrived.wait(guard, [this] { return m_ending || !m_tasks.empty(); });
    if (m_tasks.empty()) return false;
    next = std::move(m_tasks.front());
    m_tasks.pop_front();
    return true;
}

bool Worker::takePassing(Waiting &next) {
    const std::lock_guard guard(m_mutex);
    if (m_tasks.empty() || m_tasks.front().turn == Turn::InTurn) return false;
    next = std::move(m_tasks.front());
    m_tasks.pop_front();
    return true;
}

} // namespace lectern::library
