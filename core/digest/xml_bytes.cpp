// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/xml_bytes.h"

#include "core/base/utf8.h"
#include "core/digest/decode.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace lectern::digest {

namespace {

constexpr qsizetype bytesAtOnce = qsizetype{64} * 1024;
constexpr qsizetype declarationAtMost = 1024; // bytes, with the blanks before it

struct Declaration {
    qsizetype begin = 0;
    qsizetype end = 0; // behind it; 0 where there is none
    QByteArray encoding;
};

// The value of encoding="..." in a declaration; empty where it names none.
QByteArray encodingIn(const QByteArray &declaration) {
    const qsizetype key = declaration.indexOf("encoding");
    qsizetype open = key < 0 ? declaration.size() : declaration.indexOf('=', key);
    while (open >= 0 && open < declaration.size() && declaration[open] != '"' &&
           declaration[open] != '\'')
        ++open;
    if (open < 0 || open >= declaration.size()) return {};
    const qsizetype close = declaration.indexOf(declaration[open], open + 1);
    return close < 0 ? QByteArray() : declaration.sliced(open + 1, close - open - 1);
}

Declaration declarationIn(QByteArrayView start) {
    const QByteArray head = start.first(std::min(start.size(), declarationAtMost)).toByteArray();
    Declaration found;
    while (found.begin < head.size() && QByteArrayView(" \t\r\n").contains(head[found.begin]))
        ++found.begin;
    const QByteArrayView rest = QByteArrayView(head).sliced(found.begin);
    if (!rest.startsWith("<?xml ") && !rest.startsWith("<?xml\t") && !rest.startsWith("<?xml\n"))
        return found;
    const qsizetype close = head.indexOf("?>", found.begin);
    if (close < 0) return found;
    found.end = close + 2;
    found.encoding = encodingIn(head.sliced(found.begin, close - found.begin));
    return found;
}

void blankOut(QByteArray &bytes, const Declaration &declaration) {
    for (qsizetype i = declaration.begin; i < declaration.end; ++i)
        if (bytes[i] != '\n' && bytes[i] != '\r') bytes[i] = ' ';
}

// What no XML may hold, though UTF-8 may: https://www.w3.org/TR/xml/#charsets
bool isForbiddenInXml(char32_t c) {
    if (c < 0x20) return c != u'\t' && c != u'\n' && c != u'\r';
    return c == 0xFFFE || c == 0xFFFF;
}

// Past the printable ASCII at `i`, eight bytes at a time: nearly all there is.
qsizetype behindPrintable(QByteArrayView bytes, qsizetype i) {
    constexpr quint64 ones = 0x0101010101010101;
    quint64 eight = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::memcpy(&eight, bytes.data() + i, 8);
        const quint64 controls = (eight - ones * 0x20) & ~eight;
        if (((eight | controls) & ones * 0x80) != 0) break;
    }
    return i;
}

bool isCleanXml(QByteArrayView bytes) {
    for (qsizetype i = behindPrintable(bytes, 0); i < bytes.size(); i = behindPrintable(bytes, i)) {
        const base::CodePoint c = base::codePointAt(bytes, i);
        if (!c.valid || isForbiddenInXml(c.value)) return false;
        i += c.length;
    }
    return true;
}

// Puts U+FFFD in the place of each forbidden one; gives the index of the first, -1 for none.
qsizetype replaceForbiddenInXml(QString &text) {
    qsizetype first = replaceLoneSurrogates(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isForbiddenInXml(text[i].unicode())) continue;
        text[i] = QChar::ReplacementCharacter;
        if (first < 0 || i < first) first = i;
    }
    return first;
}

// Where a chunk may end: behind a line, else before its last character, if that is not ASCII.
qsizetype wholeLines(QByteArrayView bytes) {
    const qsizetype line = bytes.lastIndexOf('\n');
    if (line >= 0) return line + 1;
    constexpr qsizetype longestSequence = 4;
    for (qsizetype i = 1; i <= std::min(longestSequence, bytes.size() - 1); ++i) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - i]);
        if (byte >= 0xC0) return bytes.size() - i;
        if (byte < 0x80) break;
    }
    return bytes.size();
}

