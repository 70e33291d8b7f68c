// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace lectern::library {

// A thread that runs tasks in the order in which they were posted, each in the language of who
// posted it (base::InEnglish). Its destructor runs what still waits, then ends the thread.
class Worker {
  public:
    using Task = std::function<void()>;

    Worker()
        : m_thread([this] { run(); }) {}
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    // Whether a task may run in the middle of a longer one that lets it through.
    enum class Turn { MayPass, InTurn };
    void post(Task task, Turn turn = Turn::MayPass);
    // From within a task: runs the tasks that wait by now, up to the first that must wait its turn.
    void letPass();

  private:
    struct Waiting {
        Task task;
        Turn turn = Turn::MayPass;
        bool inEnglish = false;
    };
    void run();
    static void runOne(Waiting &waiting);
    bool takeNext(Waiting &next);
    bool takePassing(Waiting &next);

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Waiting> m_tasks;
    bool m_ending = false;
    std::thread m_thread; // last: it starts when all else stands
};

} // namespace lectern::library
