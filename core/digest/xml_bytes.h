// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/warnings.h"

#include <QStringDecoder>

namespace lectern::digest {

// Part of an XML document as UTF-8 that holds no character forbidden to it.
struct XmlChunk {
    QByteArray bytes; // empty at the end
    qint64 line = 1;  // on which it begins
};

// The bytes of an XML document, whatever its encoding: UTF-8, UTF-16 by its byte order mark, or
// what its declaration says. The declaration itself is blanked out, so that nobody reads it again.
// Bytes that are not UTF-8 are mended line by line, as in any text, and told to `warnings`.
class XmlBytes {
  public:
    XmlBytes(ByteSource source, Warnings &warnings)
        : m_source(std::move(source))
        , m_warnings(&warnings) {}

    // Errors: Unreadable, Invalid (an encoding that is not known).
    base::Result<XmlChunk> next();
    // The name of the file, for messages.
    [[nodiscard]] const QString &name() const { return m_source.name(); }

  private:
    base::Status begin();
    base::Status useEncoding(const QByteArray &name);
    base::Result<QByteArray> nextUtf8();
    base::Result<QByteArray> nextDecoded();
    QByteArray mended(QByteArrayView bytes);
    QByteArray mendedLine(QByteArrayView bytes, qint64 line);

    ByteSource m_source;
    Warnings *m_warnings;
    QStringDecoder m_decoder; // of what is not UTF-8; else not valid
    bool m_begun = false;
    qint64 m_line = 1; // of what comes next
};

} // namespace lectern::digest
