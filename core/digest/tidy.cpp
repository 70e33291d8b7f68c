// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tidy.h"

#include "core/base/fold.h"
#include "core/digest/address.h"
#include "core/digest/decode.h"
#include "core/digest/tex_left_overs.h"

namespace lectern::digest {

namespace {

constexpr int roundsAtMost = 4; // rules uncover work for rules; real texts settle in two

// Most texts need nothing; one look tells those that may.
bool isTidy(QStringView text) {
    QChar last = u' '; // no blank may stand first
    for (const QChar c : text) {
        const bool doubled = c == last && QStringView(u" -'`").contains(c);
        const bool plain = c.unicode() < 0x7F ? c.unicode() >= 0x20 && c != u'\\'
                                              : !isForbidden(c) && !c.isSpace() && !c.isSurrogate();
        if (doubled || !plain) return false;
        last = c;
    }
    return text.isEmpty() || last != u' ';
}

qsizetype behindWord(QStringView text, qsizetype at) {
    while (at < text.size() && !text[at].isSpace())
        ++at;
    return at;
}

// Behind words that have one blank between each other.
qsizetype behindWords(QStringView text, qsizetype at) {
    qsizetype end = behindWord(text, at);
    while (end + 1 < text.size() && text[end] == u' ' && !text[end + 1].isSpace())
        end = behindWord(text, end + 1);
    return end;
}

// A run of white space is one blank, or where it holds an empty line, the end of a paragraph.
QString collapsed(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype lineEnds = 0;
        for (; at < text.size() && text[at].isSpace(); ++at)
            lineEnds += text[at] == u'\n' ? 1 : 0;
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
    return withDashes(
        withQuotationMarks(withoutEscapes(withoutFontCommands(base::texAccentsToLetters(text)))));
}

QString oneRound(const QString &text) {
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype url = nextAddress(text, at);
        const qsizetype end = behindWord(text, url);
        result += withoutLeftOvers(text.sliced(at, url - at));
        result += QStringView(text).sliced(url, end - url);
        at = end;
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
