// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/prose.h"

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype proseWords = 10;
constexpr qsizetype proseWithoutBlanks = 40; // characters
constexpr qsizetype longWord = 4;            // shorter ones are small in titles as well
constexpr QStringView sentenceStops = u".…。．";
constexpr QStringView closingMarks = u")]}\"'”’»";

QStringView withoutClosingMarks(QStringView text) {
    while (!text.isEmpty() && (text.back().isSpace() || closingMarks.contains(text.back())))
        text.chop(1);
    return text;
}

// With a full stop, or an address, which no title has.
bool endsAsProse(QStringView text) {
    const QStringView body = withoutClosingMarks(text);
    if (body.isEmpty()) return false;
    const qsizetype blank = body.lastIndexOf(u' ');
    return sentenceStops.contains(body.back()) || body.sliced(blank + 1).contains(u"://");
}

struct WordCount {
    qsizetype words = 0;
    qsizetype small = 0;    // long ones that begin with a small letter
    qsizetype capitals = 0; // with a capital
};
WordCount wordsIn(QStringView text) {
    WordCount count;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        const QStringView word = text.sliced(begin, at - begin);
        if (!word.isEmpty()) ++count.words;
        if (word.size() >= longWord) {
            count.small += word.front().isLower() ? 1 : 0;
            count.capitals += word.front().isUpper() ? 1 : 0;
        }
        while (at < text.size() && text[at].isSpace())
            ++at;
    }
    return count;
}

} // namespace

bool isProse(QStringView text) {
    text = text.trimmed();
    if (!endsAsProse(text)) return false;
    const WordCount count = wordsIn(text);
    const bool caseless = count.small == 0 && count.capitals == 0;
    if (caseless) return text.size() >= proseWithoutBlanks;
    return count.words >= proseWords && count.small >= count.capitals;
}

} // namespace lectern::digest
