// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace lectern::app {

// What a system sends to a program that is to end: SIGTERM when the session ends, SIGHUP when its
// terminal is gone, SIGINT for Ctrl+C in it. Told in the event loop of the thread that made this,
// of which there is one at a time, as signals belong to the process. The second one of a kind ends
// the program at once. What the program was started to ignore (nohup) stays ignored.
class EndSignals {
  public:
    EndSignals();
    ~EndSignals();
    Q_DISABLE_COPY_MOVE(EndSignals)

    // Empty: nothing is done.
    void onAsked(std::function<void()> end) { m_end = std::move(end); }

    // The one that came last, before the event loop tells of it too; 0: none.
    [[nodiscard]] int last() const;

  private:
    std::function<void()> m_end;
    std::unique_ptr<QSocketNotifier> m_arrived;
};

} // namespace lectern::app
