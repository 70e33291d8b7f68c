// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/end_signals.h"
#include "core/base/stop_token.h"

#include <optional>

namespace lectern::app {

// Ctrl+C, and the other signals of an end, while a command has a library open for writing: what can
// be stopped is, the library is closed, and then the signal ends the process as it would have. Who
// started it, a shell in a loop, sees by that what happened; a shell says 130 of Ctrl+C. So it is
// with SIGPIPE, where who reads the output goes, as head does; that alone stops nothing. Before and
// after, a signal ends the process at once.
class CommandEnd {
  public:
    // Requested with the signal.
    [[nodiscard]] base::StopToken stop() const { return m_stop.get_token(); }
    [[nodiscard]] bool isAsked() const { return m_signal != 0 || (m_signals && m_signals->last()); }

    void libraryOpened();
    void libraryClosed();
    // Nobody reads what the command puts out any more, nor what it would say of that.
    [[nodiscard]] bool isUnheard() const;
    // At the end of the process: ends it, where a signal asked for that.
    void passOn() const;

  private:
    std::optional<EndSignals> m_signals;
    base::StopSource m_stop;
    int m_signal = 0;
};

} // namespace lectern::app
