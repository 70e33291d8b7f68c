// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/math_signs.h"

#include "core/digest/rewriting.h"

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype mathAtMost = 200; // characters between two $
constexpr qsizetype wordOfProse = 4;  // letters; mathematics has no longer words of its own

bool holdsAnyOf(QStringView text, QStringView signs) {
    return std::any_of(text.begin(), text.end(), [signs](QChar c) { return signs.contains(c); });
}

// A run of letters that is no command, as in "$5 for each and $".
bool holdsProse(QStringView text) {
    qsizetype letters = 0;
    bool command = false;
    for (const QChar c : text) {
        if (c.isLetter()) {
            ++letters;
        } else {
            letters = 0;
            command = c == u'\\';
        }
        if (!command && letters >= wordOfProse) return true;
    }
    return false;
}

bool isShortName(QStringView text) {
    return text.size() <= 3 && text.front().isLetter() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isNumber(QStringView text) {
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isAsciiDigit(c) || c == u'.' || c == u','; });
}

bool isMathematics(QStringView text) {
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace()) return false;
    if (holdsAnyOf(text, u"\\^_{}")) return true;
    if (isShortName(text) || isNumber(text)) return true;
    if (holdsProse(text) || (isAsciiDigit(text.front()) && text.contains(u' '))) return false;
    return holdsAnyOf(text, u"=<>+|*/()[]-×≤≥∈→") || !isAsciiDigit(text.front());
}

// The $ that closes what one at `open` opens; -1: none does.
qsizetype closingSign(QStringView text, qsizetype open) {
    const qsizetype close = text.indexOf(u'$', open + 1);
    if (close < 0 || close - open > mathAtMost) return -1;
    const QStringView within = text.sliced(open + 1, close - open - 1);
    const bool opens =
        !charAt(text, open - 1).isLetterOrNumber() && charAt(text, open - 1) != u'\\';
    if (!opens || text[close - 1] == u'\\' || within.contains(QStringView(u"\n\n"))) return -1;
    return !isAsciiDigit(charAt(text, close + 1)) && isMathematics(within) ? close : -1;
}

} // namespace

QString withoutMathSigns(const QString &text) {
    Rewriting rewriting(text);
    for (qsizetype at = 0; (at = text.indexOf(u'$', at)) >= 0;) {
        const qsizetype close = closingSign(text, at);
        if (close > 0) {
            rewriting.replace(at, 1, {});
            rewriting.replace(close, 1, {});
        }
        at = close > 0 ? close + 1 : at + 1;
    }
    return rewriting.result();
}

} // namespace lectern::digest
