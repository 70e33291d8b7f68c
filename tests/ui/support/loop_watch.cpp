// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/loop_watch.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lectern::ui {

namespace {

thread_local LoopWatch *watching = nullptr;

} // namespace

LoopWatch::LoopWatch() {
    restart();
    watching = this;
}

LoopWatch::~LoopWatch() {
    watching = nullptr;
}

void LoopWatch::restart() {
    m_longestNs = 0;
    m_computedNs = 0;
    m_turns = 0;
    beginTurn();
}

void LoopWatch::beginTurn() {
    m_then = spent();
    m_since.start();
}

void LoopWatch::endTurn() {
    ++m_turns;
    const qint64 took = m_since.nsecsElapsed();
    if (took <= m_longestNs) return;
    const Spent now = spent();
    const qint64 turn = took - (now.waitedNs - m_then.waitedNs);
    if (turn <= m_longestNs) return;
    m_longestNs = turn;
    m_computedNs = now.ranNs - m_then.ranNs;
}

// Of this thread; nothing where the system does not tell.
LoopWatch::Spent LoopWatch::spent() {
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArrayList numbers = file.readAll().split(' ');
    return {numbers.value(0).toLongLong(), numbers.value(1).toLongLong()};
}

namespace {

template <typename Wait>
int watched(Wait wait) {
    LoopWatch *watch = watching;
    if (watch) watch->endTurn();
    const long ready = wait();
    const int error = errno;
    if (watch) watch->beginTurn();
    errno = error;
    return static_cast<int>(ready);
}

} // namespace

} // namespace lectern::ui

// All loops of Qt sleep in one of these, whatever stands behind them.
extern "C" int poll(pollfd *files, nfds_t count, int timeout) {
    return lectern::ui::watched([&] { return syscall(SYS_poll, files, count, timeout); });
}

extern "C" int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask) {
    timespec left = timeout ? *timeout : timespec{}; // which the system counts down
    return lectern::ui::watched([&] {
        return syscall(SYS_ppoll, files, count, timeout ? &left : nullptr, mask, _NSIG / 8);
    });
}
