// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/math_text.h"

#include "core/digest/math_symbols.h"
#include "core/digest/rewriting.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lectern::digest {

namespace {

constexpr qsizetype mathAtMost = 200;  // characters between two $
constexpr qsizetype groupAtMost = 80;  // within braces
constexpr qsizetype wordOfProse = 4;   // letters; mathematics has no longer words of its own
constexpr qsizetype longestGreek = 10; // letters
constexpr qsizetype scriptAtMost = 12; // digits or letters raised or lowered at once

// ---- between two $ ------------------------------------------------------------------------------

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

// ---- groups -------------------------------------------------------------------------------------

// The content of the group whose brace stands at `brace`, if it is short and holds no other group.
std::optional<QStringView> simpleGroup(QStringView text, qsizetype brace) {
    if (charAt(text, brace) != u'{') return std::nullopt;
    const QStringView rest = text.sliced(brace + 1).left(groupAtMost);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar c) { return c == u'{' || c == u'}' || c == u'\n'; });
    if (end == rest.end() || *end != u'}') return std::nullopt;
    return rest.left(end - rest.begin());
}

QString inBracketsIfLong(QStringView part) {
    const bool isOne = std::all_of(part.begin(), part.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'.'; });
    return isOne ? part.toString() : u'(' + part.toString() + u')';
}

QString doubleStruck(QStringView letter) {
    constexpr QStringView plain = u"CHNPQRZ";
    constexpr QStringView struck = u"ℂℍℕℙℚℝℤ";
    const qsizetype at = letter.size() == 1 ? plain.indexOf(letter.front()) : -1;
    return at < 0 ? letter.toString() : QString(struck[at]);
}

// ---- scripts ------------------------------------------------------------------------------------

