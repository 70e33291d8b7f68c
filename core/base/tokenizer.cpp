// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tokenizer.h"

#include "core/base/characters.h"
#include "core/base/fold.h"
#include "core/base/utf8.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <vector>

namespace lectern::base {

namespace {

constexpr qsizetype longestCompound = 64; // bytes, folded
constexpr int longestSuffix = 2;          // of + and #: c++

constexpr std::array<CharacterKind, 128> asciiKinds = [] {
    std::array<CharacterKind, 128> kinds{};
    for (size_t c = 0; c < kinds.size(); ++c) {
        const bool word =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        kinds[c] = word ? CharacterKind::Word : CharacterKind::Separator;
    }
    return kinds;
}();

CharacterKind kindOfPoint(const CodePoint &point) {
    if (!point.valid) return CharacterKind::Separator;
    return point.value < 0x80 ? asciiKinds[point.value] : kindOf(point.value);
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// The ASCII form of what joins two words; 0 for everything else.
char joinerOf(char32_t c) {
    switch (c) {
    case U'\'':
    case U'’':
        return '\'';
    case U'-':
    case U'‐':
    case U'‑':
        return '-';
    case U'.':
        return '.';
    case U'_':
        return '_';
    case U'/':
        return '/';
    default:
        return 0;
    }
}

// A word that is not all ASCII, the slow way. What compatibility forms bring along beside letters
// and digits (the brackets of U+2474) is left out.
QByteArray foldedWord(QByteArrayView utf8) {
    QString word;
    for (const char32_t character : foldLetters(QString::fromUtf8(utf8)).toUcs4()) {
        const CharacterKind kind = kindOf(character);
        if (kind == CharacterKind::Word || kind == CharacterKind::Cjk)
            word += QChar::fromUcs4(character);
    }
    return word.toUtf8();
}

// Marks, and the code points that are one character with the one before them: half-width voice
// marks, vowels and finals of decomposed Hangul.
bool continuesCjkCharacter(const CodePoint &point) {
    const char32_t c = point.value;
    return point.valid &&
           (QChar::isMark(c) || c == 0xFF9E || c == 0xFF9F || (c >= 0x1160 && c <= 0x11FF));
}

// A piece of the text and its folded form, an interval of the buffer of folded bytes.
struct Piece {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype foldedBegin = 0;
    qsizetype foldedEnd = 0;
};

class TokenScanner {
  public:
    enum class Purpose { Document, Phrase };

    TokenScanner(QByteArrayView text, Purpose purpose, const Tokenizer::Sink &sink)
        : m_text(text)
        , m_purpose(purpose)
        , m_sink(sink) {}

    void run() {
        while (m_wanted && m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            switch (kindOfPoint(point)) {
            case CharacterKind::Word:
                scanCompound();
                break;
            case CharacterKind::Cjk:
                scanCjkRun();
                break;
            default:
                m_at += point.length;
            }
        }
    }

  private:
    void clear() {
        m_pieces.clear();
        m_folded.clear(); // keeps its memory
    }

    void append(QByteArrayView bytes) { m_folded.append(bytes.data(), bytes.size()); }

    [[nodiscard]] QByteArrayView folded() const { return {m_folded.data(), m_folded.size()}; }

    void give(const Piece &piece, bool colocated) {
        const auto token = folded().sliced(piece.foldedBegin, piece.foldedEnd - piece.foldedBegin);
        if (m_wanted) m_wanted = m_sink(Token{token, piece.begin, piece.end, colocated});
    }

    // ---- words and compounds ------------------------------------------------------------------
    void scanCompound() {
        clear();
        const qsizetype begin = m_at;
        do {
            scanWord();
        } while (scanJoiner());
        const Piece whole{begin, m_at, 0, m_folded.size()};
        const bool suffixed = m_folded.size() > m_pieces.back().foldedEnd;
        const bool compound = m_pieces.size() > 1 || suffixed;
        if (!compound || m_folded.size() > longestCompound)
            giveWords();
        else
            giveCompound(whole);
    }

    void scanWord() {
        Piece word{m_at, m_at, m_folded.size(), 0};
        bool ascii = true;
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            const CharacterKind kind = kindOfPoint(point);
            if (kind != CharacterKind::Word && kind != CharacterKind::Invisible) break;
            ascii = ascii && point.length == 1;
            m_at += point.length;
        }
        word.end = m_at;
        const QByteArrayView source = m_text.sliced(word.begin, word.end - word.begin);
        if (ascii)
            appendLowered(source);
        else
            append(foldedWord(source));
        word.foldedEnd = m_folded.size();
        m_pieces.push_back(word);
    }

    void appendLowered(QByteArrayView ascii) {
        const qsizetype at = m_folded.size();
        append(ascii);
        std::transform(ascii.begin(), ascii.end(), m_folded.begin() + at, lowered);
    }

    // Whether another word follows; what joins it, or the + and # behind the last word, is taken.
    bool scanJoiner() {
        qsizetype at = m_at;
        while (at < m_text.size() && at - m_at < longestSuffix &&
               (m_text[at] == '+' || m_text[at] == '#'))
            ++at;
        append(m_text.sliced(m_at, at - m_at));
        const bool suffixed = at > m_at;
        m_at = at;
        if (suffixed && wordAt(at)) return true;
        if (at == m_text.size()) return false;
        const CodePoint point = codePointAt(m_text, at);
        const char joiner = joinerOf(point.value);
        if (joiner == 0 || !wordAt(at + point.length)) return false;
        m_folded.append(joiner);
        m_at = at + point.length;
        return true;
    }

    [[nodiscard]] bool wordAt(qsizetype at) const {
        return at < m_text.size() && kindOfPoint(codePointAt(m_text, at)) == CharacterKind::Word;
    }

    void giveWords() {
        for (const Piece &word : m_pieces)
            if (word.foldedEnd > word.foldedBegin) give(word, false);
    }

    void giveCompound(const Piece &whole) {
        std::erase_if(m_pieces, [this](const Piece &part) { return !standsAlone(part); });
        const bool wholeWanted = m_purpose == Purpose::Document || m_pieces.size() < 2;
        const bool partsWanted = m_purpose == Purpose::Document || m_pieces.size() >= 2;
        if (wholeWanted) give(whole, false);
        for (size_t i = 0; partsWanted && i < m_pieces.size(); ++i)
            give(m_pieces[i], wholeWanted && i == 0);
    }

    // Not the "s" of "robot's", but the "4" of "gpt-4".
    [[nodiscard]] bool standsAlone(const Piece &part) const {
        if (part.foldedBegin == part.foldedEnd) return false;
        const CodePoint first = codePointAt(folded(), part.foldedBegin);
        const bool one = first.length == part.foldedEnd - part.foldedBegin;
        return !one || !QChar::isLetter(first.value);
    }

    // ---- CJK ----------------------------------------------------------------------------------
    void scanCjkRun() {
        clear();
        while (m_at < m_text.size() && kindOfPoint(codePointAt(m_text, m_at)) == CharacterKind::Cjk)
            scanCjkCharacter();
        if (m_pieces.size() == 1) give(m_pieces.front(), false);
        for (size_t i = 0; i + 1 < m_pieces.size(); ++i) {
            const Piece &first = m_pieces[i];
            const Piece &second = m_pieces[i + 1];
            give({first.begin, second.end, first.foldedBegin, second.foldedEnd}, false);
        }
    }

    void scanCjkCharacter() {
        Piece character{m_at, m_at, m_folded.size(), 0};
        m_at += codePointAt(m_text, m_at).length;
        while (m_at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, m_at);
            if (!continuesCjkCharacter(point)) break;
            m_at += point.length;
        }
        character.end = m_at;
        append(foldedWord(m_text.sliced(character.begin, character.end - character.begin)));
        character.foldedEnd = m_folded.size();
        m_pieces.push_back(character);
    }

    QByteArrayView m_text;
    Purpose m_purpose;
    const Tokenizer::Sink &m_sink;
    qsizetype m_at = 0;
    bool m_wanted = true;
    QVarLengthArray<char, 128> m_folded; // of the compound or run under way
    std::vector<Piece> m_pieces;         // its words or characters
};

} // namespace

void Tokenizer::tokenize(QByteArrayView utf8, const Sink &sink) {
    TokenScanner(utf8, TokenScanner::Purpose::Document, sink).run();
}

QList<QByteArray> Tokenizer::phrase(const QString &text) {
    QList<QByteArray> tokens;
    const QByteArray utf8 = text.toUtf8();
    const auto sink = Sink([&tokens](const Token &token) {
        tokens += token.text.toByteArray();
        return true;
    });
    TokenScanner(utf8, TokenScanner::Purpose::Phrase, sink).run();
    return tokens;
}

} // namespace lectern::base
