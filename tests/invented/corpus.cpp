// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/corpus.h"

#include "tests/invented/text_forms.h"
#include "tests/invented/text_model.h"
#include "tests/invented/vocabulary.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cctype>

namespace lectern::tests {

namespace {

constexpr quint32 corpusSeed = 42;
constexpr int shortestAbstract = 500; // bytes
constexpr int longestAbstract = 1920;
constexpr int usualAbstract = 1510;

bool happens(QRandomGenerator &random, double probability) {
    return random.generateDouble() < probability;
}

QByteArray sentence(QRandomGenerator &random, PaperWords &paper) {
    QByteArray text;
    const int words = 8 + random.bounded(22);
    for (int i = 0; i < words; ++i) {
        if (i > 0) text += happens(random, 0.06) ? ", " : " ";
        text += paper.next();
    }
    text[0] = char(std::toupper(text[0]));
    return text + '.';
}

// What real abstracts hold beside words.
QByteArray leftOver(QRandomGenerator &random) {
    const double which = random.generateDouble();
    if (which < 0.30) return " We gain 20\\% on $\\alpha_{t}$-" + commonOrRareWord(random) + '.';
    if (which < 0.45) return " The ``" + commonOrRareWord(random) + "'' effect is known.";
    if (which < 0.60) return " It holds for 2--3 cases -- and no more.";
    if (which < 0.75) return " The \\emph{" + commonOrRareWord(random) + "} case is open.";
    return " Code: https://github.com/" + rareWord(random) + '/' + rareWord(random) + '.';
}

// Mostly near the usual length.
int abstractLength(QRandomGenerator &random) {
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += random.bounded(1100) - 550;
    return std::clamp(usualAbstract + sum / 2, shortestAbstract, longestAbstract);
}

QByteArray corpusAbstract(QRandomGenerator &random, PaperWords &paper) {
    const qsizetype wanted = abstractLength(random);
    QByteArray text = sentence(random, paper);
    while (text.size() < wanted)
        text += happens(random, 0.05) ? leftOver(random) : ' ' + sentence(random, paper);
    return happens(random, 0.55) ? wrapped(text, 80) : text; // 5,429 of 9,581 are wrapped
}

QByteArray corpusTitle(QRandomGenerator &random, PaperWords &paper) {
    QByteArray text;
    const int words = 5 + random.bounded(9);
    for (int i = 0; i < words; ++i) {
        QByteArray word = paper.next();
        word[0] = char(std::toupper(word[0]));
        text += i > 0 ? ' ' + word : word;
    }
    return text;
}

QByteArrayList corpusAuthors(QRandomGenerator &random) {
    QByteArrayList authors;
    const int count = 1 + random.bounded(7);
    for (int i = 0; i < count; ++i)
        authors.append(personName(random));
    return authors;
}

} // namespace

InventedPaper corpusPaper(qint64 number) {
    QRandomGenerator random(corpusSeed + quint32(number) * 2654435761U);
    InventedPaper paper;
    PaperWords words(random);
    paper.title = corpusTitle(random, words);
    paper.abstract = corpusAbstract(random, words);
    paper.authors = corpusAuthors(random);
    paper.arxivId = inventedArxivId(number);
    paper.votes = random.bounded(200);
    return paper;
}

QList<InventedPaper> corpusPapers(qint64 first, qint64 count) {
    QList<InventedPaper> papers;
    papers.reserve(count);
    for (qint64 number = first; number < first + count; ++number)
        papers.append(corpusPaper(number));
    return papers;
}

} // namespace lectern::tests
