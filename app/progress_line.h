// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QElapsedTimer>

#include <functional>

namespace lectern::app {

// How far a long command has come, on one line of the terminal that is written anew, and gone once
// the command is done. Says nothing of a short one, nor where standard error is no terminal.
class ProgressLine final {
  public:
    // Of so many papers by now; "%1 papers read".
    ProgressLine(Console &console, QString words);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    // May be called in another thread while this one waits; not after the line is gone.
    [[nodiscard]] std::function<void(qint64)> callback();

  private:
    void show(qint64 papers);

    Console &m_console;
    QString m_words;
    QElapsedTimer m_clock;
    qint64 m_nextMs;
    bool m_shown = false;
};

} // namespace lectern::app
