// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/word_difference.h"

#include "core/base/characters.h"
#include "core/base/partners.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lectern::ui {

namespace {

// Two words this short that happen to stand in both are no agreement, and leave only confetti.
constexpr qsizetype shortWord = 3;
constexpr qsizetype fewWords = 2;

bool standsAlone(char32_t c) {
    if (base::isEastAsian(c)) return true;
    switch (QChar::script(c)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool belongsToWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.isSymbol() ||
           c == QLatin1Char('%');
}

char32_t codePointAt(const QString &text, qsizetype at) {
    const QChar c = text.at(at);
    const bool pair =
        c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : char32_t(c.unicode());
}

class Words {
  public:
    explicit Words(const QString &text)
        : m_text(text) {
        for (qsizetype at = 0; at < text.size();) {
            const char32_t c = codePointAt(text, at);
            take(c, at);
            at += QChar::requiresSurrogates(c) ? 2 : 1;
        }
        end(text.size());
    }

    [[nodiscard]] const QList<TextSpan> &spans() const { return m_spans; }
    [[nodiscard]] QStringList folded() const {
        QStringList words;
        for (const TextSpan &span : m_spans)
            words += m_text.mid(span.start, span.length).toCaseFolded();
        return words;
    }

  private:
    void take(char32_t c, qsizetype at) {
        if (QChar::isMark(c)) return; // goes with the character before it
        const bool alone = standsAlone(c);
        if (alone || m_alone || QChar::isSpace(c)) end(at);
        if (m_start < 0 && !QChar::isSpace(c)) m_start = at;
        m_alone = alone;
    }
    // Takes what began at m_start as a word, without the punctuation round it.
    void end(qsizetype at) {
        qsizetype first = std::exchange(m_start, -1);
        if (first < 0) return;
        qsizetype last = at;
        while (first < last && !belongsToWord(m_text.at(first)))
            ++first;
        while (first < last && !belongsToWord(m_text.at(last - 1)))
            --last;
        if (first < last) m_spans.append({first, last - first});
    }

    const QString &m_text;
    QList<TextSpan> m_spans;
    qsizetype m_start = -1; // of the word that is being read
    bool m_alone = false;   // it is one character
};

// Takes the few short words between two differences for a part of them.
void dropConfetti(QList<bool> &paired, const QList<TextSpan> &words) {
    qsizetype islandStart = -1; // behind a difference
    bool allShort = true;
    for (qsizetype i = 0; i < paired.size(); ++i) {
        if (paired.at(i)) {
            allShort = allShort && words.at(i).length <= shortWord;
            continue;
        }
        const bool few = islandStart >= 0 && i - islandStart <= fewWords;
        if (few && allShort) std::fill(paired.begin() + islandStart, paired.begin() + i, false);
        islandStart = i + 1;
        allShort = true;
    }
}

QList<TextSpan> unpaired(QList<bool> paired, const QList<TextSpan> &words) {
    dropConfetti(paired, words);
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (paired.at(i)) continue;
        const bool goesOn = i > 0 && !paired.at(i - 1);
        if (goesOn)
            spans.last().length = words.at(i).start + words.at(i).length - spans.constLast().start;
        else
            spans.append(words.at(i));
    }
    return spans;
}

} // namespace

qsizetype wordCount(const QString &text) {
    return Words(text).spans().size();
}

WordDifference differingWords(const QString &left, const QString &right) {
    const Words leftWords(left);
    const Words rightWords(right);
    base::Numbering<QString> numbers;
    const QList<int> leftNumbers = numbers.of(leftWords.folded());
    const auto paired = base::partnersOf(leftNumbers, numbers.of(rightWords.folded()));
    return {unpaired(paired.left, leftWords.spans()), unpaired(paired.right, rightWords.spans())};
}

} // namespace lectern::ui
