// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process_memory.h"

#include <QFile>

namespace lectern::tests {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool countsMemory = false;
#else
constexpr bool countsMemory = true;
#endif

// proc(5): a line of /proc/self/status, in kB.
qint64 statusBytes(const QByteArray &name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!countsMemory || !status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    return 0;
}

} // namespace

qint64 bytesInUse() {
    return statusBytes("VmRSS");
}

qint64 bytesAtPeak() {
    return statusBytes("VmHWM");
}

// proc(5): 5 sets the peak to what is used now.
void forgetPeakOfBytes() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}

} // namespace lectern::tests
