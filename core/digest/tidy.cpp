// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tidy.h"

#include "core/base/fold.h"
#include "core/digest/address.h"
#include "core/digest/decode.h"
#include "core/digest/lost_symbols.h"
#include "core/digest/math_signs.h"
#include "core/digest/math_text.h"
#include "core/digest/shown_address.h"
#include "core/digest/tex_left_overs.h"

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr int roundsAtMost = 4;        // rules uncover work for rules; real texts settle in two
constexpr qsizetype plainStretch = 64; // characters looked at before a branch

// A character and the one before it: what a rule may have to say something of. The three are looked
// for one after the other, side by side in a stretch, so they have no branches and are short.
constexpr bool isUnshown(char16_t unit, char16_t before) {
    const int doubled = int(unit == before) & (int(unit == u' ') | int(unit == u'-') |
                                               int(unit == u'\'') | int(unit == u'`'));
    return (int(char16_t(unit - 0x20) >= 0x7F - 0x20) | int(unit == u'\\') | doubled) != 0;
}
constexpr bool isSign(char16_t unit, char16_t) {
    return (int(unit == u'{') | int(unit == u'^') | int(unit == u'_') | int(unit == u'$')) != 0;
}
// An address, or "5times".
constexpr bool isBeginning(char16_t unit, char16_t before) {
    return ((int(unit == u'/') & int(before == u':')) |
            (int(unit == u't') & int(char16_t(before - u'0') < 10))) != 0;
}
// A number at the end of "sim", "pm", "leq" or "approx".
constexpr bool isGlued(char16_t unit, char16_t before) {
    return (int(char16_t(unit - u'0') < 10) &
            (int(before == u'm') | int(before == u'q') | int(before == u'x'))) != 0;
}

template <typename Is>
bool holds(const char16_t *stretch, Is is) {
    char16_t found = 0;
    for (qsizetype i = 0; i < plainStretch; ++i)
        found |= char16_t(is(stretch[i], stretch[i - 1]) ? 1 : 0);
    return found != 0;
}

bool isMarked(char16_t unit, char16_t before) {
    return isSign(unit, before) || isBeginning(unit, before) || isGlued(unit, before);
}

// Behind the characters from `at` on, which is not the first, that no rule speaks of, in whole
// stretches: a few may be left.
qsizetype behindPlain(QStringView text, qsizetype at) {
    for (; at + plainStretch <= text.size(); at += plainStretch) {
        const auto *stretch = text.utf16() + at;
        if (holds(stretch, isUnshown) || holds(stretch, isSign) || holds(stretch, isBeginning) ||
            holds(stretch, isGlued))
            break;
    }
    return at;
}

// Whether the character at `at` may stand there; no blank may stand first.
bool isTidyAt(QStringView text, qsizetype at) {
    const QChar c = text[at];
    const QChar before = at == 0 ? QChar(u' ') : text[at - 1];
    if (c == before && QStringView(u" -'`").contains(c)) return false;
    if (isMarked(c.unicode(), before.unicode())) return false;
    return c.unicode() < 0x7F ? c.unicode() >= 0x20 && c != u'\\'
                              : !isForbidden(c) && !c.isSpace() && !c.isSurrogate();
}

// Most texts need nothing; one look tells those that may.
bool isTidy(QStringView text) {
    for (qsizetype at = 0; at < text.size();) {
        if (at > 0) at = behindPlain(text, at);
        const qsizetype end = std::min(at + plainStretch, text.size());
        for (; at < end; ++at)
            if (!isTidyAt(text, at)) return false;
    }
    return text.isEmpty() || text.back() != u' ';
}

qsizetype behindWord(QStringView text, qsizetype at) {
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

// Behind words that have one blank between each other.
qsizetype behindWords(QStringView text, qsizetype at) {
    if (at == text.size()) return at;
    qsizetype end = behindPlain(text, at + 1);
    if (text[end - 1] == u' ') --end;
    end = behindWord(text, end);
    while (end + 1 < text.size() && text[end] == u' ' && !text[end + 1].isSpace())
        end = behindWord(text, end + 1);
    return end;
}

// A paragraph may begin with a line that two blanks indent, after one that ends a sentence.
bool beginsParagraph(QStringView text, qsizetype blanks, qsizetype end) {
    return text.sliced(blanks, end - blanks) == u"\n  " && blanks > 0 &&
           QStringView(u".?!:;)\"”").contains(text[blanks - 1]);
}

// A run of white space is one blank, or where it holds an empty line, the end of a paragraph.
QString collapsed(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype lineEnds = 0;
        const qsizetype blanks = at;
        for (; at < text.size() && text[at].isSpace(); ++at)
            lineEnds += text[at] == u'\n' ? 1 : 0;
        if (beginsParagraph(text, blanks, at)) lineEnds = 2;
        const qsizetype end = behindWords(text, at);
        if (end > at && !result.isEmpty())
            result += lineEnds < 2 ? QStringView(u" ") : QStringView(u"\n\n");
        result += QStringView(text).sliced(at, end - at);
        at = end;
    }
    return result;
}

QString withoutFaults(QString text) {
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    return collapsed(text);
}

QString withoutLeftOvers(const QString &text) {
    const QString math = withoutMathSigns(base::texAccentsToLetters(text));
    const QString signs =
        withScripts(withLostSymbols(withFractions(withoutLoneBraces(withSymbols(math)))));
    return withDashes(withQuotationMarks(withoutEscapes(withoutFontCommands(signs))));
}

QString oneRound(const QString &text) {
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype url = nextAddress(text, at);
        const ShownAddress address =
            url < text.size() ? shownAddress(text, url, at) : ShownAddress{url, url, {}};
        result += withoutLeftOvers(text.sliced(at, address.begin - at));
        result += address.text;
        at = address.end;
    }
    return withoutFaults(result);
}

} // namespace

// Idempotent because only a text that one more round leaves alone is given back; what does not
// settle, which no real text has done, is given back with its left-overs.
QString tidy(const QString &raw) {
    if (isTidy(raw)) return raw;
    const QString clean = withoutFaults(raw);
    QString text = clean;
    for (int round = 0; round < roundsAtMost; ++round) {
        if (isTidy(text)) return text;
        const QString next = oneRound(text);
        if (next == text) return text;
        text = next;
    }
    return clean;
}

QString tidyTitle(const QString &raw) {
    return isTidy(raw) ? raw : tidy(raw.simplified());
}

} // namespace lectern::digest
