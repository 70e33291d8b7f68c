// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

// Bytes to text. UTF-8 is checked here, byte for byte, so that the place of a fault is true.
namespace lectern::digest {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian };
// Bytes in a unit of the encoding.
[[nodiscard]] constexpr qsizetype unitSize(Encoding encoding) {
    return encoding == Encoding::Utf8 ? 1 : 2;
}

struct ByteOrderMark {
    Encoding encoding = Encoding::Utf8;
    qsizetype size = 0; // 0: there is none
};
[[nodiscard]] ByteOrderMark byteOrderMark(QByteArrayView start);

// Windows1252: the bytes are not UTF-8 and were read as that. Replaced: they are damaged UTF-8 or
// UTF-16, and each byte or unit that has no meaning became U+FFFD.
enum class Mending { None, Windows1252, Replaced };

struct Decoded {
    QString text;
    Mending mending = Mending::None;
    qsizetype fault = -1; // byte offset of the first fault; -1 where there is none
};
// Total. Damaged UTF-8 is told from Windows-1252 by what is more: well-formed sequences or faults.
[[nodiscard]] Decoded decode(QByteArrayView bytes, Encoding encoding);

// A control character that is no white space: C0 but tab and line ends, DEL, C1 but NEL.
[[nodiscard]] constexpr bool isForbidden(QChar c) {
    const char16_t unit = c.unicode();
    if (unit < 0x20) return unit != u'\t' && unit != u'\n' && unit != u'\r';
    return unit >= 0x7F && unit < 0xA0 && unit != 0x85;
}
// Puts U+FFFD in the place of each forbidden one; gives the index of the first, -1 for none.
qsizetype replaceForbidden(QString &text);
// The same for each half of a surrogate pair that stands alone.
qsizetype replaceLoneSurrogates(QString &text);

} // namespace lectern::digest