struct Script {
    QStringView plain;
    QStringView formed; // place for place
};
constexpr Script raised = {u"0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
                           u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ"};
constexpr Script lowered = {u"0123456789+-−=()aehijklmnoprstuvxβγρφχ",
                            u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ"};
static_assert(raised.plain.size() == raised.formed.size());
static_assert(lowered.plain.size() == lowered.formed.size());

// All of `text` raised or lowered; empty where one character has no such form.
QString formed(QStringView text, const Script &script) {
    QString result;
    for (const QChar c : text) {
        const qsizetype at = script.plain.indexOf(c);
        if (at < 0) return {};
        result += script.formed[at];
    }
    return result;
}

bool carriesScript(QStringView text, qsizetype at) {
    const QChar c = charAt(text, at);
    return c.isLetterOrNumber() || QStringView(u")]}|′″").contains(c);
}

// A letter alone: not the end of a name such as "file_1".
bool isLoneLetter(QStringView text, qsizetype at) {
    const QChar before = charAt(text, at - 1);
    return charAt(text, at).isLetter() && !before.isLetterOrNumber() && before != u'_';
}

bool goesOnAsName(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'^' || c == u'{';
}

// What is raised without braces: a number, with its sign, or a letter.
qsizetype endOfBareExponent(QStringView text, qsizetype at) {
    qsizetype end = at;
    if (QStringView(u"+-−").contains(charAt(text, end)) && isAsciiDigit(charAt(text, end + 1)))
        ++end;
    while (isAsciiDigit(charAt(text, end)))
        ++end;
    if (end == at && charAt(text, at).isLetter()) ++end;
    const bool ends = end > at && end - at <= scriptAtMost && !goesOnAsName(charAt(text, end));
    return ends ? end : at;
}

struct Reading {
    qsizetype end = 0;           // behind what is replaced
    std::optional<QString> by{}; // none: nothing is
};

// What has no form of its own stays.
Reading readingOf(qsizetype end, const QString &formed) {
    return formed.isEmpty() ? Reading() : Reading{end, formed};
}

Reading readGroup(QStringView text, qsizetype sign, QStringView group, const Script &script) {
    const qsizetype end = sign + group.size() + 3;
    if (group == u"∘" && text[sign] == u'^') return {end, QStringLiteral("°")};
    if (!group.isEmpty() && QStringView(u"′″").contains(group.front()))
        return {end, group.toString()};
    QString by = group.size() <= scriptAtMost ? formed(group, script) : QString();
    if (by.isEmpty() && group.size() == 1) by = text[sign] + group.toString(); // "x^{*}" to "x^*"
    return readingOf(end, by);
}

Reading readRaised(QStringView text, qsizetype sign) {
    if (const auto group = simpleGroup(text, sign + 1))
        return readGroup(text, sign, *group, raised);
    const QChar next = charAt(text, sign + 1);
    if (next == u'∘') return {sign + 2, QStringLiteral("°")};
    if (next == u'′' || next == u'″') return {sign + 2, QString(next)};
    const qsizetype end = endOfBareExponent(text, sign + 1);
    return readingOf(end, formed(text.sliced(sign + 1, end - sign - 1), raised));
}

Reading readLowered(QStringView text, qsizetype sign) {
    if (const auto group = simpleGroup(text, sign + 1))
        return readGroup(text, sign, *group, lowered);
    const QChar next = charAt(text, sign + 1);
    const bool one = isLoneLetter(text, sign - 1) && !goesOnAsName(charAt(text, sign + 2)) &&
                     (isAsciiDigit(next) || isAsciiLetter(next));
    return one ? readingOf(sign + 2, formed(text.sliced(sign + 1, 1), lowered)) : Reading();
}

// ---- symbols ------------------------------------------------------------------------------------

constexpr QStringView relations = u"×·±∓≤≥≠≈∼≃≅≡∝∈∉∋⊂⊆⊃⊇∪∩∖∧∨→←↔⇒⇐⇔↦∘⊕⊗⊙⊥∥≪≫≳≲≺≻÷";

// "\mathbb{R}" and "\mathcal L": one letter in another alphabet.
Reading readAlphabet(QStringView text, qsizetype end, QStringView name) {
    const bool struck = name == u"mathbb" || name == u"mathds";
    const auto group = simpleGroup(text, end);
    if (group && struck && !group->isEmpty())
        return {end + group->size() + 2, doubleStruck(*group)};
    const bool alone = charAt(text, end) == u' ' && charAt(text, end + 1).isLetter() &&
                       !charAt(text, end + 2).isLetter();
    if (group || !alone) return {};
    const QStringView letter = text.sliced(end + 1, 1);
    return {end + 2, struck ? doubleStruck(letter) : letter.toString()};
}

// "k\log n" and "k\geq 2" as they are set: "k log n", "k≥2".
Reading readNamed(QStringView text, qsizetype backslash, qsizetype end, QStringView sign) {
    const QChar before = charAt(text, backslash - 1);
    if (text.sliced(end).startsWith(u"{}")) return {end + 2, sign.toString()};
    const bool function = sign.size() > 1 && isAsciiLetter(sign.back());
    if (function && (before.isLetterOrNumber() || before == u')'))
        return {end, u' ' + sign.toString()};
    const bool close = !sign.isEmpty() && relations.contains(sign) && !before.isSpace() &&
                       before != u'^' && before != u'_' && end < text.size() && text[end] == u' ';
    return {close ? end + 1 : end, sign.toString()};
}

// A command at a backslash that stands for a sign.
Reading readSymbol(QStringView text, qsizetype backslash) {
    const QChar next = charAt(text, backslash + 1);
    if (QStringView(u",;:").contains(next)) return {backslash + 2, QStringLiteral(" ")};
    if (next == u'|') return {backslash + 2, QStringLiteral("‖")};
    const qsizetype end = endOfCommandName(text, backslash + 1);
    const QStringView name = text.sliced(backslash + 1, end - backslash - 1);
    if (name.startsWith(u"math")) return readAlphabet(text, end, name);
    const auto sign = symbolNamed(name);
    return sign ? readNamed(text, backslash, end, *sign) : Reading();
}

template <typename Read>
QString rewritten(const QString &text, QChar mark, Read read) {
    Rewriting rewriting(text);
    for (qsizetype at = 0; (at = text.indexOf(mark, at)) >= 0;) {
        const Reading reading = read(at);
        if (reading.by) rewriting.replace(at, reading.end - at, *reading.by);
        at = reading.by ? reading.end : at + 1;
    }
    return rewriting.result();
}

// ---- lost backslashes ---------------------------------------------------------------------------

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

QString withSymbols(const QString &text) {
    return rewritten(text, u'\\', [&](qsizetype at) { return readSymbol(text, at); });
}

QString withoutLoneBraces(const QString &text) {
    return rewritten(text, u'{', [view = QStringView(text)](qsizetype at) -> Reading {
        const QChar sign = charAt(view, at + 1);
        const QChar before = charAt(view, at - 1);
        const bool lone = charAt(view, at + 2) == u'}' && !before.isLetter() &&
                          !QStringView(u"^_\\}").contains(before);
        const bool thousands = sign == u',' && charAt(view, at + 2) == u'}';
        const bool greek = lone && sign.unicode() > 0x7F && sign.isLetter();
        return greek || thousands ? Reading{at + 3, QString(sign)} : Reading();
    });
}

QString withFractions(const QString &text) {
    return rewritten(text, u'\\', [view = QStringView(text)](qsizetype at) -> Reading {
        const qsizetype end = endOfCommandName(view, at + 1);
        const QStringView name = view.sliced(at + 1, end - at - 1);
        const auto first = simpleGroup(view, end);
        if (!first || first->isEmpty()) return {};
        const qsizetype behind = end + first->size() + 2;
        if (name == u"sqrt") return {behind, u'√' + inBracketsIfLong(*first)};
        if (name != u"frac" && name != u"tfrac" && name != u"dfrac") return {};
        const auto second = simpleGroup(view, behind);
        if (!second || second->isEmpty()) return {};
        return {behind + second->size() + 2,
                inBracketsIfLong(*first) + u'/' + inBracketsIfLong(*second)};
    });
}

QString withScripts(const QString &text) {
    const QStringView view(text);
    const QString raisedText = rewritten(text, u'^', [view](qsizetype at) {
        return carriesScript(view, at - 1) ? readRaised(view, at) : Reading();
    });
    const QStringView rest(raisedText);
    return rewritten(raisedText, u'_', [rest](qsizetype at) {
        return carriesScript(rest, at - 1) ? readLowered(rest, at) : Reading();
    });
}

QString withLostSymbols(const QString &text) {
    QString result = withLostGreek(withLostGreek(text, u'_'), u'^');
    if (!mayHoldLost(result)) return result;
    for (const Lost &lost : lostSymbols)
        result = withLost(result, lost);
    return result;
}

} // namespace lectern::digest
