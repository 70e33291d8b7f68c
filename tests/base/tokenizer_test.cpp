// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tokenizer.h"

#include <ctime>
#include <gtest/gtest.h>
#include <string>
#include <vector>

using lectern::base::Token;
using lectern::base::Tokenizer;

namespace {

// Positions parted by a blank, colocated tokens by "=": "gpt-4o=gpt 4o".
std::string tokensOf(const QByteArray &utf8) {
    std::string text;
    Tokenizer::tokenize(utf8, [&text](const Token &token) {
        if (!text.empty()) text += token.colocated ? '=' : ' ';
        text.append(token.text.data(), static_cast<size_t>(token.text.size()));
        return true;
    });
    return text;
}

std::string phraseOf(const char *text) {
    return Tokenizer::phrase(QString::fromUtf8(text)).join(' ').toStdString();
}

struct Tokens {
    const char *text;
    const char *tokens;
};

void expectEach(std::initializer_list<Tokens> cases) {
    for (const Tokens &c : cases)
        EXPECT_EQ(tokensOf(c.text), c.tokens) << c.text;
}

TEST(Tokenizer, FoldsWords) {
    expectEach({
        {"Attention Is All You Need", "attention is all you need"},
        {"Müller, MÜLLER; Mu\xCC\x88ller", "muller muller muller"},
        {"Pokémon", "pokemon"},
        {"νευρωνικό ΔΊΚΤΥΟ", "νευρωνικο δικτυο"},
        {"Ёлка", "елка"},
        {"ﬁne ＧＰＴ x²", "fine gpt x2"},
        {"neu\xC2\xADral", "neural"},
        {"a I 4", "a i 4"},
        {"$O(n^2)$ -- 99%", "o n 2 99"},
    });
}

TEST(Tokenizer, KeepsTheMarksOfArabicAndDevanagari) {
    expectEach({
        {"हिन्दी भाषा", "हिन्दी भाषा"},
        {"عَرَبِيّ نص", "عَرَبِيّ نص"},
    });
}

TEST(Tokenizer, GivesCompoundsWholeAndTheirPartsAtSuccessivePositions) {
    expectEach({
        {"GPT-4o is", "gpt-4o=gpt 4o is"},
        {"state-of-the-art", "state-of-the-art=state of the art"},
        {"snake_case/path a.b.cd", "snake_case/path=snake case path a.b.cd=cd"},
        {"image+text", "image+text=image text"},
        {"10.48550/arXiv.2409.11340", "10.48550/arxiv.2409.11340=10 48550 arxiv 2409 11340"},
        {"Kullback\xE2\x80\x91Leibler", "kullback-leibler=kullback leibler"},
        {"Poincaré-Bendixson", "poincare-bendixson=poincare bendixson"},
    });
}

TEST(Tokenizer, LeavesOutPartsOfOneLetterButNotOfOneDigit) {
    expectEach({
        {"C++ c# C", "c++ c# c"},
        {"robot's robot\xE2\x80\x99s", "robot's=robot robot's=robot"},
        {"t-SNE", "t-sne=sne"},
        {"GPT-4", "gpt-4=gpt 4"},
        {"a/b", "a/b"},
        {"c++11 C++-based c++/python", "c++11=11 c++-based=based c++/python=python"},
        {"benchmark-a-lot", "benchmark-a-lot=benchmark lot"},
    });
}

TEST(Tokenizer, TakesOnlyPlusAndHashBehindAWord) {
    expectEach({
        {"benchmark++", "benchmark++=benchmark"},
        {"benchmark. benchmark- (benchmark) benchmark'", "benchmark benchmark benchmark benchmark"},
        {"-benchmark .net #tag ++x", "benchmark net tag x"},
        {"c++++", "c++"},
        {"foo--bar foo...bar foo- bar", "foo bar foo bar foo bar"},
        {"benchmark++.", "benchmark++=benchmark"},
    });
}

TEST(Tokenizer, TakesAChainLongerThanSixtyFourBytesForWords) {
    const QByteArray fits = QByteArray("ab-").repeated(21) + "c"; // 64 bytes
    EXPECT_EQ(tokensOf(fits).substr(0, 67), fits.toStdString() + "=ab");
    EXPECT_EQ(tokensOf(QByteArray("a-").repeated(40) + "b"),
              (QByteArray("a ").repeated(40) + "b").toStdString());
}

TEST(Tokenizer, GivesBigramsOfCjkRuns) {
    expectEach({
        {"深度学习", "深度 度学 学习"},
        {"用", "用"},
        {"用GPT模型", "用 gpt 模型"},
        {"GPT-4的研究", "gpt-4=gpt 4 的研 研究"},
        {"データ・セット", "デー ータ セッ ット"},
        {"딥러닝", "딥러 러닝"},
        {"𠀀𠀁𠀂", "𠀀𠀁 𠀁𠀂"},
        {"学习,模型", "学习 模型"},
    });
}

TEST(Tokenizer, MakesOneOfTheWidthsAndDecompositionsOfCjk) {
    EXPECT_EQ(tokensOf("ｶﾞﾝ"), tokensOf("ガン"));
    EXPECT_EQ(tokensOf("カ\xE3\x82\x99ン"), tokensOf("ガン"));
    EXPECT_EQ(
        tokensOf(QString::fromUtf8("딥러닝").normalized(QString::NormalizationForm_D).toUtf8()),
        tokensOf("딥러닝"));
    EXPECT_NE(tokensOf("が"), tokensOf("か"));
}

TEST(Tokenizer, SaysWhereInTheBytesEachTokenStands) {
    const QByteArray text = "Ü GPT-4o's 深度学\xFF習 end";
    std::vector<std::string> pieces;
    Tokenizer::tokenize(text, [&](const Token &token) {
        pieces.push_back(text.mid(token.begin, token.end - token.begin).toStdString());
        return true;
    });
    const std::vector<std::string> expected = {"Ü",    "GPT-4o's", "GPT", "4o",
                                               "深度", "度学",     "習",  "end"};
    EXPECT_EQ(pieces, expected);
}

TEST(Tokenizer, TakesInvalidUtf8ForASeparator) {
    expectEach({
        {"ab\xFF"
         "cd",
         "ab cd"},
        {"ab\xC3", "ab"},
        {"\xC3"
         "ab",
         "ab"},
        {"ab\xED\xA0\x80"
         "cd",
         "ab cd"}, // a surrogate
        {"ab\xC0\xAF"
         "cd",
         "ab cd"}, // overlong
        {"ab\xE0\x80\xAF"
         "cd",
         "ab cd"}, // overlong
        {"ab\xF4\x90\x80\x80"
         "cd",
         "ab cd"}, // past the last code point
        {"\xE6\xB7", ""},
        {"c+\xFF", "c+"},
    });
}

TEST(Tokenizer, TakesNulForASeparatorAndNothingForNothing) {
    EXPECT_EQ(tokensOf(QByteArray("ab\0cd", 5)), "ab cd");
    EXPECT_EQ(tokensOf({}), "");
    EXPECT_EQ(tokensOf(" \t\n.,-+#"), "");
    EXPECT_TRUE(Tokenizer::phrase({}).isEmpty());
    EXPECT_TRUE(Tokenizer::phrase(QString(QChar(0xD800))).isEmpty());
}

TEST(Tokenizer, StopsWhenTheSinkHasEnough) {
    int calls = 0;
    Tokenizer::tokenize("state-of-the-art 深度学习 end",
                        [&calls](const Token &) { return ++calls < 2; });
    EXPECT_EQ(calls, 2);
}

TEST(Tokenizer, SurvivesFloodsInLinearTime) {
    const std::clock_t start = std::clock();
    QString marks = QStringLiteral("e");
    for (int i = 0; i < 20'000; ++i)
        marks += QChar(i % 2 == 0 ? 0x0301 : 0x0323);
    EXPECT_EQ(tokensOf(marks.toUtf8()), "e");
    EXPECT_FALSE(tokensOf(QString::fromUtf8("ब").toUtf8() + marks.mid(1).toUtf8()).empty());
    for (const char *unit : {"+", "-", "a+", "a-", "'", "\xC3", "深", "é", "\xCC\x81", "\xC2\xAD"})
        (void)tokensOf(QByteArray(unit).repeated(50'000));
    EXPECT_LT(std::clock() - start, 5 * CLOCKS_PER_SEC); // of this process, however busy the others
}

// ---- the side of the query ----------------------------------------------------------------------

TEST(TokenizerPhrase, SpellsCompoundsByTheirPartsWhereTheyHaveTwo) {
    for (const Tokens &c : std::initializer_list<Tokens>{
             {"chain of thought", "chain of thought"},
             {"gpt-4o", "gpt 4o"},
             {"state-of-the-art", "state of the art"},
             {"C++", "c++"},
             {"benchmark++", "benchmark++"},
             {"robot's", "robot's"},
             {"t-SNE plot", "t-sne plot"},
             {"benchmark-a-lot of", "benchmark lot of"},
             {"深度学", "深度 度学"},
             {"foo:bar", "foo bar"},
             {"((", ""},
         })
        EXPECT_EQ(phraseOf(c.text), c.tokens) << c.text;
}

// What a full-text index does with a phrase: one token a position, next to each other.
bool finds(const char *query, const char *text) {
    std::vector<QList<QByteArray>> positions;
    Tokenizer::tokenize(QByteArrayView(text), [&positions](const Token &token) {
        if (!token.colocated) positions.emplace_back();
        positions.back() += token.text.toByteArray();
        return true;
    });
    const QList<QByteArray> phrase = Tokenizer::phrase(QString::fromUtf8(query));
    const auto length = static_cast<size_t>(phrase.size());
    for (size_t start = 0; length > 0 && start + length <= positions.size(); ++start) {
        size_t i = 0;
        while (i < length && positions[start + i].contains(phrase[static_cast<qsizetype>(i)]))
            ++i;
        if (i == length) return true;
    }
    return false;
}

TEST(TokenizerPhrase, FindsEveryTextInItself) {
    for (const auto *text :
         {"state-of-the-art results", "a C++ library", "the robot's arm", "t-SNE plots of it",
          "GPT-4o-mini and c++11", "benchmark-a-lot of benchmark++", "10.48550/arXiv.2409.11340v2",
          "用GPT模型的研究", "C++-based x-ray", "Müller's 深度学习 R-CNN", "a-b-c a/b"})
        EXPECT_TRUE(finds(text, text)) << text;
}

TEST(TokenizerPhrase, FindsOtherSpellingsButNotOtherThings) {
    EXPECT_TRUE(finds("state-of-the-art", "a state of the art model"));
    EXPECT_TRUE(finds("state of the art", "a state-of-the-art model"));
    EXPECT_TRUE(finds("benchmark", "benchmark++ is"));
    EXPECT_TRUE(finds("robot", "the robot's arm"));
    EXPECT_TRUE(finds("gpt 4o", "GPT-4o"));
    EXPECT_TRUE(finds("muller", "Müller-Brockmann"));
    EXPECT_TRUE(finds("度学", "深度学习"));
    EXPECT_FALSE(finds("c", "C++ and c#"));
    EXPECT_FALSE(finds("c++", "C and c#"));
    EXPECT_FALSE(finds("benchmark++", "a benchmark"));
    EXPECT_FALSE(finds("s", "the robot's arm"));
    EXPECT_FALSE(finds("学度", "深度学习"));
}

} // namespace
