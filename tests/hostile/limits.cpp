// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/limits.h"

#include <QFile>

namespace lectern::tests {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool countsMemory = false;
#else
constexpr bool countsMemory = true;
#endif

// "VmRSS" or "VmHWM", its peak, as the kernel counts them.
qint64 processBytes(const QByteArray &name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!countsMemory || !status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    return 0;
}

// proc(5): 5 sets the peak to what is used now.
void forgetPeak() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}

} // namespace

Limits::Limits()
    : m_begin(std::clock())
    , m_bytes(processBytes("VmRSS")) {
    forgetPeak();
}

qint64 Limits::cpuMilliseconds() const {
    return qint64{std::clock() - m_begin} * 1000 / CLOCKS_PER_SEC;
}

qint64 Limits::bytes() const {
    return processBytes("VmHWM") - m_bytes;
}

} // namespace lectern::tests
