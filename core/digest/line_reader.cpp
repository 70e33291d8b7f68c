// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/line_reader.h"

#include "core/digest/caps.h"

#include <QtEndian>

#include <algorithm>

namespace lectern::digest {

base::Result<std::optional<Line>> LineReader::next() {
    if (!m_ahead.empty()) {
        std::optional<Line> line = std::move(m_ahead.back());
        m_ahead.pop_back();
        return line;
    }
    if (m_number == 0) LECTERN_TRY(skipByteOrderMark());
    LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(1));
    if (ahead.isEmpty()) return std::optional<Line>();
    ++m_number;
    LECTERN_ASSIGN(const qsizetype length, measure());
    LECTERN_ASSIGN(const QByteArrayView bytes, m_source.peek(length));
    Line line{textOf(bytes.first(length)), m_number, length};
    m_source.skip(length);
    LECTERN_TRY(skipLineEnd());
    return std::optional<Line>(std::move(line));
}

base::Status LineReader::skipByteOrderMark() {
    LECTERN_ASSIGN(const QByteArrayView start, m_source.peek(3));
    const ByteOrderMark mark = byteOrderMark(start);
    m_encoding = mark.encoding;
    m_source.skip(mark.size);
    return {};
}

// The bytes up to the line's end, or to the end of all.
base::Result<qsizetype> LineReader::measure() {
    qsizetype searched = 0;
    qsizetype length = -1;
    while (length < 0 && searched <= caps::entry) {
        LECTERN_ASSIGN(const QByteArrayView bytes, m_source.peek(searched + unitSize(m_encoding)));
        length = endIn(bytes, searched);
        const qsizetype whole = bytes.size() - bytes.size() % unitSize(m_encoding);
        if (length < 0 && whole == searched) length = bytes.size();
        searched = whole;
    }
    if (length >= 0 && length <= caps::entry) return length;
    return base::fail(base::ErrorCode::TooLarge,
                      tr("Line %1 of “%2” is longer than 8 MiB, the most an entry may have.")
                          .arg(QString::number(m_number), m_source.name()));
}

base::Status LineReader::skipLineEnd() {
    const qsizetype unit = unitSize(m_encoding);
    LECTERN_ASSIGN(const QByteArrayView bytes, m_source.peek(2 * unit));
    if (bytes.size() < unit) return {};
    const bool pair =
        bytes.size() >= 2 * unit && unitAt(bytes, 0) == u'\r' && unitAt(bytes, unit) == u'\n';
    m_source.skip(pair ? 2 * unit : unit);
    return {};
}

qsizetype LineReader::endIn(QByteArrayView bytes, qsizetype from) const {
    const qsizetype unit = unitSize(m_encoding);
    if (unit == 1) {
        const qsizetype feed = bytes.indexOf('\n', from);
        const qsizetype before = feed < 0 ? bytes.size() : feed;
        const qsizetype carriageReturn = bytes.first(before).indexOf('\r', from);
        return carriageReturn < 0 ? feed : carriageReturn;
    }
    for (qsizetype i = from; i + unit <= bytes.size(); i += unit) {
        const char16_t c = unitAt(bytes, i);
        if (c == u'\n' || c == u'\r') return i;
    }
    return -1;
}

char16_t LineReader::unitAt(QByteArrayView bytes, qsizetype i) const {
    switch (m_encoding) {
    case Encoding::Utf16LittleEndian:
        return qFromLittleEndian<quint16>(bytes.data() + i);
    case Encoding::Utf16BigEndian:
        return qFromBigEndian<quint16>(bytes.data() + i);
    case Encoding::Utf8:
        break;
    }
    return static_cast<uchar>(bytes[i]);
}

QString LineReader::textOf(QByteArrayView bytes) {
    Decoded decoded = decode(bytes, m_encoding);
    if (decoded.mending != Mending::None) warnOfMending(decoded, bytes);
    const qsizetype control = replaceForbidden(decoded.text);
    if (control >= 0)
        m_warnings.add(m_number, control + 1,
                       tr("Control characters in this line were replaced by “�”."));
    return decoded.text;
}

void LineReader::warnOfMending(const Decoded &decoded, QByteArrayView bytes) {
    const bool foreign = decoded.mending == Mending::Windows1252;
    const QString sentence = foreign
                                 ? tr("Byte %1 is not UTF-8; the line was read as Windows-1252.")
                                 : tr("Damaged characters from byte %1 on were replaced by “�”.");
    const qsizetype before =
        foreign ? decoded.fault : decode(bytes.first(decoded.fault), m_encoding).text.size();
    m_warnings.add(m_number, before + 1, sentence.arg(m_source.offset() + decoded.fault));
}

} // namespace lectern::digest
