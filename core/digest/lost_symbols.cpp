// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/lost_symbols.h"

#include "core/digest/math_symbols.h"
#include "core/digest/rewriting.h"

#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype longestGreek = 10; // letters

struct Lost {
    QStringView name;
    QStringView sign;
    bool afterDigit; // else before one, at the start of a word
};
constexpr std::array<Lost, 7> lostSymbols = {{{u"times", u"×", true},
                                              {u"pm", u"±", true},
                                              {u"sim", u"∼", false},
                                              {u"approx", u"≈", false},
                                              {u"leq", u"≤", false},
                                              {u"geq", u"≥", false},
                                              {u"pm", u"±", false}}};

// "20%", "50K" and "0.5", not the number within "sim2real".
bool isNumberAt(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (isAsciiDigit(charAt(text, end)))
        ++end;
    if (QStringView(u"kKMBx").contains(charAt(text, end))) ++end;
    return isAsciiDigit(charAt(text, at)) && !charAt(text, end).isLetter();
}

bool isLostAt(QStringView text, qsizetype at, const Lost &lost) {
    const QChar before = charAt(text, at - 1);
    const qsizetype behind = at + lost.name.size();
    if (!lost.afterDigit)
        return isNumberAt(text, behind) && !before.isLetterOrNumber() && before != u'\\' &&
               before != u'_';
    const bool ends = lost.name == u"times" && !charAt(text, behind).isLetterOrNumber();
    return isAsciiDigit(before) && (isAsciiDigit(charAt(text, behind)) || ends); // "5times faster"
}

QString withLost(const QString &text, const Lost &lost) {
    Rewriting rewriting(text);
    for (qsizetype at = 0; (at = text.indexOf(lost.name, at)) >= 0; at += lost.name.size())
        if (isLostAt(text, at, lost)) rewriting.replace(at, lost.name.size(), lost.sign);
    return rewriting.result();
}

// Whether a digit stands where only a lost command has one.
bool mayHoldLost(QStringView text) {
    bool found = false;
    for (qsizetype at = 1; at < text.size(); ++at)
        found |= isAsciiDigit(text[at]) ? QStringView(u"mqx").contains(text[at - 1])
                                        : text[at] == u't' && isAsciiDigit(text[at - 1]);
    return found;
}

// The name of a Greek letter that ends at `end`, if a script follows it: "pi_0", "sigma^{2}".
QStringView lostGreekBefore(QStringView text, qsizetype end) {
    qsizetype begin = end;
    while (begin > 0 && isAsciiLetter(text[begin - 1]) && end - begin < longestGreek)
        --begin;
    const QChar before = charAt(text, begin - 1);
    const QChar next = charAt(text, end + 1);
    const bool carries =
        next == u'{' || (isAsciiDigit(next) && !goesOnAsName(charAt(text, end + 2)));
    if (before.isLetterOrNumber() || QStringView(u"\\_^").contains(before) || !carries) return {};
    return text.sliced(begin, end - begin);
}

QString withLostGreek(const QString &text, QChar script) {
    Rewriting rewriting(text);
    for (qsizetype at = 0; (at = text.indexOf(script, at)) >= 0; ++at) {
        const QStringView name = lostGreekBefore(text, at);
        const QStringView sign = greekNamed(name);
        if (!sign.isEmpty()) rewriting.replace(at - name.size(), name.size(), sign);
    }
    return rewriting.result();
}

} // namespace

QString withLostSymbols(const QString &text) {
    QString result = withLostGreek(withLostGreek(text, u'_'), u'^');
    if (!mayHoldLost(result)) return result;
    for (const Lost &lost : lostSymbols)
        result = withLost(result, lost);
    return result;
}

} // namespace lectern::digest
