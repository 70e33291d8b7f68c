// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/decode.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace lectern::digest {

namespace {

constexpr QChar replacement(QChar::ReplacementCharacter);

uchar byteAt(QByteArrayView bytes, qsizetype i) {
    return static_cast<uchar>(bytes[i]);
}

// How long the well-formed sequence at `i` is (table 3-7 of the Unicode Standard), 0 for a fault.
qsizetype sequenceAt(QByteArrayView bytes, qsizetype i) {
    const uchar lead = byteAt(bytes, i);
    if (lead < 0x80) return 1;
    if (lead < 0xC2 || lead > 0xF4) return 0;
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (i + length > bytes.size()) return 0;
    const uchar second = byteAt(bytes, i + 1);
    const uchar least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) return 0;
    for (qsizetype k = 2; k < length; ++k)
        if ((byteAt(bytes, i + k) & 0xC0) != 0x80) return 0;
    return length;
}

struct Utf8Survey {
    qsizetype firstFault = -1;
    qsizetype faults = 0;
    qsizetype sequences = 0; // well-formed ones of two bytes and more
};

// Past the plain ASCII at `i`, eight bytes at a time: nearly all there is.
qsizetype behindAscii(QByteArrayView bytes, qsizetype i) {
    quint64 eight = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::memcpy(&eight, bytes.data() + i, 8);
        if ((eight & 0x8080808080808080) != 0) return i;
    }
    while (i < bytes.size() && byteAt(bytes, i) < 0x80)
        ++i;
    return i;
}

Utf8Survey surveyUtf8(QByteArrayView bytes) {
    Utf8Survey survey;
    for (qsizetype i = behindAscii(bytes, 0); i < bytes.size(); i = behindAscii(bytes, i)) {
        const qsizetype length = sequenceAt(bytes, i);
        if (length == 0) {
            if (survey.firstFault < 0) survey.firstFault = i;
            ++survey.faults;
        } else if (length > 1) {
            ++survey.sequences;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return survey;
}

QString fromValidUtf8(QByteArrayView bytes) {
    using Flag = QStringConverter::Flag; // a mark inside the text is a character like others
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString fromDamagedUtf8(QByteArrayView bytes) {
    QString text;
    qsizetype begin = 0; // of the well-formed stretch
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceAt(bytes, i);
        if (length == 0) {
            text += fromValidUtf8(bytes.sliced(begin, i - begin)) + replacement;
            begin = i + 1;
        }
        i += std::max<qsizetype>(length, 1);
    }
    return text + fromValidUtf8(bytes.sliced(begin));
}

// What differs from Latin-1: the bytes 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) c = QChar(windows1252[c.unicode() - 0x80]);
    return text;
}

Decoded decodeUtf8(QByteArrayView bytes) {
    if (behindAscii(bytes, 0) == bytes.size()) return {QString::fromLatin1(bytes)};
    const Utf8Survey survey = surveyUtf8(bytes);
    if (survey.faults == 0) return {fromValidUtf8(bytes)};
    if (survey.sequences >= survey.faults)
        return {fromDamagedUtf8(bytes), Mending::Replaced, survey.firstFault};
    return {fromWindows1252(bytes), Mending::Windows1252, survey.firstFault};
}

// Behind the printable ASCII at `from`, four units at a time; a few may be left.
qsizetype behindPrintable(QStringView text, qsizetype from) {
    constexpr quint64 ofEach = 0x0001000100010001;
    constexpr quint64 highBits = 0x8000 * ofEach;
    constexpr quint64 toHighBit = (0x8000 - 0x7F) * ofEach;
    quint64 four = 0;
    for (; from + 4 <= text.size(); from += 4) {
        std::memcpy(&four, text.utf16() + from, sizeof four);
        const quint64 above = four | (four + toHighBit); // sets the high bit of 0x7F and more
        const quint64 below = ~((four | highBits) - 0x20 * ofEach); // of less than 0x20
        if (((above | below) & highBits) != 0) break;
    }
    return from;
}

// The first character at or behind `from` that `is` says it of, no printable ASCII; -1 for none.
template <typename Is>
qsizetype indexOf(QStringView text, qsizetype from, const Is &is) {
    for (from = behindPrintable(text, from); from < text.size();
         from = behindPrintable(text, from + 1))
        if (is(text[from])) return from;
    return -1;
}

bool isLoneSurrogate(const QString &text, qsizetype i) {
    if (text[i].isHighSurrogate()) return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

Decoded decodeUtf16(QByteArrayView bytes, bool bigEndian) {
    Decoded result;
    result.text.resize(bytes.size() / 2);
    for (qsizetype i = 0; i < result.text.size(); ++i) {
        const char *unit = bytes.data() + 2 * i;
        result.text[i] =
            QChar(bigEndian ? qFromBigEndian<quint16>(unit) : qFromLittleEndian<quint16>(unit));
    }
    if (bytes.size() % 2 != 0) result.text += QChar(0xD800); // half a unit: as lone as a surrogate
    const qsizetype lone = replaceLoneSurrogates(result.text);
    if (lone < 0) return result;
    result.mending = Mending::Replaced;
    result.fault = 2 * lone;
    return result;
}

} // namespace

ByteOrderMark byteOrderMark(QByteArrayView start) {
    if (start.startsWith("\xEF\xBB\xBF")) return {Encoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE")) return {Encoding::Utf16LittleEndian, 2};
    if (start.startsWith("\xFE\xFF")) return {Encoding::Utf16BigEndian, 2};
    return {};
}

Decoded decode(QByteArrayView bytes, Encoding encoding) {
    if (encoding == Encoding::Utf8) return decodeUtf8(bytes);
    return decodeUtf16(bytes, encoding == Encoding::Utf16BigEndian);
}

qsizetype replaceForbidden(QString &text) {
    qsizetype first = -1;
    for (qsizetype i = indexOf(text, 0, isForbidden); i >= 0;
         i = indexOf(text, i + 1, isForbidden)) {
        if (first < 0) first = i;
        text[i] = replacement;
    }
    return first;
}

qsizetype replaceLoneSurrogates(QString &text) {
    qsizetype first = -1;
    const auto isSurrogate = [](QChar c) { return c.isSurrogate(); };
    for (qsizetype i = indexOf(text, 0, isSurrogate); i >= 0;
         i = indexOf(text, i + 1, isSurrogate)) {
        if (!isLoneSurrogate(text, i)) continue;
        text[i] = replacement;
        if (first < 0) first = i;
    }
    return first;
}

} // namespace lectern::digest
