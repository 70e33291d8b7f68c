// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/open_window.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

#include <csignal>
#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

OpenWindow::OpenWindow(Desk &desk, const QStringList &words, const QString &opener)
    : m_desk(desk) {
    desk.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    desk.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), desk.path(QStringLiteral(".")));
    m_process.setProcessEnvironment(desk.environment());
    m_process.setWorkingDirectory(desk.path(QStringLiteral(".")));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(opener, words);
    // The library is there before a command is answered, and a start meets whoever holds the guard.
    m_open = m_process.waitForStarted(patienceMs) && waitForSocket() &&
             desk.lectern(tests::words("tag +met no-paper-has-this")).exit == 0;
    EXPECT_TRUE(m_open);
}

OpenWindow::~OpenWindow() {
    kill();
}

bool OpenWindow::waitForSocket() {
    for (int tries = 0; tries < patienceMs / 20 && isRunning(); ++tries) {
        QLocalSocket caller;
        caller.connectToServer(socket());
        // Only when the library is the window's does a command hand its work over.
        if (!socket().isEmpty() && caller.waitForConnected(1000) &&
            m_desk.read(QStringLiteral("library.db.lock")).startsWith("window"))
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

bool OpenWindow::isRunning() {
    return m_process.state() == QProcess::Running && !m_process.waitForFinished(0);
}

bool OpenWindow::says(const QByteArray &what, int milliseconds) {
    const QDeadlineTimer deadline(milliseconds);
    do {
        m_process.waitForReadyRead(milliseconds > 0 ? 20 : 0);
        m_said += m_process.readAllStandardOutput();
    } while (!m_said.contains(what) && isRunning() && !deadline.hasExpired());
    return m_said.contains(what);
}

void OpenWindow::pause() {
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void OpenWindow::goOn() {
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

void OpenWindow::kill() {
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

int OpenWindow::endBy(int signal) {
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    const bool ended =
        m_process.waitForFinished(patienceMs) && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

QString OpenWindow::socket() const {
    const QDir folder(m_desk.path(QStringLiteral("lectern")));
    const QStringList sockets = folder.entryList(QDir::System | QDir::Hidden);
    return sockets.isEmpty() ? QString() : folder.filePath(sockets.constFirst());
}

QByteArray OpenWindow::ask(const QByteArray &bytes) const {
    QLocalSocket caller;
    caller.connectToServer(socket());
    if (!caller.waitForConnected(patienceMs)) return "nobody";
    caller.write(bytes);
    while (caller.state() == QLocalSocket::ConnectedState && caller.waitForReadyRead(patienceMs)) {
    }
    return caller.readAll();
}

void OpenWindow::say(const QByteArray &bytes) const {
    QLocalSocket caller;
    caller.connectToServer(socket());
    ASSERT_TRUE(caller.waitForConnected(patienceMs));
    caller.write(bytes);
    caller.waitForBytesWritten(patienceMs);
    caller.abort();
}

} // namespace lectern::tests
