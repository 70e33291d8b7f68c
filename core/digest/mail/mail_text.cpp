// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/mail/mail_text.h"

#include "core/digest/decode.h"
#include "core/digest/html_document.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype headTextAtMost = 1000; // characters

bool isUtf8Name(const QByteArray &charset) {
    constexpr std::array names = {"", "utf-8", "utf8", "us-ascii", "ascii"};
    return std::any_of(names.begin(), names.end(),
                       [&charset](const char *name) { return charset == name; });
}

bool isAscii(const QByteArray &bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0; });
}

// A name of 16 or 32 bits a character on bytes of which none is 0 is a lie, and so is any other on
// what is well-formed UTF-8 beyond ASCII.
bool lies(const QByteArray &bytes, const QByteArray &charset) {
    const bool wide =
        charset.startsWith("utf-16") || charset.startsWith("utf-32") || charset.startsWith("ucs");
    if (wide) return !bytes.contains('\0');
    return !isAscii(bytes) && QUtf8StringView(bytes).isValidUtf8();
}

} // namespace

MailCharacters mailCharacters(const QByteArray &bytes, QByteArray charset) {
    charset = charset.trimmed().toLower();
    if (isUtf8Name(charset) || lies(bytes, charset)) return {bytes};
    if (charset == "iso-8859-1" || charset == "latin1") charset = "windows-1252";
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid() || charset == "utf-7") // no mail is in it; what is not would be garbled
        return {bytes, true};
    return {QString(decoder(bytes)).toUtf8()};
}

QString mailHeadText(const char *utf8) {
    QString text = QString::fromUtf8(utf8).simplified().left(headTextAtMost);
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    return text;
}

QByteArray linesOfHtml(const QByteArray &html) {
    const auto page = HtmlDocument::parse(html, {});
    return page ? page->root().lines().toUtf8() : QByteArray();
}

} // namespace lectern::digest
