// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/sniff.h"

#include "core/digest/caps.h"
#include "core/digest/decode.h"

#include <algorithm>

namespace lectern::digest {

namespace {
constexpr qsizetype headSize =
    caps::title + 1024;                         // one byte more than any title may have, and some
constexpr qsizetype charactersForOneFault = 32; // more faults than this are no text

QByteArray asUtf8(QByteArrayView bytes) {
    const ByteOrderMark mark = byteOrderMark(bytes);
    if (mark.encoding == Encoding::Utf8) return bytes.toByteArray();
    return "\xEF\xBB\xBF" + decode(bytes.sliced(mark.size), mark.encoding).text.toUtf8();
}

} // namespace

base::Result<Head> headOf(ByteSource &source) {
    LECTERN_ASSIGN(const QByteArrayView ahead, source.peek(headSize + 1));
    const bool whole = ahead.size() <= headSize;
    return Head{asUtf8(ahead.first(std::min(ahead.size(), headSize))), whole};
}

bool looksBinary(const Head &head) {
    const QString text = decode(head.bytes, byteOrderMark(head.bytes).encoding).text;
    const auto faults = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return (isForbidden(c) && c != u'\f') || c == QChar::ReplacementCharacter;
    });
    return faults * charactersForOneFault > text.size();
}

bool looksLikeHtml(const Head &head) {
    const QByteArrayView text =
        QByteArrayView(head.bytes).sliced(byteOrderMark(head.bytes).size).trimmed();
    const QByteArrayView start = text.first(std::min<qsizetype>(text.size(), 9));
    return start.compare("<!doctype", Qt::CaseInsensitive) == 0 ||
           start.first(std::min<qsizetype>(start.size(), 5))
                   .compare("<html", Qt::CaseInsensitive) == 0;
}

} // namespace lectern::digest
