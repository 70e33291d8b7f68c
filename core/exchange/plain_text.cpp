// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_text.h"

#include <algorithm>

namespace lectern::exchange {

namespace {

bool isLineEnd(QChar character) {
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case u'\u0085':
    case u'\u2028':
    case u'\u2029':
        return true;
    default:
        return false;
    }
}

bool standsForItself(QChar character) {
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x7F) || code == u'\n';
}

bool isWholeCharacter(const QString &text, qsizetype at) {
    const QChar character = text.at(at);
    if (character.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (character.isLowSurrogate()) return at > 0 && text.at(at - 1).isHighSurrogate();
    return true;
}

} // namespace

bool isControl(QChar character) {
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029;
}

bool isHiddenControl(QChar character) {
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0xFEFF;
}

QString printable(const QString &text) {
    if (std::all_of(text.cbegin(), text.cend(), standsForItself)) return text; // nearly always
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool secondOfPair =
            character == QLatin1Char('\n') && i > 0 && text.at(i - 1) == QLatin1Char('\r');
        if (secondOfPair) continue;
        if (standsForItself(character)) {
            result += character;
            continue;
        }
        if (isLineEnd(character))
            result += QLatin1Char('\n');
        else if (isControl(character) && character != QLatin1Char('\t'))
            result += QChar(QChar::ReplacementCharacter);
        else
            result += character;
    }
    return result;
}

QString oneLine(const QString &text) {
    return printable(text).simplified();
}

QByteArray toUtf8(const QString &text) {
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSurrogate(); }))
        return text.toUtf8();
    QString whole = text;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text.at(i).isSurrogate() && !isWholeCharacter(text, i))
            whole[i] = QChar(QChar::ReplacementCharacter);
    return whole.toUtf8();
}

QByteArrayList toUtf8(const QStringList &lines) {
    QByteArrayList bytes;
    for (const QString &line : lines)
        bytes += toUtf8(line);
    return bytes;
}

QByteArray trimmedEnd(const QByteArray &line) {
    qsizetype size = line.size();
    while (size > 0 && QByteArrayView(" \t\r").contains(line.at(size - 1)))
        --size;
    return line.left(size);
}

bool isBlank(const QByteArray &line) {
    return trimmedEnd(line).isEmpty();
}

} // namespace lectern::exchange
