// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/limits.h"

#include "tests/support/process_memory.h"

namespace lectern::tests {

Limits::Limits()
    : m_begin(std::clock())
    , m_bytes(bytesInUse()) {
    forgetPeakOfBytes();
}

qint64 Limits::cpuMilliseconds() const {
    return qint64{std::clock() - m_begin} * 1000 / CLOCKS_PER_SEC;
}

qint64 Limits::bytes() const {
    return bytesAtPeak() - m_bytes;
}

} // namespace lectern::tests
