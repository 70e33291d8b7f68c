// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_end.h"

#include <csignal>

namespace lectern::app {

void CommandEnd::libraryOpened() {
    m_signals.emplace();
    m_signals->onAsked([this] { m_stop.request_stop(); });
}

void CommandEnd::libraryClosed() {
    if (!m_signals) return;
    m_signal = m_signals->last();
    m_signals.reset();
}

void CommandEnd::passOn() const {
    if (m_signal == 0) return;
    std::signal(m_signal, SIG_DFL);
    (void)std::raise(m_signal);
}

} // namespace lectern::app
