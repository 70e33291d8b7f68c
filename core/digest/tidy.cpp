// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tidy.h"

#include "core/base/fold.h"
#include "core/digest/decode.h"
#include "core/digest/tex_left_overs.h"

namespace lectern::digest {

namespace {

constexpr int roundsAtMost = 4; // rules uncover work for rules; real texts settle in two

// A run of white space is one blank, or where it holds an empty line, the end of a paragraph.
QString collapsed(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype lineEnds = 0;
        const qsizetype begin = i;
        for (; i < text.size() && text[i].isSpace(); ++i)
            lineEnds += text[i] == u'\n' ? 1 : 0;
        if (i > begin && !result.isEmpty() && i < text.size())
            result += lineEnds < 2 ? QStringView(u" ") : QStringView(u"\n\n");
        if (i < text.size()) result += text[i++];
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

// Where the next URL begins, glued to a word or not; the text's end where there is none.
qsizetype nextUrl(const QString &text, qsizetype from) {
    for (qsizetype at = from; (at = text.indexOf(u"http", at, Qt::CaseInsensitive)) >= 0; ++at) {
        const QStringView rest = QStringView(text).sliced(at + 4, qMin(text.size() - at - 4, 4));
        if (rest.startsWith(u"://") || rest.startsWith(u"s://", Qt::CaseInsensitive)) return at;
    }
    return text.size();
}

QString oneRound(const QString &text) {
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype url = nextUrl(text, at);
        result += withoutLeftOvers(text.sliced(at, url - at));
        for (at = url; at < text.size() && !text[at].isSpace(); ++at)
            result += text[at];
    }
    return withoutFaults(result);
}

} // namespace

// Idempotent because only a text that one more round leaves alone is given back; what does not
// settle, which no real text has done, is given back with its left-overs.
QString tidy(const QString &raw) {
    const QString clean = withoutFaults(raw);
    QString text = clean;
    for (int round = 0; round < roundsAtMost; ++round) {
        const QString next = oneRound(text);
        if (next == text) return text;
        text = next;
    }
    return clean;
}

QString tidyTitle(const QString &raw) {
    return tidy(raw.simplified());
}

} // namespace lectern::digest
