// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <QBuffer>
#include <QFile>

namespace lectern::tests {

namespace {

void readAll(Reading &reading, digest::DigestReader &reader) {
    while (true) {
        auto entry = reader.next();
        if (!entry) reading.error = entry.error();
        if (!entry || !*entry) break;
        reading.entries.append(**entry);
    }
    reading.facts = reader.facts();
    reading.warnings = reader.warnings();
    reading.rejected = reader.rejected();
}

} // namespace

Reading readDevice(QIODevice &device, const QString &name, const QString &format) {
    Reading reading;
    const auto reader = digest::openDigest(device, name, format);
    if (reader)
        readAll(reading, **reader);
    else
        reading.error = reader.error();
    return reading;
}

Reading readDigest(const QByteArray &bytes, const QString &format) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, QStringLiteral("digest.txt"), format);
}

Reading readDigestFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no such file: %s", qUtf8Printable(path));
    return readDevice(file, path.section(u'/', -1), {});
}

Reading readFixture(const char *name) {
    return readDigestFile(QStringLiteral(LECTERN_FIXTURES "/") + QString::fromUtf8(name));
}

} // namespace lectern::tests
