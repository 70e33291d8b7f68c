// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace lectern::base {

// A point in time as it was where it happened: UTC milliseconds and the place's offset from UTC.
struct Instant {
    qint64 utcMs = 0;
    int offsetMinutes = 0;

    [[nodiscard]] static Instant of(const QDateTime &when);
    // "2026-11-23T09:12:44Z": UTC, seconds, as the command line prints it.
    [[nodiscard]] QString toIso() const;
    // The same moment on the wall of the place where it happened.
    [[nodiscard]] QDateTime toPlace() const;
    // Monday, midnight, of the week in which it lies there.
    [[nodiscard]] Instant startOfWeek() const;

    friend bool operator==(const Instant &, const Instant &) = default;
};

// The only source of "now". Tests bring their own; order and ids never rest on it alone.
class Clock {
  public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const = 0;
    // The local day of the library's clock.
    [[nodiscard]] QDate today() const { return now().toPlace().date(); }
};

class SystemClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override;
};

// Stands still until it is told to move. For tests and the gallery; any thread may read it while
// no other thread sets it.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Instant now)
        : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceMs(qint64 ms) { m_now.utcMs += ms; }

  private:
    Instant m_now;
};

} // namespace lectern::base
