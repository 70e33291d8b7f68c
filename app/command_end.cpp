// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_end.h"

#include <csignal>

namespace lectern::app {

namespace {

volatile sig_atomic_t pipeIsBroken = 0;

void noteBrokenPipe(int) {
    pipeIsBroken = 1;
}

// What the program was started to ignore stays ignored.
void exchangeHandler(void (*from)(int), void (*to)(int)) {
    struct sigaction now = {};
    if (::sigaction(SIGPIPE, nullptr, &now) != 0 || now.sa_handler != from) return;
    now.sa_handler = to;
    now.sa_flags = SA_RESTART;
    ::sigaction(SIGPIPE, &now, nullptr);
}

} // namespace

void CommandEnd::libraryOpened() {
    m_signals.emplace();
    m_signals->onAsked([this] { m_stop.request_stop(); });
    exchangeHandler(SIG_DFL, noteBrokenPipe);
}

void CommandEnd::libraryClosed() {
    if (!m_signals) return;
    exchangeHandler(noteBrokenPipe, SIG_DFL);
    m_signal = m_signals->last();
    if (m_signal == 0 && pipeIsBroken) m_signal = SIGPIPE;
    m_signals.reset();
}

void CommandEnd::passOn() const {
    if (m_signal == 0) return;
    std::signal(m_signal, SIG_DFL);
    (void)std::raise(m_signal);
}

bool CommandEnd::isUnheard() const {
    return m_signal == SIGPIPE;
}

} // namespace lectern::app
