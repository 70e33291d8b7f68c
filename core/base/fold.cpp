// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include "core/base/characters.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lectern::base {

namespace {

constexpr int marksThatCount = 30;
// UTF-16 units. QString::normalized() makes room for each letter that it takes apart: of a long
// text in quadratic time.
constexpr qsizetype longestPiece = 1000;

bool isAscii(const QString &text) {
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

// Marks gone where they do not make another word, and no floods of them elsewhere.
QString withoutMarks(const QString &text) {
    QString kept;
    kept.reserve(text.size());
    bool dropping = false;
    int marks = 0;
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isMark(character)) {
            dropping = losesMarks(character);
            marks = 0;
        } else if (dropping || ++marks > marksThatCount) {
            continue;
        }
        kept += QChar::fromUcs4(character);
    }
    return kept;
}

// Vowels and finals of Hangul, half-width ones and voice marks too.
bool composesWithWhatIsBefore(char32_t character) {
    return (character >= 0x1160 && character <= 0x11FF) ||
           (character >= 0x3130 && character <= 0x318F) ||
           (character >= 0xD7B0 && character <= 0xD7FF) ||
           (character >= 0xFF9E && character <= 0xFFDC);
}

// Whether nothing that stands before it reaches over to it.
bool beginsAnew(QStringView text, qsizetype at) {
    const QChar unit = text.at(at);
    if (unit.isLowSurrogate()) return false;
    const bool pair = unit.isHighSurrogate() && at + 1 < text.size();
    const char32_t character =
        pair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t(unit.unicode());
    return !QChar::isMark(character) && !composesWithWhatIsBefore(character);
}

qsizetype endOfPiece(QStringView text, qsizetype begin) {
    qsizetype end = begin + longestPiece;
    while (end < text.size() && !beginsAnew(text, end))
        ++end;
    return std::min(end, text.size());
}

QString foldPiece(const QString &text) {
    // Before NFKD too: it sorts the marks on a letter in quadratic time.
    QString folded = withoutMarks(withoutMarks(text).normalized(QString::NormalizationForm_KD))
                         .normalized(QString::NormalizationForm_C)
                         .toCaseFolded();
    // Qt folds one to one; what else Unicode folds to two letters is gone after NFKD.
    return folded.replace(u'ß', QLatin1String("ss"));
}

bool isAsciiWord(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// The words of a text, folded, one blank between them.
class FoldedWords {
  public:
    void addAscii(QStringView text) {
        const qsizetype begin = m_words.size();
        m_words.resize(begin + text.size() + 1);
        QChar *end = m_words.data() + begin;
        for (const QChar character : text) {
            const char16_t c = character.unicode();
            if (!isAsciiWord(c)) {
                m_gap = true;
                continue;
            }
            if (std::exchange(m_gap, false) && end != m_words.constData()) *end++ = u' ';
            *end++ = QChar(c >= u'A' && c <= u'Z' ? char16_t(c + (u'a' - u'A')) : c);
        }
        m_words.truncate(end - m_words.constData());
    }
    void addAny(const QString &text) {
        for (const char32_t character : foldLetters(text).toUcs4()) {
            const CharacterKind kind = kindOf(character);
            if (kind == CharacterKind::Invisible) continue;
            if (kind == CharacterKind::Separator) {
                m_gap = true;
                continue;
            }
            if (std::exchange(m_gap, false) && !m_words.isEmpty()) m_words += u' ';
            m_words += QChar::fromUcs4(character);
        }
    }
    [[nodiscard]] QString take() { return std::move(m_words); }

  private:
    QString m_words;
    bool m_gap = false;
};

} // namespace

QString foldLetters(const QString &text) {
    if (isAscii(text)) return text.toLower();
    if (text.size() <= longestPiece) return foldPiece(text);
    QString folded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfPiece(text, at);
        folded += foldPiece(text.sliced(at, end - at));
        at = end;
    }
    return folded;
}

// No mark and no composition reaches over a blank: only the words that are not all ASCII, a few in
// most texts, need Unicode's tables.
QString fold(const QString &text) {
    const QString letters = text.contains(u'\\') ? texAccentsToLetters(text) : text;
    const QStringView view(letters);
    FoldedWords words;
    for (qsizetype at = 0; at < view.size();) {
        const auto other = std::find_if(view.begin() + at, view.end(),
                                        [](QChar c) { return c.unicode() >= 0x80; });
        const qsizetype found = other - view.begin();
        if (found == view.size()) {
            words.addAscii(view.sliced(at));
            break;
        }
        const qsizetype begin = std::max(view.first(found).lastIndexOf(u' ') + 1, at);
        const qsizetype blank = view.indexOf(u' ', found);
        const qsizetype end = blank < 0 ? view.size() : blank;
        words.addAscii(view.sliced(at, begin - at));
        words.addAny(letters.sliced(begin, end - begin));
        at = end;
    }
    return words.take();
}

QString foldName(const QString &name) {
    QStringList segments;
    for (const QString &segment : foldLetters(name).split(QLatin1Char('/'))) {
        const QString simplified = segment.simplified();
        if (!simplified.isEmpty()) segments += simplified;
    }
    return segments.join(QLatin1Char('/'));
}

} // namespace lectern::base
