// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/mail/mail_head.h"

#include "core/digest/decode.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr int linesLookedAt = 40;

// Of a mail alone: a listing, a note or a web answer may be dated and have a subject.
constexpr std::array onlyInMail = {"from",     "received",   "return-path",
                                   "to",       "sender",     "delivered-to",
                                   "reply-to", "message-id", "mime-version"};
constexpr std::array alsoElsewhere = {"date", "subject", "content-type"};

// The name of "Name: value"; empty where the line is no such thing.
QByteArray fieldName(QByteArrayView line) {
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) return {};
    const QByteArrayView name = line.first(colon);
    const bool plain =
        std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
    return plain ? name.toByteArray().toLower() : QByteArray();
}

template <size_t Size>
bool isOneOf(const QByteArray &name, const std::array<const char *, Size> &names) {
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *other) { return name == other; });
}

} // namespace

bool looksLikeMail(const Head &head) {
    QByteArrayView rest = QByteArrayView(head.bytes).sliced(byteOrderMark(head.bytes).size);
    int ofMail = 0;
    int marks = 0;
    for (int line = 0; line < linesLookedAt && !rest.isEmpty(); ++line) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView text = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (text.trimmed().isEmpty()) break;
        if (line > 0 && (text.startsWith(' ') || text.startsWith('\t'))) continue;
        const QByteArray name = fieldName(text);
        if (name.isEmpty()) return false;
        ofMail += isOneOf(name, onlyInMail) ? 1 : 0;
        marks += isOneOf(name, alsoElsewhere) ? 1 : 0;
    }
    return ofMail >= 1 && ofMail + marks >= 2;
}

} // namespace lectern::digest
