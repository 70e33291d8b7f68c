// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/reader.h"

namespace lectern::tests {

[[nodiscard]] inline QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

// A digest read to its end.
struct Reading {
    QList<model::Entry> entries;
    digest::DigestFacts facts;
    QList<model::ImportWarning> warnings;
    qint64 rejected = 0;
    std::optional<base::Error> error; // of opening or of reading
};

[[nodiscard]] Reading readDevice(QIODevice &device, const QString &name,
                                 const QString &format = {});
[[nodiscard]] Reading readDigest(const QByteArray &bytes, const QString &format = {});
[[nodiscard]] Reading readDigestFile(const QString &path);
[[nodiscard]] Reading readFixture(const char *name);

} // namespace lectern::tests
