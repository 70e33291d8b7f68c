// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a prefix is found by a part of its terms, and is the same as by all.
#include "tests/support/test_library.h"

#include <cmath>
#include <random>

using namespace lectern;
using tests::TestLibrary;

namespace {

constexpr int papersInAll = 700;
constexpr int wordsInAll = 400;

// Few words stand in most papers and most words in a few, as in any language.
QByteArray someWord(std::mt19937 &random) {
    const double share = std::uniform_real_distribution<double>(0, 1)(random);
    return "zq" + QByteArray::number(int(std::pow(wordsInAll, share)));
}

QByteArray linesOfWords(std::mt19937 &random) {
    QByteArray lines;
    for (int i = 0; i < papersInAll; ++i) {
        QByteArray words;
        for (int word = 0; word < 3; ++word)
            words += ' ' + someWord(random);
        lines += R"({"id":"2409.)" + QByteArray::number(10'000 + i) +
                 R"(","authors":"Ada Example","title":"Paper )" + QByteArray::number(i) +
                 R"(","categories":"cs.LG","abstract":"A lighthouse)" + words + "\"}\n";
    }
    return lines;
}

// Words come to old papers too, and go.
void writeNotes(TestLibrary &library, std::mt19937 &random) {
    const QList<model::PaperId> ids = library.ids();
    std::uniform_int_distribution<qsizetype> any(0, ids.size() - 1);
    for (int i = 0; i < 30; ++i) {
        const model::PaperId paper = ids.at(any(random));
        library.apply(library::SetNote{paper, QString::fromLatin1(someWord(random)), {}});
        if (i % 3 == 0) library.apply(library::SetNote{paper, QString(), {}});
    }
}

void expectPagesOf(TestLibrary &library) {
    for (const char *query : {"zq*", "zq1*", "zq39*", "zq* lighthouse", "zq1* zq2*",
                              "lighthouse -zq1*", "lighthouse -zq*", "zq1* -zq2*", "zq3* OR zq4*",
                              "note:zq*", "zq* no:note", "nothing zq*"}) {
        const QString text = QString::fromLatin1(query);
        const QList<model::PaperId> all = library.ids(text);
        for (const int limit : {1, 5, 50, 200, 1000})
            EXPECT_EQ(library.ids(QStringLiteral("%1 limit:%2").arg(text).arg(limit)),
                      all.mid(0, limit))
                << query << ' ' << limit;
    }
}

TEST(PrefixPages, AreThoseOfAllTerms) {
    std::mt19937 random(20'261'130);
    TestLibrary library;
    library.importText(linesOfWords(random), QStringLiteral("kaggle.json"));
    ASSERT_EQ(library.ids().size(), papersInAll);
    expectPagesOf(library);
    writeNotes(library, random);
    expectPagesOf(library);
}

} // namespace
