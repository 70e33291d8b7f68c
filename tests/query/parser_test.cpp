// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/trees.h"

#include <ctime>
#include <gtest/gtest.h>

using namespace lectern;
using namespace lectern::tests;
using model::DecisionState;

namespace {

query::Query parsed(const char *text) {
    return query::parse(QString::fromUtf8(text));
}

struct Reading {
    const char *text;
    query::Node tree;
};

void expectEach(const std::vector<Reading> &cases) {
    for (const Reading &c : cases)
        EXPECT_EQ(parsed(c.text).root, c.tree)
            << c.text << " is read as " << query::print(parsed(c.text).root).toStdString();
}

void expectWithoutHint(const std::vector<Reading> &cases) {
    expectEach(cases);
    for (const Reading &c : cases)
        EXPECT_TRUE(parsed(c.text).hints.isEmpty()) << c.text;
}

void expectWithHint(const std::vector<Reading> &cases) {
    expectEach(cases);
    for (const Reading &c : cases) {
        const query::Query read = parsed(c.text);
        ASSERT_FALSE(read.hints.isEmpty()) << c.text;
        const query::Hint &hint = read.hints.front();
        EXPECT_TRUE(0 <= hint.begin && hint.begin < hint.end) << c.text;
        EXPECT_LE(hint.end, QString::fromUtf8(c.text).size()) << c.text;
        EXPECT_TRUE(hint.message.endsWith(QLatin1Char(hint.instead.isEmpty() ? '.' : '?')))
            << c.text;
    }
}

TEST(QueryParser, ReadsWordsPhrasesAndPrefixes) {
    expectWithoutHint({
        {"diffusion", text("diffusion")},
        {"\"chain of thought\"", text("chain of thought")},
        {"quantiz*", prefix("quantiz")},
        {"\"chain of th\"*", prefix("chain of th")},
        {"\"say \"\"yes\"\" now\"", text("say \"yes\" now")},
        {"“chain of thought”", text("chain of thought")},
        {"„chain of thought“", text("chain of thought")},
        {"«chain of thought»", text("chain of thought")},
        {"”chain of th”*", prefix("chain of th")},
        {"“say \"yes\" now”", text("say \"yes\" now")},
        {"\"say “yes” now\"", text("say “yes” now")},
        {"“do anything now”: lora", allOf({text("do anything now"), text("lora")})},
        {"(\"a b\", c)", allOf({text("a b"), text("c")})},
        {"*", everything()},
        {"  diffusion \t policy\n", allOf({text("diffusion"), text("policy")})},
    });
}

TEST(QueryParser, TakesWhatIsNoClauseForText) {
    expectWithoutHint({
        {"state-of-the-art", text("state-of-the-art")},
        {"C++", text("C++")},
        {"10.48550/arXiv.2409.11340", text("10.48550/arXiv.2409.11340")},
        {"https://arxiv.org/abs/2409.11340", text("https://arxiv.org/abs/2409.11340")},
        {"Attention: is all", allOf({text("Attention:"), text("is"), text("all")})},
        {"or and not", allOf({text("or"), text("and"), text("not")})},
        {"a\"b", text("a\"b")},
        {"5”x a“b”", allOf({text("5”x"), text("a“b”")})},
        {"*lora", text("*lora")},
    });
}

TEST(QueryParser, HintsAtWhatMayHaveBeenMeantAsMore) {
    expectWithHint({
        {"foo:bar", text("foo:bar")},
        {"titel:lora", text("titel:lora")},
        {"is:readd", text("is:readd")},
        {"is:kept,readd", text("is:kept,readd")},
        {"tag:\"/\"", text("tag:\"/\"")},
        {"tag:rl*", prefix("tag:rl")},
        {"tag:a\"b", text("tag:a\"b")},
        {"tag:a“b", text("tag:a“b")},
        {"#\"a", text("#\"a")},
        {"\"unclosed", text("\"unclosed")},
        {"“unclosed", text("“unclosed")},
        {"“a\"", text("“a\"")},
        {"title:", text("title:")},
        {"title: lora", allOf({text("title:"), text("lora")})},
        {"-Is: kept", allOf({no(text("Is:")), text("kept")})},
        {"a OR", allOf({text("a"), text("OR")})},
        {"OR a", allOf({text("OR"), text("a")})},
        {"a NOT", allOf({text("a"), text("NOT")})},
        {"a OR OR b", anyOf({text("a"), allOf({text("OR"), text("b")})})},
    });
}

TEST(QueryParser, LeavesOutWhatHoldsNothingToLookFor) {
    for (const auto *nothing :
         {"-", "((", "()", ")", "-()", "--", "**", "\"\"", "( - )", "\"...\""}) {
        const query::Query read = parsed(nothing);
        EXPECT_TRUE(read.empty) << nothing;
        EXPECT_EQ(read.root, everything()) << nothing;
        EXPECT_FALSE(read.hints.isEmpty()) << nothing;
    }
    expectWithHint({
        {"a -", text("a")},
        {"a OR -", text("a")},
        {"a - b", allOf({text("a"), text("b")})},
        {"a ) b", allOf({text("a"), text("b")})},
        {"-\"!\" a", text("a")},
    });
}

TEST(QueryParser, ReadsNothingFromNothing) {
    for (const auto *text : {"", " ", "\t\n"}) {
        EXPECT_TRUE(parsed(text).empty);
        EXPECT_TRUE(parsed(text).hints.isEmpty());
        EXPECT_EQ(parsed(text).root, everything());
    }
    EXPECT_FALSE(parsed("*").empty);
}

TEST(QueryParser, ReadsDecisions) {
    expectWithoutHint({
        {"is:kept", decision(DecisionState::Kept)},
        {"is:later", decision(DecisionState::Later)},
        {"is:skipped", decision(DecisionState::Skipped)},
        {"is:undecided", decision(DecisionState::Undecided)},
        {"is:reading", progress(model::ReadingProgress::Reading)},
        {"is:inbox", decision(DecisionState::Undecided)},
        {"IS:Kept", decision(DecisionState::Kept)},
        {"is:kept,later", anyOf({decision(DecisionState::Kept), decision(DecisionState::Later)})},
    });
}

TEST(QueryParser, ReadsTags) {
    expectWithoutHint({
        {"tag:rl", tag("rl")},
        {"tag:rl/offline", tag("rl/offline")},
        {"tag:=rl", tag("rl", true)},
        {"tag:\"to read\"", tag("to read")},
        {"tag:=\"to read\"", tag("to read", true)},
        {"tag:“to read”", tag("to read")},
        {"tag:=„to read“,rl", anyOf({tag("to read", true), tag("rl")})},
        {"#\"to read\" #“a b”", allOf({tag("to read"), tag("a b")})},
        {"tag:\"a,b\",c++", anyOf({tag("a,b"), tag("c++")})},
        {"tag:\"say \"\"a b\"\"\"", tag("say \"a b\"")},
        {"-tag:rl", no(tag("rl"))},
    });
}

TEST(QueryParser, BindsAndTighterThanOrAndNotTightest) {
    expectWithoutHint({
        {"a b OR c", anyOf({allOf({text("a"), text("b")}), text("c")})},
        {"a OR b c", anyOf({text("a"), allOf({text("b"), text("c")})})},
        {"a AND b OR c", anyOf({allOf({text("a"), text("b")}), text("c")})},
        {"a (b OR c)", allOf({text("a"), anyOf({text("b"), text("c")})})},
        {"a -b c", allOf({text("a"), no(text("b")), text("c")})},
        {"a NOT b OR c", anyOf({allOf({text("a"), no(text("b"))}), text("c")})},
        {"-(a OR b)", no(anyOf({text("a"), text("b")}))},
        {"--a", no(no(text("a")))},
        {"NOT -a", no(no(text("a")))},
        {"(a)", text("a")},
        {"f(x)", allOf({text("f"), text("x")})},
        {"(is:later OR is:kept) -tag:read",
         allOf({anyOf({decision(DecisionState::Later), decision(DecisionState::Kept)}),
                no(tag("read"))})},
    });
}

TEST(QueryParser, ClosesAnOpenBracketAtTheEnd) {
    expectWithHint({
        {"a (b OR c", allOf({text("a"), anyOf({text("b"), text("c")})})},
        {"((a", text("a")},
    });
}

TEST(QueryParser, ReadsOnlyTheFirstCharactersOfALongText) {
    const query::Query cut = query::parse(QStringLiteral("a-word-of-nineteen ").repeated(250));
    EXPECT_EQ(cut.root.children.size(), 216U);
    ASSERT_EQ(cut.hints.size(), 1);
    EXPECT_EQ(cut.hints.front().begin, query::longestQuery);
}

TEST(QueryParser, CountsNoMoreTermsThanItsLimit) {
    const query::Query cut = query::parse(QStringLiteral("a ").repeated(2'000));
    EXPECT_EQ(cut.root.children.size(), static_cast<size_t>(query::mostTerms));
    EXPECT_EQ(cut.hints.size(), 16);
    const query::Query tags =
        query::parse(QStringLiteral("x tag:a") + QStringLiteral(",a").repeated(600));
    EXPECT_EQ(tags.root, text("x"));
    EXPECT_EQ(tags.hints.size(), 1);
}

TEST(QueryParser, LeavesOutWhatIsTooDeep) {
    const auto nested = [](const char *sign, int depth) {
        return query::parse(QString::fromLatin1(sign).repeated(depth) + u'a');
    };
    EXPECT_TRUE(nested("-", query::deepestQuery).hints.isEmpty());
    for (const char *sign : {"(", "-", "NOT ", "-("}) {
        const query::Query deep = nested(sign, 900);
        EXPECT_FALSE(deep.hints.isEmpty()) << sign;
        EXPECT_FALSE(deep.empty) << sign;
    }
}

TEST(QueryParser, ReadsAnyText) {
    std::mt19937 random(20'260'101);
    const std::clock_t start = std::clock();
    for (int i = 0; i < 5'000; ++i) {
        const query::Query read = query::parse(randomText(random, static_cast<int>(random() % 60)));
        EXPECT_TRUE(!read.empty || read.root == everything());
        EXPECT_EQ(query::parse(query::print(read.root)).root, read.root)
            << query::print(read.root).toStdString();
    }
    for (int i = 0; i < 1'000; ++i) { // any code units
        QString noise;
        for (int length = static_cast<int>(random() % 200); length > 0; --length)
            noise += QChar(static_cast<char16_t>(random()));
        (void)query::parse(noise);
    }
    for (const char *unit : {"\"", "a:\"", "(", "-", "tag:\"x,", "\"\"", "a OR "})
        (void)query::parse(QString::fromLatin1(unit).repeated(4'096));
    EXPECT_LT(std::clock() - start, 20 * CLOCKS_PER_SEC);
}

} // namespace
