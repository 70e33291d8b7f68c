// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QRandomGenerator>

namespace lectern::base {

QUuid uuid7(const Clock &clock) {
    const auto ms = static_cast<quint64>(clock.now().utcMs);
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint32 more = QRandomGenerator::global()->generate();
    const auto byte = [](quint64 value, int shift) { return static_cast<uchar>(value >> shift); };
    return QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms),
                 static_cast<ushort>(0x7000 | (more & 0x0FFF)),
                 static_cast<uchar>(0x80 | (byte(random, 56) & 0x3F)), byte(random, 48),
                 byte(random, 40), byte(random, 32), byte(random, 24), byte(random, 16),
                 byte(random, 8), byte(random, 0));
}

QUuid leastUuid7(qint64 utcMs) {
    const auto ms = static_cast<quint64>(utcMs);
    return QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms), 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

QString toText(const QUuid &uuid) {
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace lectern::base
