// SPDX-License-Identifier: GPL-3.0-or-later
// The language as it was promised: what each example is read as.
#include "tests/query/trees.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

struct Example {
    const char *typed;
    const char *canonical; // with order and limit
};

void expectRead(std::initializer_list<Example> examples) {
    for (const auto &[typed, canonical] : examples) {
        const query::Query read = query::parse(QString::fromUtf8(typed));
        EXPECT_EQ(query::print(read).toStdString(), canonical) << typed;
        EXPECT_TRUE(read.hints.isEmpty()) << typed;
        EXPECT_EQ(query::parse(QString::fromUtf8(canonical)).root, read.root) << typed;
    }
}

bool isOnlyText(const query::Node &node) {
    if (node.kind == query::Node::Kind::Leaf) return std::holds_alternative<query::Text>(node.leaf);
    return std::all_of(node.children.cbegin(), node.children.cend(), isOnlyText);
}

TEST(QueryExamples, OfWords) {
    expectRead({{"diffusion", "diffusion"},
                {"\"chain of thought\"", "\"chain of thought\""},
                {"quantiz*", "quantiz*"},
                {"title:lora -survey", "title:lora -survey"},
                {"author:\"Tri Dao\" OR author:\"Albert Gu\"",
                 "author:\"Tri Dao\" OR author:\"Albert Gu\""},
                {"title:(agent OR agents) abstract:benchmark",
                 "(title:agent OR title:agents) abstract:benchmark"}});
}

TEST(QueryExamples, OfDaysAndState) {
    expectRead({{"is:undecided date:today", "is:undecided date:today"},
                {"is:undecided newer:3d sort:upvotes", "is:undecided date:>=3d sort:upvotes"},
                {"date:2026-11-16..2026-11-20", "date:2026-11-16..2026-11-20"},
                {"is:kept -is:read older:14d", "is:kept -is:read date:<14d"},
                {"has:note decided:thismonth", "has:note decided:thismonth"},
                {"no:tag is:kept", "-has:tag is:kept"}});
}

TEST(QueryExamples, OfFactsTagsAndHighlights) {
    expectRead({{"has:code upvotes:>=50 cat:cs.CL,cs.LG",
                 "has:code upvotes:>=50 (cat:cs.cl OR cat:cs.lg)"},
                {"tag:rl", "tag:rl"},
                {"tag:=rl", "tag:=rl"},
                {"tags:>3", "tags:>=4"},
                {"hl:\"scaling law\" color:doubt", "hl:\"scaling law\" color:doubt"},
                {"is:replaced version:>1 -is:skipped", "is:replaced version:>=2 -is:skipped"}});
}

TEST(QueryExamples, OfRegularExpressionsAndNearness) {
    expectRead({{"/\\b\\d+(\\.\\d+)?x\\b/ title:/speed.?up/i",
                 "/\\b\\d+(\\.\\d+)?x\\b/ title:/speed.?up/i"},
                {"\"retrieval generation\"~5", "\"retrieval generation\"~5"}});
}

TEST(QueryExamples, OfFiltersListsAndNeighbours) {
    expectRead(
        {{"like:2409.11340 after:2026-06 -is:seen", "like:2409.11340 date:>2026-06 -is:seen"},
         {"filter:\"My agents\" -filter:muted source:arxiv limit:20",
          "filter:\"My agents\" -filter:muted source:arxiv limit:20"},
         {"list:\"Reading group\" sort:position", "list:\"Reading group\" sort:position"},
         {"(is:later OR is:kept) no:hl words:<250", "(is:later OR is:kept) -has:hl words:<=249"}});
}

TEST(QueryExamples, OfPlainText) {
    for (const char *plain : {"state-of-the-art", "C++", "10.48550/arXiv.2409.11340",
                              "Attention: is all", "foo:bar", "\"unclosed", "a OR"}) {
        const query::Query read = query::parse(QString::fromUtf8(plain));
        EXPECT_FALSE(read.empty) << plain;
        EXPECT_TRUE(isOnlyText(read.root)) << plain << ": " << query::print(read).toStdString();
        EXPECT_FALSE(read.impossible) << plain;
    }
    for (const char *nothing : {"((", "-"}) {
        EXPECT_TRUE(query::parse(QString::fromUtf8(nothing)).empty) << nothing;
        EXPECT_FALSE(query::parse(QString::fromUtf8(nothing)).hints.isEmpty()) << nothing;
    }
}

TEST(QueryExamples, OfWhatIsOddSayItInOneSentence) {
    const auto sentence = [](const QString &text) {
        const query::Query read = query::parse(text);
        return read.hints.isEmpty() ? std::string() : read.hints.constFirst().message.toStdString();
    };
    EXPECT_EQ(sentence(QString(4'097, u'a')), "Only the first 4,096 characters count.");
    EXPECT_EQ(sentence(QStringLiteral("(").repeated(65) + u'a'),
              "A query is at most 64 brackets and negations deep.");
    EXPECT_EQ(sentence(QStringLiteral("date:2026-02-31")), "There is no day 2026-02-31.");
    EXPECT_EQ(sentence(QStringLiteral("titel:survey")),
              "“titel:” is read as words. Did you mean “title:”?");
    EXPECT_EQ(sentence(QStringLiteral("tilte:survey")),
              "“tilte:” is read as words. Did you mean “title:”?");
    EXPECT_EQ(sentence(QStringLiteral("title: lora")),
              "“title:” is read as a word. Did you mean “title:lora”?");
    EXPECT_EQ(sentence(QStringLiteral("author: \"Tri Dao\"")),
              "“author:” is read as a word. Did you mean “author:\"Tri Dao\"”?");
    EXPECT_EQ(sentence(QStringLiteral("x sort: title")),
              "“sort:” is read as a word. Did you mean “sort:title”?");
    EXPECT_EQ(sentence(QStringLiteral("title: (a)")),
              "“title:” is read as a word. Did you mean “title:(”?");
    for (const char *alone : {"title:", "tag: (", "tag: (a)", "is: is: is:", "title: OR a",
                              "(title:) a", "upvotes: many", "is: -kept"})
        EXPECT_TRUE(QString::fromStdString(sentence(QString::fromLatin1(alone)))
                        .endsWith(QStringLiteral(":” stands alone and is searched as text.")))
            << alone;
    EXPECT_EQ(sentence(QStringLiteral("upvote>50")),
              "“upvote>50” is read as a word. Did you mean “upvotes>50”?");
    for (const char *none : {"upvotes>1k", "stars>=many", "hl#:many", "hl#>many", "title=lora"})
        EXPECT_EQ(sentence(QString::fromLatin1(none)),
                  "“" + std::string(none) + "” is not a clause and is searched as text.");
    for (const char *text : {"p<0.05", "a=b", "loss<1", "C#", "x->y", "=5"})
        EXPECT_EQ(sentence(QString::fromLatin1(text)), "") << text;
    EXPECT_EQ(sentence(QStringLiteral("-published:2015..2013")),
              "“2015..2013” ends before it begins. Did you mean “published:2013..2015”?");
    EXPECT_EQ(sentence(QStringLiteral("upvotes:50..10")),
              "“50..10” ends before it begins. Did you mean “upvotes:10..50”?");
    EXPECT_EQ(sentence(QStringLiteral("date:today..7d,today")),
              "“today..7d” ends before it begins.");
    EXPECT_TRUE(QString::fromStdString(sentence(QStringLiteral("/(/")))
                    .startsWith(QStringLiteral("The regular expression “(” cannot be read: ")));
}

} // namespace
