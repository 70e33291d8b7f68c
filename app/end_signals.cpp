// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/end_signals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lectern::app {

namespace {

constexpr int kinds[] = {SIGTERM, SIGHUP, SIGINT};

// Of a pipe: a handler may do no more than write into it (signal-safety(7)). -1 before and after.
volatile sig_atomic_t writeEnd = -1;
volatile sig_atomic_t lastKind = 0;

void tell(int kind) {
    const int before = errno;
    lastKind = kind;
    const char byte = 0;
    (void)!::write(writeEnd, &byte, 1);
    errno = before;
}

void listenTo(int kind) {
    struct sigaction now = {};
    if (::sigaction(kind, nullptr, &now) != 0 || now.sa_handler == SIG_IGN) return;
    now.sa_handler = tell;
    now.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(kind, &now, nullptr);
}

void leaveToTheSystem(int kind) {
    struct sigaction now = {};
    if (::sigaction(kind, nullptr, &now) != 0 || now.sa_handler != tell) return;
    now.sa_handler = SIG_DFL;
    ::sigaction(kind, &now, nullptr);
}

} // namespace

EndSignals::EndSignals() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return; // then they end it as they always do
    writeEnd = ends[1];
    lastKind = 0;
    m_arrived = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    const auto read = [this](QSocketDescriptor readEnd) {
        char bytes[16];
        if (::read(readEnd, bytes, sizeof bytes) > 0 && m_end) m_end();
    };
    QObject::connect(m_arrived.get(), &QSocketNotifier::activated, m_arrived.get(), read);
    for (const int kind : kinds)
        listenTo(kind);
}

int EndSignals::last() const {
    return lastKind;
}

EndSignals::~EndSignals() {
    if (!m_arrived) return;
    for (const int kind : kinds)
        leaveToTheSystem(kind);
    const int ends[2] = {static_cast<int>(m_arrived->socket()), writeEnd};
    writeEnd = -1;
    m_arrived.reset();
    for (const int end : ends)
        ::close(end);
}

} // namespace lectern::app
