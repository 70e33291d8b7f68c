// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_text.h"

#include "core/digest/decode.h"
#include "core/digest/json_scanner.h"

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype firstLinesAtMost = qsizetype{64} * 1024;

const char *firstInk(QByteArrayView bytes) {
    return std::find_if_not(bytes.begin(), bytes.end(), isJsonBlank);
}

bool isBlankFrom(QByteArrayView bytes, qsizetype at) {
    return firstInk(bytes.sliced(at)) == bytes.end();
}

qint64 lineFeedsIn(QByteArrayView bytes) {
    qint64 count = 0;
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
        ++count;
    return count;
}

// Carriage returns with no line feed behind them; the last byte's is not known yet.
qint64 loneReturnsIn(QByteArrayView bytes) {
    qint64 count = 0;
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1))
        if (at + 1 < bytes.size() && bytes[at + 1] != '\n') ++count;
    return count;
}

} // namespace

base::Result<std::optional<char>> JsonText::mark() {
    if (m_source.offset() == 0) LECTERN_TRY(skipByteOrderMark());
    while (true) {
        LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(1));
        if (ahead.isEmpty()) return std::optional<char>();
        const char *ink = firstInk(ahead);
        pass(ahead.first(ink - ahead.begin()));
        if (ink == ahead.end()) continue;
        m_line += m_behindReturn ? 1 : 0;
        m_behindReturn = false;
        return std::optional(*ink);
    }
}

base::Status JsonText::skipByteOrderMark() {
    LECTERN_ASSIGN(const QByteArrayView start, m_source.peek(3));
    m_source.skip(byteOrderMark(start).size);
    return {};
}

base::Result<JsonSlice> JsonText::value(qint64 most) {
    JsonScanner scanner;
    qsizetype wanted = 1;
    while (true) {
        LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(wanted));
        const qsizetype end = scanner.endOf(ahead);
        LECTERN_TRY(refuseLarger(end < 0 ? ahead.size() : end, most));
        if (end >= 0) return JsonSlice{ahead.first(end), scanner.deepest(), false};
        if (ahead.size() < wanted) return JsonSlice{ahead, scanner.deepest(), scanner.isOpen()};
        wanted = ahead.size() + 1;
    }
}

base::Result<JsonSlice> JsonText::line() {
    qsizetype searched = 0;
    while (true) {
        LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(searched + 1));
        const qsizetype end = ahead.indexOf('\n', searched);
        const bool cut = end < 0 && ahead.size() == searched;
        LECTERN_TRY(refuseLarger(end < 0 ? ahead.size() : end));
        if (end >= 0 || cut) {
            const QByteArrayView line = cut ? ahead : ahead.first(end);
            JsonScanner scanner;
            scanner.endOf(line);
            return JsonSlice{line, scanner.deepest(), cut};
        }
        searched = ahead.size();
    }
}

base::Result<bool> JsonText::isObjectALine() {
    LECTERN_ASSIGN(const QByteArrayView ahead, m_source.peek(firstLinesAtMost));
    const qsizetype feed = ahead.indexOf('\n');
    const QByteArrayView first = feed < 0 ? ahead : ahead.first(feed);
    const qsizetype end = JsonScanner().endOf(first);
    if (end >= 0) return isBlankFrom(first, end);
    return feed < 0 || ahead.sliced(feed + 1).startsWith('{');
}

void JsonText::pass(QByteArrayView bytes) {
    if (bytes.isEmpty()) return;
    if (m_behindReturn && bytes.front() != '\n') ++m_line;
    m_line += lineFeedsIn(bytes) + loneReturnsIn(bytes);
    m_behindReturn = bytes.back() == '\r';
    m_source.skip(bytes.size());
}

base::Status JsonText::refuseLarger(qsizetype size, qint64 most) const {
    if (size <= most) return {};
    return base::fail(
        base::ErrorCode::TooLarge,
        tr("The entry at line %1 of “%2” is longer than %3 MiB, the most it may have.")
            .arg(QString::number(m_line), name(), QString::number(most >> 20)));
}

} // namespace lectern::digest
