// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_spans.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace lectern::ui {

namespace {

constexpr std::array abbreviations{"et al.", "e.g.", "i.e.", "vs.", "cf.",   "resp.",
                                   "Fig.",   "Eq.",  "Sec.", "No.", "w.r.t."};

bool endsInAbbreviation(QStringView text) {
    return std::any_of(abbreviations.cbegin(), abbreviations.cend(), [&](const char *each) {
        const QLatin1String word(each);
        if (!text.endsWith(word, Qt::CaseInsensitive)) return false;
        const qsizetype before = text.size() - word.size() - 1;
        return before < 0 || !text.at(before).isLetter();
    });
}

TextSpan withoutBlanks(const QString &text, qsizetype start, qsizetype end) {
    while (start < end && text.at(start).isSpace())
        ++start;
    while (start < end && text.at(end - 1).isSpace())
        --end;
    return {start, end - start};
}

} // namespace

TextSpan spanOfPoints(const QString &text, qint64 start, qint64 end) {
    qsizetype unit = 0;
    const auto unitOf = [&](qint64 from, qint64 point) {
        for (qint64 i = from; i < point && unit < text.size(); ++i)
            unit += text.at(unit).isHighSurrogate() && unit + 1 < text.size() &&
                            text.at(unit + 1).isLowSurrogate()
                        ? 2
                        : 1;
        return unit;
    };
    const qsizetype first = unitOf(0, start);
    return {first, unitOf(start, end) - first};
}

qint64 pointsBefore(const QString &text, qsizetype unit) {
    return qint64(QStringView(text).left(unit).toUcs4().size());
}

QList<TextSpan> sentencesOf(const QString &text) {
    QList<TextSpan> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const TextSpan sentence = withoutBlanks(text, start, end);
        const bool goesOn =
            end < text.size() && !QStringView(text).mid(start, end - start).contains(u'\n') &&
            endsInAbbreviation(QStringView(text).mid(sentence.start, sentence.length));
        if (goesOn) continue;
        if (sentence.length > 0) sentences.append(sentence);
        start = end;
    }
    return sentences;
}

qsizetype sentenceAt(const QList<TextSpan> &sentences, qsizetype place) {
    for (qsizetype i = 0; i < sentences.size(); ++i)
        if (place < sentences.at(i).start + sentences.at(i).length) return i;
    return sentences.size() - 1;
}

} // namespace lectern::ui
