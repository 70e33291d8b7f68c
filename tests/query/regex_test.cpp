// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/regex_search.h"
#include "tests/query/trees.h"

#include <gtest/gtest.h>

using namespace lectern;
using namespace lectern::tests;
using query::MatchesRegex;
using Found = query::RegexSearch::Found;

namespace {

query::Query readRegex(const char *text) {
    return query::parse(QString::fromUtf8(text));
}

query::Node regex(MatchesRegex::In in, const char *pattern, bool anyCase = false) {
    return {query::Node::Kind::Leaf,
            query::PaperClause(MatchesRegex{in, QString::fromUtf8(pattern), anyCase}),
            {}};
}

TEST(QueryRegex, IsReadBetweenSlashes) {
    using In = MatchesRegex::In;
    EXPECT_EQ(readRegex("/a b/").root, regex(In::Anywhere, "a b"));
    EXPECT_EQ(readRegex("/(a|b)/i").root, regex(In::Anywhere, "(a|b)", true));
    EXPECT_EQ(readRegex("-/a/ b").root, allOf({no(regex(In::Anywhere, "a")), text("b")}));
    EXPECT_EQ(readRegex("(/a/)").root, regex(In::Anywhere, "a"));
    EXPECT_EQ(readRegex("/a\\/b/").root, regex(In::Anywhere, "a\\/b"));
    EXPECT_EQ(readRegex("title:/^The \\(/").root, regex(In::Title, "^The \\("));
    EXPECT_EQ(readRegex("AUTHOR:/x/i").root, regex(In::Authors, "x", true));
    EXPECT_EQ(readRegex("hl:/x \"y/").root, regex(In::Highlights, "x \"y"));
}

TEST(QueryRegex, IsNoneInAPathOrAnAddress) {
    for (const char *plain : {"/usr/bin", "/usr/bin/x", "//", "///", "https://x.org/a/", "and/or",
                              "/unclosed", "cat:/x/", "C:/a/"})
        EXPECT_FALSE(std::holds_alternative<query::PaperClause>(readRegex(plain).root.leaf))
            << plain;
}

TEST(QueryRegex, FindsAsPerlDoesWithinLinesOfAnyScript) {
    const auto in = [](const char *pattern, bool anyCase, const char *text) {
        return query::RegexSearch(QString::fromUtf8(pattern), anyCase).in(QString::fromUtf8(text));
    };
    EXPECT_EQ(in("\\b\\d+(\\.\\d+)?x\\b", false, "a speed-up of 2.5x"), Found::Yes);
    EXPECT_EQ(in("speed.?up", true, "Speed-Up"), Found::Yes);
    EXPECT_EQ(in("speed.?up", false, "Speed-Up"), Found::No);
    EXPECT_EQ(in("^b", false, "a\nb"), Found::Yes);
    EXPECT_EQ(in("\\w+é", true, "CAFÉ"), Found::Yes);
}

TEST(QueryRegex, GivesUpOnWhatExplodes) {
    const QString text = QString(4'000, u'a') + u'!';
    const std::clock_t start = std::clock();
    for (const char *pattern :
         {"(a+)+$", "(a|aa)+$", "(.*a){20}$", "(*LIMIT_MATCH=4000000000)(a+)+$"}) {
        const query::RegexSearch search(QString::fromUtf8(pattern), false);
        EXPECT_TRUE(!search.isValid() || search.in(text) != Found::Yes) << pattern;
    }
    EXPECT_LT(std::clock() - start, 20 * CLOCKS_PER_SEC);
}

TEST(QueryRegex, ThatCannotBeReadIsSaidAndMatchesNothing) {
    const query::Query broken = readRegex("title:/(/");
    EXPECT_TRUE(broken.impossible);
    EXPECT_EQ(broken.hints.size(), 1);
    EXPECT_EQ(query::print(broken.root), QStringLiteral("title:/(/"));
    EXPECT_FALSE(query::RegexSearch(QStringLiteral("("), false).isValid());
}

} // namespace
