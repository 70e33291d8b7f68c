// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/prefix_scan.h"

#include "core/base/tokenizer.h"

#include <algorithm>
#include <array>

namespace lectern::query {

namespace {

constexpr bool isAsciiWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isBlank(char c) {
    return c == ' ' || c == '\n';
}

constexpr quint8 notAscii = 0xFF;

// Letters and digits as the tokenizer folds them, 0 for other ASCII.
constexpr std::array<quint8, 256> foldedBytes = [] {
    std::array<quint8, 256> folded{};
    for (size_t byte = 0; byte < folded.size(); ++byte) {
        const char c = static_cast<char>(byte);
        const bool capital = c >= 'A' && c <= 'Z';
        folded[byte] = byte >= 0x80      ? notAscii
                       : !isAsciiWord(c) ? 0
                       : capital         ? static_cast<quint8>(byte + ('a' - 'A'))
                                         : static_cast<quint8>(byte);
    }
    return folded;
}();

quint8 foldedAt(QByteArrayView utf8, qsizetype at) {
    return foldedBytes[static_cast<uchar>(utf8[at])];
}

constexpr qsizetype blockSize = 64;

// Without a branch. Bytes that are no letters may pass for the first of the prefix.
constexpr bool isOfNote(uchar before, uchar here, uchar first) {
    const bool inLetters = static_cast<uchar>((before | 0x20U) - 'a') < 26;
    const bool inDigits = static_cast<uchar>(before - '0') < 10;
    const bool begins = ((here | 0x20U) == first) & !(inLetters | inDigits);
    return begins | (here >= 0x80);
}

// What may hold two words together, and what may stand behind one (see base::Tokenizer).
bool mayJoin(char c) {
    return c == '\'' || c == '-' || c == '.' || c == '_' || c == '/' || c == '+' || c == '#';
}

} // namespace

PrefixScan::PrefixScan(QByteArray prefix)
    : m_prefix(std::all_of(prefix.cbegin(), prefix.cend(), isAsciiWord) ? std::move(prefix)
                                                                        : QByteArray()) {}

// No token goes on beyond a blank, so a text is looked at in the pieces between blanks: those in
// which a word may begin so or other letters stand. Where they hold other letters, or a single one
// that is perhaps no token, they are spelled out.
std::optional<bool> PrefixScan::isIn(QByteArrayView utf8) const {
    if (m_prefix.isEmpty()) return std::nullopt;
    for (qsizetype at = nextOfNote(utf8, 0); at < utf8.size(); at = nextOfNote(utf8, at)) {
        while (at > 0 && !isBlank(utf8[at - 1]))
            --at;
        const qsizetype begin = at;
        const Held held = lookAtPiece(utf8, at);
        if (held == Held::Yes) return true;
        if (held == Held::Unsure && isSpelledIn(utf8.sliced(begin, at - begin))) return true;
    }
    return false;
}

// The first place from `at` on where a word may begin so, or that is not ASCII; the end if none.
qsizetype PrefixScan::nextOfNote(QByteArrayView utf8, qsizetype at) const {
    const auto first = static_cast<uchar>(m_prefix.front());
    const auto *bytes = reinterpret_cast<const uchar *>(utf8.data());
    if (at == 0 && !utf8.isEmpty() && isOfNote(0, bytes[0], first)) return 0;
    at = std::max<qsizetype>(at, 1);
    while (utf8.size() - at >=
           blockSize) { // all bytes alike, so that the compiler does many at once
        uchar any = 0;
        for (qsizetype i = 0; i < blockSize; ++i)
            any |= static_cast<uchar>(isOfNote(bytes[at + i - 1], bytes[at + i], first));
        if (any != 0) break;
        at += blockSize;
    }
    while (at < utf8.size() && !isOfNote(bytes[at - 1], bytes[at], first))
        ++at;
    return at;
}

// Of the piece that begins at `at`, which is its end then.
PrefixScan::Held PrefixScan::lookAtPiece(QByteArrayView utf8, qsizetype &at) const {
    const auto first = static_cast<quint8>(m_prefix.front());
    Held held = Held::No;
    quint8 before = 0;
    for (; at < utf8.size() && !isBlank(utf8[at]); ++at) {
        const quint8 here = foldedAt(utf8, at);
        if (here == notAscii) held = Held::Unsure;
        if (here == first && before == 0 && beginsAt(utf8, at)) {
            if (isSureAt(utf8, at)) return Held::Yes;
            held = Held::Unsure;
        }
        before = here;
    }
    return held;
}

bool PrefixScan::isSpelledIn(QByteArrayView piece) const {
    bool found = false;
    base::Tokenizer::tokenize(piece, [&](const base::Token &token) {
        found = token.text.startsWith(m_prefix);
        return !found;
    });
    return found;
}

bool PrefixScan::beginsAt(QByteArrayView utf8, qsizetype at) const {
    if (utf8.size() - at < m_prefix.size()) return false;
    for (qsizetype i = 1; i < m_prefix.size(); ++i)
        if (foldedAt(utf8, at + i) != static_cast<quint8>(m_prefix[i])) return false;
    return true;
}

// A single letter is a token of its own only where nothing joins it to others.
bool PrefixScan::isSureAt(QByteArrayView utf8, qsizetype at) const {
    const bool joined = at > 0 && mayJoin(utf8[at - 1]);
    const bool digit = m_prefix.front() >= '0' && m_prefix.front() <= '9';
    const qsizetype next = at + 1;
    return !joined || digit || m_prefix.size() > 1 ||
           (next < utf8.size() && isAsciiWord(utf8[next]));
}

} // namespace lectern::query
