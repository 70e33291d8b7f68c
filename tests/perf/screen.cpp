// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/screen.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QThread>

namespace lectern::perf {

namespace {

constexpr int patienceMs = 30'000;
constexpr int restMs = 600; // without work for so long: at rest
constexpr int lookMs = 50;

bool isInstalled(const char *program) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

// proc(5): the time that a process has worked, in ticks.
qint64 workOf(qint64 process) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype user = 11;
    return fields.value(user).toLongLong() + fields.value(user + 1).toLongLong();
}

qint64 residentBytes(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    return 0;
}

} // namespace

Screen::Screen() {
    if (!isInstalled("Xvfb") || !isInstalled("xev")) return;
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1600x1000x24")});
    if (!m_server.waitForReadyRead(patienceMs)) return;
    const QString display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("DISPLAY"), display);
    m_watcher.setProcessEnvironment(surroundings);
    m_watcher.start(QStringLiteral("xev"), {QStringLiteral("-root"), QStringLiteral("-event"),
                                            QStringLiteral("substructure")});
    if (m_watcher.waitForStarted(patienceMs)) m_display = display;
}

Screen::~Screen() {
    for (QProcess *one : {&m_watcher, &m_server}) {
        one->terminate();
        one->waitForFinished(patienceMs);
    }
}

bool Screen::waitForWindow() {
    const QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired()) {
        while (m_watcher.canReadLine())
            if (m_watcher.readLine().startsWith("MapNotify")) return true;
        m_watcher.waitForReadyRead(int(deadline.remainingTime()));
    }
    return false;
}

void Screen::forget() {
    while (m_watcher.waitForReadyRead(lookMs)) {
    }
    m_watcher.readAll();
}

StartedProgram::StartedProgram(const QString &program, const QStringList &arguments,
                               const QString &display) {
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                               "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        surroundings.insert(QString::fromLatin1(folder), m_home.path());
    surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"),
                        display.isEmpty() ? QStringLiteral("offscreen") : QStringLiteral("xcb"));
    surroundings.insert(QStringLiteral("DISPLAY"), display);
    m_process.setProcessEnvironment(surroundings);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(patienceMs))
        qFatal("%s cannot be started", qUtf8Printable(program));
}

StartedProgram::~StartedProgram() {
    m_process.terminate();
    if (m_process.waitForFinished(patienceMs)) return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

qint64 StartedProgram::bytesAtRest() {
    const qint64 process = m_process.processId();
    const QDeadlineTimer deadline(4 * patienceMs);
    qint64 work = -1;
    for (int rest = 0; rest < restMs && !deadline.hasExpired(); rest += lookMs) {
        QThread::msleep(lookMs);
        const qint64 now = workOf(process);
        if (now != work) rest = 0;
        work = now;
    }
    return residentBytes(process);
}

} // namespace lectern::perf
