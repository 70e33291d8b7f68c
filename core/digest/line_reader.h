// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/byte_source.h"
#include "core/digest/decode.h"
#include "core/digest/warnings.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace lectern::digest {

struct Line {
    QString text;      // without its end, free of forbidden characters and lone surrogates
    qint64 number = 0; // 1 is the first
    qint64 bytes = 0;  // in the file, without its end
};

// The lines of a text, one at a time. A line ends at LF, CRLF or CR. UTF-8, or UTF-16 where a byte
// order mark says so; what had to be mended is told to `warnings`. Source and warnings outlive it.
class LineReader {
    Q_DECLARE_TR_FUNCTIONS(Lectern)

  public:
    LineReader(ByteSource &source, Warnings &warnings)
        : m_source(source)
        , m_warnings(warnings) {}

    // The next line; nothing at the end. Errors: TooLarge (a line longer than an entry may be),
    // Unreadable.
    base::Result<std::optional<Line>> next();
    // Gives a line back, to be the next one again; of several the last first.
    void putBack(Line line) { m_ahead.push_back(std::move(line)); }

  private:
    base::Status skipByteOrderMark();
    base::Result<qsizetype> measure();
    base::Status skipLineEnd();
    [[nodiscard]] qsizetype endIn(QByteArrayView bytes, qsizetype from) const;
    [[nodiscard]] char16_t unitAt(QByteArrayView bytes, qsizetype i) const;
    QString textOf(QByteArrayView bytes);
    void warnOfMending(const Decoded &decoded, QByteArrayView bytes);

    ByteSource &m_source;
    Warnings &m_warnings;
    std::vector<Line> m_ahead; // given back; the last is the next
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_number = 0; // of the line read last
};

} // namespace lectern::digest
