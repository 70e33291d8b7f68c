// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace lectern::ui {

// Measures the longest turn of the event loop of its thread: from where it was woken to where it
// asks the system again what came, in which no key is answered and nothing is painted. The time in
// which the thread could have run and no processor was free does not count, nor that for which it
// slept: these are the machine's. A program that uses it has a poll() of its own before that of the
// C library.
class LoopWatch {
  public:
    LoopWatch();
    ~LoopWatch();
    Q_DISABLE_COPY_MOVE(LoopWatch)

    void restart();
    [[nodiscard]] qint64 longestMs() const { return m_longestNs / 1'000'000; }
    // For how much of it the thread computed; the rest it waited for something.
    [[nodiscard]] qint64 computedMs() const { return m_computedNs / 1'000'000; }
    [[nodiscard]] qint64 turns() const { return m_turns; }

    void beginTurn();
    void endTurn();

  private:
    // What a thread has done with its time.
    struct Spent {
        qint64 ranNs = 0;
        qint64 waitedNs = 0; // for a processor
    };
    static Spent spent();

    QElapsedTimer m_since; // the beginning of the turn
    Spent m_then;          // at it
    qint64 m_longestNs = 0;
    qint64 m_computedNs = 0;
    qint64 m_turns = 0;
};

} // namespace lectern::ui
