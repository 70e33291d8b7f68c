// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/trees.h"

#include <gtest/gtest.h>

using namespace lectern;
using namespace lectern::tests;
using model::DecisionState;

namespace {

TEST(QueryPrinter, PrintsCanonicalText) {
    struct Case {
        const char *typed;
        const char *canonical;
    };
    for (const auto &[typed, canonical] : std::initializer_list<Case>{
             {"", "*"},
             {"  diffusion   AND policy", "diffusion policy"},
             {"\"diffusion\"", "diffusion"},
             {"\"chain of thought\"", "\"chain of thought\""},
             {"quantiz*", "quantiz*"},
             {"IS:Inbox", "is:undecided"},
             {"is:kept,later", "is:kept OR is:later"},
             {"tag:\"rl\"", "tag:rl"},
             {"tag:\"to read\"", "tag:\"to read\""},
             {"tag:=\"a,b\"", "tag:=\"a,b\""},
             {"NOT a", "-a"},
             {"a (b OR (c d))", "a (b OR c d)"},
             {"(a OR b) OR c", "(a OR b) OR c"},
             {"a OR", "a \"OR\""},
             {"foo:bar", "\"foo:bar\""},
             {"\"unclosed", "\"\"\"unclosed\""},
             {"-(a b)", "-(a b)"},
             {"\"-a\"", "\"-a\""},
             {"C++ state-of-the-art", "C++ state-of-the-art"},
         })
        EXPECT_EQ(query::print(query::parse(QString::fromUtf8(typed)).root).toStdString(),
                  canonical)
            << typed;
}

TEST(QueryPrinter, QuotesWhatMayBeginARegularExpressionEvenInHalfACharacter) {
    const QString half = QStringLiteral("is:/a") + QChar(0xD800);
    const query::Node both = allOf(
        {text("/b"), query::Node{query::Node::Kind::Leaf, query::Text{half}, {}}, text("c/")});
    EXPECT_EQ(query::parse(query::print(both)).root, both);
}

TEST(QueryPrinter, IsTheInverseOfTheParserOnEveryTree) {
    const int wanted = qEnvironmentVariableIntValue("LECTERN_QUERIES");
    for (unsigned seed = 0; seed < unsigned(std::max(1'000, wanted)); ++seed) {
        std::mt19937 random(seed);
        const query::Node tree = randomTree(random, 4);
        const QString text = query::print(tree);
        if (text.size() > query::longestQuery) continue;
        const query::Query read = query::parse(text);
        ASSERT_EQ(read.root, tree) << "seed " << seed << ": " << text.toStdString();
        ASSERT_TRUE(read.hints.isEmpty()) << "seed " << seed << ": " << text.toStdString();
        ASSERT_EQ(query::print(read.root), text) << "seed " << seed;
    }
}

TEST(QueryPrinter, NamesTheTagsOfAQuery) {
    const auto tags = query::tagsIn(
        query::parse(QStringLiteral("a (tag:rl OR -tag:=\"To Read\") tag:rl/x,y")).root);
    EXPECT_EQ(tags.join(u'|').toStdString(), "rl|To Read|rl/x|y");
}

} // namespace
