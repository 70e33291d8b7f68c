// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <optional>

namespace lectern::store {

// How long the regular expressions of one question may look at papers. Belongs to one connection.
class RegexBudget {
  public:
    // A new question.
    void begin() {
        m_end.reset();
        m_stopped = m_gaveUp = false;
    }
    // Before each paper; the first one starts the clock. False: no more.
    [[nodiscard]] bool goOn() {
        if (!m_end) m_end = QDeadlineTimer(longestMs);
        if (m_end->hasExpired()) m_stopped = true;
        return !m_stopped;
    }
    void giveUp() { m_gaveUp = true; } // on one paper
    // Some papers were not looked at, or not to the end.
    [[nodiscard]] bool stopped() const { return m_stopped || m_gaveUp; }

  private:
    static constexpr qint64 longestMs = 5'000;

    std::optional<QDeadlineTimer> m_end;
    bool m_stopped = false;
    bool m_gaveUp = false;
};

} // namespace lectern::store
