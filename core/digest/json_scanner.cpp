// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_scanner.h"

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

enum class Mark : char { None, Quote, Opening, Closing, Ending };

constexpr std::array<Mark, 256> marks = [] {
    std::array<Mark, 256> table{};
    for (const char c : {'"', '\''})
        table[static_cast<uchar>(c)] = Mark::Quote;
    for (const char c : {'{', '[', '('})
        table[static_cast<uchar>(c)] = Mark::Opening;
    for (const char c : {'}', ']', ')'})
        table[static_cast<uchar>(c)] = Mark::Closing;
    for (const char c : {' ', '\n', '\r', '\t', ','})
        table[static_cast<uchar>(c)] = Mark::Ending;
    return table;
}();

Mark markOf(char c) {
    return marks[static_cast<uchar>(c)];
}

bool isEscaped(QByteArrayView bytes, qsizetype at) {
    qsizetype first = at;
    while (first > 0 && bytes[first - 1] == '\\')
        --first;
    return (at - first) % 2 == 1;
}

} // namespace

qsizetype JsonScanner::endOf(QByteArrayView bytes) {
    while (m_at < bytes.size()) {
        if (m_quote != 0) {
            if (!passString(bytes)) return -1;
            if (m_depth == 0) return m_at;
            continue;
        }
        const char c = bytes[m_at];
        const Mark mark = markOf(c);
        const bool endsScalar = mark == Mark::Ending || mark == Mark::Closing;
        if (m_depth == 0 && endsScalar) return m_at;
        ++m_at;
        if (mark == Mark::Quote) m_quote = c;
        if (mark == Mark::Opening) m_deepest = std::max(m_deepest, ++m_depth);
        if (mark == Mark::Closing && --m_depth == 0) return m_at;
    }
    return -1;
}

// Behind the string's closing quote, or to the end of the bytes.
bool JsonScanner::passString(QByteArrayView bytes) {
    while (true) {
        const qsizetype quote = bytes.indexOf(m_quote, m_at);
        m_at = quote < 0 ? bytes.size() : quote + 1;
        if (quote < 0) return false;
        if (isEscaped(bytes, quote)) continue;
        m_quote = 0;
        return true;
    }
}

} // namespace lectern::digest
