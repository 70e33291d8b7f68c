// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace lectern::tests {

// What a parser may take for one file. Memory is counted on Linux only, and not under a sanitizer,
// which holds on to what was freed, and takes two to three times as long.
class Limits {
  public:
#if defined(__SANITIZE_ADDRESS__)
    static constexpr qint64 millisecondsAtMost = 6000;
#else
    static constexpr qint64 millisecondsAtMost = 2000;
#endif
    static constexpr qint64 bytesAtMost = qint64{256} * 1024 * 1024;

    Limits();
    [[nodiscard]] qint64 cpuMilliseconds() const;
    // By which the process grew at its peak; 0 where that is not counted.
    [[nodiscard]] qint64 bytes() const;

  private:
    std::clock_t m_begin;
    qint64 m_bytes;
};

} // namespace lectern::tests
