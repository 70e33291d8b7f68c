// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/desk.h"

#include <QProcess>

namespace lectern::tests {

// A real window over the library of a desk, on no screen, that others can meet. It is killed when
// it goes, unless it was closed.
class OpenWindow {
  public:
    // Waits until it is met, by a command that changes nothing. `opener`: what opens it.
    explicit OpenWindow(Desk &desk, const QStringList &words = {},
                        const QString &opener = program());
    ~OpenWindow();
    Q_DISABLE_COPY_MOVE(OpenWindow)

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isRunning();
    // Whether it writes this to standard output, or has, within so many milliseconds.
    [[nodiscard]] bool says(const QByteArray &what, int milliseconds = 0);
    // Answers nobody until goOn().
    void pause();
    void goOn();
    // As kill -9 does.
    void kill();
    // By a signal that it may act upon. The exit code; -1 where it did not end by itself.
    [[nodiscard]] int endBy(int signal);
    // Where it is met; empty: nowhere.
    [[nodiscard]] QString socket() const;
    // Connects and says these bytes. What the window answers until it hangs up.
    [[nodiscard]] QByteArray ask(const QByteArray &bytes) const;
    // The same without waiting for an answer.
    void say(const QByteArray &bytes) const;

  private:
    [[nodiscard]] bool waitForSocket();

    Desk &m_desk;
    QProcess m_process;
    QByteArray m_said;
    bool m_open = false;
};

} // namespace lectern::tests
