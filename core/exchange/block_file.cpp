// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/block_file.h"

#include "core/exchange/plain_text.h"
#include "core/exchange/seal.h"

#include <QIODevice>

#include <algorithm>

namespace lectern::exchange {

namespace {

constexpr qsizetype uuidLength = 36;
constexpr qsizetype hashLength = 16;

bool isMadeOf(const QByteArray &text, const char *characters) {
    return std::all_of(text.cbegin(), text.cend(),
                       [characters](char c) { return QByteArrayView(characters).contains(c); });
}

} // namespace

QByteArray blockBegin(const BlockMarks &marks, const BlockSection &section) {
    return marks.before + "lectern:" + (section.left ? "left " : "paper ") + section.uuid + ' ' +
           section.hash + marks.after;
}

QByteArray blockEnd(const BlockMarks &marks) {
    return marks.before + "/lectern" + marks.after;
}

QByteArray footMark(const BlockMarks &marks) {
    return marks.before + "lectern:foot" + marks.after;
}

bool looksLikeBlockMark(const BlockMarks &marks, const QByteArray &line) {
    return line.startsWith(marks.before + "lectern:") || line.startsWith(marks.before + "/lectern");
}

QByteArray blockHash(const QByteArrayList &lines) {
    QByteArray counted;
    for (const QByteArray &line : lines)
        if (!isBlank(line)) counted += trimmedEnd(line) + '\n';
    return shortHash(counted);
}

BlockReader::BlockReader(QIODevice &device, BlockMarks marks)
    : m_device(device)
    , m_marks(std::move(marks)) {
    while (const auto line = nextLine()) {
        if ((m_ahead = begunBy(*line))) return;
        if (trimmedEnd(*line) == footMark(m_marks)) {
            readFoot(*line);
            return;
        }
        m_preamble += *line;
    }
}

std::optional<QByteArray> BlockReader::nextLine() {
    QByteArray line = m_device.readLine();
    if (line.isEmpty()) return std::nullopt;
    if (m_first) {
        const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
        m_crlf = line.endsWith("\r\n");
        if (line.startsWith(byteOrderMark)) line.remove(0, byteOrderMark.size());
        m_first = false;
    }
    if (line.endsWith('\n')) line.chop(1);
    return line;
}

// "lectern:paper UUID HASH" between the marks.
std::optional<BlockSection> BlockReader::begunBy(const QByteArray &line) const {
    if (!line.startsWith(m_marks.before + "lectern:")) return std::nullopt;
    QByteArray words = trimmedEnd(line).mid(m_marks.before.size());
    if (!words.endsWith(m_marks.after)) return std::nullopt;
    words.chop(m_marks.after.size());
    const QByteArrayList parts = words.split(' ');
    if (parts.size() != 3) return std::nullopt;
    const bool left = parts.at(0) == "lectern:left";
    const bool ours = (left || parts.at(0) == "lectern:paper") &&
                      parts.at(1).size() == uuidLength &&
                      isMadeOf(parts.at(1), "0123456789abcdef-") &&
                      parts.at(2).size() == hashLength && isMadeOf(parts.at(2), "0123456789abcdef");
    if (!ours) return std::nullopt;
    return BlockSection{parts.at(1), parts.at(2), left, {}, {}};
}

std::optional<BlockSection> BlockReader::next() {
    if (!m_ahead) return std::nullopt;
    BlockSection section = *std::exchange(m_ahead, std::nullopt);
    bool within = true;
    while (const auto line = nextLine()) {
        if ((m_ahead = begunBy(*line))) break;
        if (trimmedEnd(*line) == footMark(m_marks)) {
            readFoot(*line);
            break;
        }
        if (within && trimmedEnd(*line) == blockEnd(m_marks))
            within = false;
        else
            (within ? section.lines : section.trailing).append(*line);
    }
    return section;
}

void BlockReader::readFoot(const QByteArray &first) {
    m_foot = {first};
    while (const auto line = nextLine())
        m_foot += *line;
}

} // namespace lectern::exchange
