// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/containers/zip_directory.h"

#include <QByteArray>

namespace lectern::digest {

// A record of an archive, least byte first; what lies behind its end is 0.
class ZipRecord {
  public:
    explicit ZipRecord(QByteArray bytes)
        : m_bytes(std::move(bytes)) {}

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool startsWith(const char *signature) const {
        return m_bytes.startsWith(signature);
    }
    [[nodiscard]] int number16(qsizetype at) const { return int(number(at, 2)); }
    [[nodiscard]] qint64 number32(qsizetype at) const { return qint64(number(at, 4)); }
    // Negative for what no file can have.
    [[nodiscard]] qint64 number64(qsizetype at) const { return qint64(number(at, 8)); }
    [[nodiscard]] QByteArray part(qsizetype at, qsizetype size) const {
        return m_bytes.mid(at, size);
    }

  private:
    [[nodiscard]] quint64 number(qsizetype at, int bytes) const;

    QByteArray m_bytes;
};

// What a record of the central directory says of its member.
[[nodiscard]] ZipMember zipMemberIn(const ZipRecord &record);
// It is a regular file, not a folder, a link or a device.
[[nodiscard]] bool isZipFile(const ZipRecord &record);
// Why it cannot be unpacked; nothing where it can.
[[nodiscard]] std::optional<base::Error> refusalOf(const ZipRecord &record, const QString &name);

} // namespace lectern::digest
