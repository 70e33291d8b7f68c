// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tokenizer.h"
#include "core/store/index_words.h"
#include "core/store/search_tokens.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

using namespace lectern;

namespace {

using Token = std::tuple<QByteArray, qsizetype, qsizetype, bool>;

std::vector<Token> tokensOf(const QByteArray &text) {
    std::vector<Token> tokens;
    base::Tokenizer::tokenize(text, [&tokens](const base::Token &token) {
        tokens.emplace_back(token.text.toByteArray(), token.begin, token.end, token.colocated);
        return true;
    });
    return tokens;
}

std::vector<Token> tokensOf(const store::CutText &text) {
    std::vector<Token> tokens;
    for (const store::CutText::Token &token : text.tokens)
        tokens.emplace_back(text.lettersOf(token).toByteArray(), token.begin, token.end,
                            token.colocated);
    return tokens;
}

TEST(IndexWords, AreTheTokensOfTheirTexts) {
    const QStringList texts = {
        QStringLiteral("Müller measured GPT-4o, measured C++ and the state-of-the-art."),
        QStringLiteral("基于强化学习的机器人 — 强化"), QStringLiteral("[\"Ada O'Neil\",\"Bo\"]"),
        QString()};
    const store::IndexWords words = store::wordsOf(texts);
    ASSERT_EQ(words.size(), size_t(texts.size()));
    for (size_t i = 0; i < words.size(); ++i) {
        EXPECT_EQ(words[i].text, texts.at(qsizetype(i)).toUtf8());
        EXPECT_EQ(tokensOf(words[i]), tokensOf(words[i].text));
    }
}

TEST(IndexWords, NameEachTermOnceAsTheFirst) {
    const store::CutText cut =
        store::wordsOf({QStringLiteral("fog on fog, Fog-horns and horns")}).front();
    std::multiset<QByteArray> firsts;
    for (const store::CutText::Token &token : cut.tokens)
        if (token.first) firsts.insert(cut.lettersOf(token).toByteArray());
    EXPECT_EQ(firsts, (std::multiset<QByteArray>{"and", "fog", "fog-horns", "horns", "on"}));
}

TEST(IndexWords, StandForTheirOwnTextsAlone) {
    const store::IndexWords first = store::wordsOf({QStringLiteral("fog"), QStringLiteral("sea")});
    const store::IndexWords third = store::wordsOf({QStringLiteral("fog")});
    store::SearchTokens tokens;
    (void)tokens.beginText("of whatever stood before");
    tokens.listen(store::SearchTokens::Papers::Come, {&first, nullptr, &third});
    EXPECT_EQ(tokens.beginText("fog"), &first[0]);
    EXPECT_EQ(tokens.beginText("the sea"), nullptr) << "corrected since";
    for (const char *rest : {"[]", "", "fog"})
        EXPECT_EQ(tokens.beginText(rest), nullptr) << rest;
    for (const char *unknown : {"fog", "sea", "[]", "", ""})
        EXPECT_EQ(tokens.beginText(unknown), nullptr) << unknown;
    EXPECT_EQ(tokens.beginText("fog"), &third[0]);
    tokens.stopListening();
    EXPECT_EQ(tokens.beginText("fog"), nullptr);
}

} // namespace
