// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/math_text.h"

#include "core/digest/math_symbols.h"
#include "core/digest/rewriting.h"

#include <algorithm>
#include <optional>

namespace lectern::digest {

namespace {

constexpr qsizetype groupAtMost = 80;  // within braces
constexpr qsizetype scriptAtMost = 12; // digits or letters raised or lowered at once

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

} // namespace

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

} // namespace lectern::digest
