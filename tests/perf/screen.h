// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace lectern::perf {

// An X server without a screen (Xvfb), and who watches what is shown on it (xev, which tells of
// each window at once).
class Screen {
  public:
    Screen();
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    [[nodiscard]] bool isThere() const { return !m_display.isEmpty(); } // both are installed
    [[nodiscard]] QString display() const { return m_display; }
    // Until a window is shown that was not; false where none comes within half a minute.
    [[nodiscard]] bool waitForWindow();
    // What was shown so far is nothing new.
    void forget();

  private:
    QProcess m_server;
    QProcess m_watcher;
    QString m_display;
};

// A program with a window, started as from a menu, in a home of its own; ended with this.
class StartedProgram {
  public:
    // Without a display: off the screen.
    StartedProgram(const QString &program, const QStringList &arguments, const QString &display);
    ~StartedProgram();
    Q_DISABLE_COPY_MOVE(StartedProgram)

    // Memory in use once it has nothing left to do.
    [[nodiscard]] qint64 bytesAtRest();

  private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace lectern::perf