QString xmlSentence(const char *text) {
    return QCoreApplication::translate("Lectern", text);
}

QString whatWasMended(Mending mending, bool forbidden) {
    if (mending == Mending::Windows1252)
        return xmlSentence(
            QT_TRANSLATE_NOOP("Lectern", "This line is not UTF-8; it was read as Windows-1252."));
    if (forbidden)
        return xmlSentence(QT_TRANSLATE_NOOP(
            "Lectern", "Characters that no XML document may hold were replaced by “�”."));
    return xmlSentence(
        QT_TRANSLATE_NOOP("Lectern", "Bytes that are not UTF-8 were replaced by “�”."));
}

} // namespace

base::Result<XmlChunk> XmlBytes::next() {
    if (!m_begun) LECTERN_TRY(begin());
    XmlChunk chunk{{}, m_line};
    LECTERN_ASSIGN(chunk.bytes, m_decoder.isValid() ? nextDecoded() : nextUtf8());
    if (!m_begun) blankOut(chunk.bytes, declarationIn(chunk.bytes));
    m_begun = true;
    m_line += std::count(chunk.bytes.cbegin(), chunk.bytes.cend(), '\n');
    return chunk;
}

base::Status XmlBytes::begin() {
    LECTERN_ASSIGN(const QByteArrayView start, m_source.peek(declarationAtMost));
    const ByteOrderMark mark = byteOrderMark(start);
    if (mark.encoding == Encoding::Utf16LittleEndian)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (mark.encoding == Encoding::Utf16BigEndian)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    else if (mark.size == 0)
        LECTERN_TRY(useEncoding(declarationIn(start).encoding.trimmed().toLower()));
    m_source.skip(mark.size);
    return {};
}

// A name of UTF-16 that could be read byte by byte is a lie of whoever converted the file.
base::Status XmlBytes::useEncoding(const QByteArray &name) {
    if (name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" ||
        name.startsWith("utf-16"))
        return {};
    const bool isLatin1 = name == "iso-8859-1" || name == "latin1";
    m_decoder = QStringDecoder(isLatin1 ? "windows-1252" : name.constData());
    if (!m_decoder.isValid()) m_decoder = QStringDecoder(name.constData());
    if (m_decoder.isValid()) return {};
    return base::fail(
        base::ErrorCode::Invalid,
        xmlSentence(QT_TRANSLATE_NOOP("Lectern", "“%1” is written in the encoding “%2”, "
                                                 "which cannot be read."))
            .arg(m_source.name(), QString::fromLatin1(name)));
}

base::Result<QByteArray> XmlBytes::nextUtf8() {
    LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(bytesAtOnce));
    const bool last = ahead.size() < bytesAtOnce;
    const QByteArrayView part = ahead.first(last ? ahead.size() : wholeLines(ahead));
    QByteArray bytes = isCleanXml(part) ? part.toByteArray() : mended(part);
    m_source.skip(part.size());
    return bytes;
}

base::Result<QByteArray> XmlBytes::nextDecoded() {
    LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(bytesAtOnce));
    QString text = m_decoder(ahead);
    m_source.skip(ahead.size());
    const qsizetype fault = replaceForbiddenInXml(text);
    if (fault >= 0)
        m_warnings->add(m_line + QStringView(text).first(fault).count(u'\n'), 0,
                        whatWasMended(Mending::Replaced, true));
    return text.toUtf8();
}

QByteArray XmlBytes::mended(QByteArrayView bytes) {
    QByteArray result;
    qint64 line = m_line;
    for (qsizetype begin = 0; begin < bytes.size(); ++line) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        result += mendedLine(bytes.sliced(begin, end - begin), line);
        begin = end;
    }
    return result;
}

QByteArray XmlBytes::mendedLine(QByteArrayView bytes, qint64 line) {
    if (isCleanXml(bytes)) return bytes.toByteArray();
    Decoded decoded = decode(bytes, Encoding::Utf8);
    const bool forbidden = replaceForbiddenInXml(decoded.text) >= 0;
    m_warnings->add(line, decoded.fault + 1, whatWasMended(decoded.mending, forbidden));
    return decoded.text.toUtf8();
}

} // namespace lectern::digest
