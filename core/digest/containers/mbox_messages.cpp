// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/mbox_messages.h"

#include "core/digest/caps.h"
#include "core/digest/mail/mail_head.h"

#include <algorithm>
#include <cstring>

namespace lectern::digest {

namespace {

constexpr qsizetype mailboxPiece = qsizetype{16} * 1024; // of a line that is longer
constexpr qsizetype fromLineAtMost = 1024;

bool isDigitAt(QByteArrayView text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at] >= '0' && text[at] <= '9';
}

// "10:00" and "2024" as a word: what else begins with "From " has hardly both.
bool hasTimeAndYear(QByteArrayView text) {
    bool time = false;
    bool year = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        time = time || (text[i] == ':' && isDigitAt(text, i - 1) && isDigitAt(text, i + 1));
        const bool century = text.sliced(i).startsWith("19") || text.sliced(i).startsWith("20");
        year = year || (century && i > 0 && text[i - 1] == ' ' && isDigitAt(text, i + 2) &&
                        isDigitAt(text, i + 3) && !isDigitAt(text, i + 4) &&
                        (i + 4 == text.size() || text[i + 4] != ':'));
    }
    return time && year;
}

bool isFromLine(QByteArrayView line) {
    return line.startsWith("From ") && line.size() <= fromLineAtMost &&
           hasTimeAndYear(line.trimmed());
}

// ">From ", ">>From ": one mark was added when it was stored.
bool isQuotedFrom(QByteArrayView line) {
    const auto *const text =
        std::find_if(line.begin(), line.end(), [](char c) { return c != '>'; });
    return text != line.begin() && line.sliced(text - line.begin()).startsWith("From ");
}

// How many bytes of whole lines lie ahead of which none is a "From " line or quotes one.
qsizetype unmarkedLines(QByteArrayView ahead) {
    qsizetype at = 0;
    while (at < ahead.size() && ahead[at] != 'F' && ahead[at] != '>') {
        const void *end = std::memchr(ahead.data() + at, '\n', size_t(ahead.size() - at));
        if (end == nullptr) break;
        at = static_cast<const char *>(end) - ahead.data() + 1;
    }
    return at;
}

// The blank line before the next "From " line is the mailbox's own.
void dropBlankLine(QByteArray &bytes) {
    if (bytes.endsWith("\r\n\r\n"))
        bytes.chop(2);
    else if (bytes.endsWith("\n\n"))
        bytes.chop(1);
}

} // namespace

bool looksLikeMbox(const Head &head) {
    QByteArrayView rest = head.bytes;
    qsizetype end = rest.indexOf('\n');
    if (end < 0 || !isFromLine(rest.first(end))) return false;
    while (end >= 0 && (isFromLine(rest.first(end)) || rest.first(end).trimmed().isEmpty())) {
        rest = rest.sliced(end + 1); // messages may be empty
        end = rest.indexOf('\n');
    }
    return looksLikeMail({rest.toByteArray(), head.whole});
}

base::Result<std::optional<MboxMessage>> MboxMessages::next() {
    MboxMessage message;
    while (true) {
        LECTERN_ASSIGN(const QByteArrayView lines, peekLines());
        if (lines.isEmpty()) break;
        const bool begins = m_atLineStart && isFromLine(lines);
        if (begins && (message.tooLarge || !message.bytes.isEmpty())) break;
        m_atLineStart = lines.endsWith('\n');
        if (!begins) take(message, lines);
        m_source.skip(lines.size());
    }
    dropBlankLine(message.bytes);
    if (message.bytes.isEmpty() && !message.tooLarge) return std::optional<MboxMessage>();
    return std::optional(std::move(message));
}

// With its end; of a line that is longer, a piece; many at once where there is nothing in them.
base::Result<QByteArrayView> MboxMessages::peekLines() {
    LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(mailboxPiece));
    const qsizetype plain = m_atLineStart ? unmarkedLines(ahead) : 0;
    if (plain > 0) return ahead.first(plain);
    const qsizetype end = ahead.first(std::min(ahead.size(), mailboxPiece)).indexOf('\n');
    return ahead.first(end < 0 ? std::min(ahead.size(), mailboxPiece) : end + 1);
}

void MboxMessages::take(MboxMessage &message, QByteArrayView lines) {
    if (message.tooLarge) return;
    message.bytes += isQuotedFrom(lines) ? lines.sliced(1) : lines;
    if (message.bytes.size() <= caps::document) return;
    message.tooLarge = true;
    message.bytes.clear();
}

} // namespace lectern::digest
