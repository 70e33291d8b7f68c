// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/trees.h"

#include <gtest/gtest.h>

using namespace lectern;
using namespace lectern::tests;
using query::Counted;
using query::Has;
using query::HasId;
using query::InColumn;
using query::InFact;
using query::IsSo;
using query::OnDays;

namespace {

query::Query read(const char *text) {
    return query::parse(QString::fromUtf8(text));
}

// What it is read as, and how it is printed.
void expectClause(const char *text, const query::PaperClause &clause, const char *canonical) {
    const query::Query query = read(text);
    const query::Node expected{query::Node::Kind::Leaf, clause, {}};
    EXPECT_EQ(query.root, expected)
        << text << " is read as " << query::print(query.root).toStdString();
    EXPECT_EQ(query::print(query.root), QString::fromUtf8(canonical)) << text;
    EXPECT_EQ(read(canonical).root, expected) << canonical;
}

query::DayRange days(const char *range) {
    return *query::readDayRange(QLatin1String(range));
}

TEST(QueryClauses, AreTextOfAColumn) {
    expectClause("title:lora", InColumn{InColumn::Column::Title, QStringLiteral("lora"), false},
                 "title:lora");
    expectClause("author:\"Tri Dao\"",
                 InColumn{InColumn::Column::Authors, QStringLiteral("Tri Dao"), false},
                 "author:\"Tri Dao\"");
    expectClause("@wang", InColumn{InColumn::Column::Authors, QStringLiteral("wang"), false},
                 "author:wang");
    expectClause("abstract:benchm*",
                 InColumn{InColumn::Column::Abstract, QStringLiteral("benchm"), true},
                 "abstract:benchm*");
    expectClause("note:\"ask her\"*",
                 InColumn{InColumn::Column::Note, QStringLiteral("ask her"), true},
                 "note:\"ask her\"*");
}

TEST(QueryClauses, OfAColumnTakeAGroup) {
    EXPECT_EQ(query::print(read("title:(agent OR agents) abstract:benchmark").root),
              QStringLiteral("(title:agent OR title:agents) abstract:benchmark"));
    EXPECT_EQ(query::print(read("title:(a -is:kept \"b c\")").root),
              QStringLiteral("title:a -is:kept title:\"b c\""));
    EXPECT_FALSE(read("title:()").hints.isEmpty());
    EXPECT_EQ(read("title: (a)").root, allOf({text("title:"), text("a")}));
}

TEST(QueryClauses, AreFactsAndIds) {
    expectClause("cat:cs.CL", InFact{InFact::Fact::Category, QStringLiteral("cs.cl"), false},
                 "cat:cs.cl");
    expectClause("cat:cs*", InFact{InFact::Fact::Category, QStringLiteral("cs"), true}, "cat:cs*");
    expectClause("venue:NeurIPS", InFact{InFact::Fact::Venue, QStringLiteral("neurips"), false},
                 "venue:neurips");
    expectClause("source:arxiv", InFact{InFact::Fact::Source, QStringLiteral("arxiv"), false},
                 "source:arxiv");
    expectClause("url:github.com", InFact{InFact::Fact::Url, QStringLiteral("github.com"), false},
                 "url:github.com");
    expectClause("id:arXiv:2409.11340v2", HasId{HasId::Scheme::Arxiv, QStringLiteral("2409.11340")},
                 "id:2409.11340");
    expectClause("id:17", HasId{HasId::Scheme::Lectern, QStringLiteral("17")}, "id:17");
    expectClause(
        "id:01A22C93-b2b9-7ff0-8726-b4916138fa9b",
        HasId{HasId::Scheme::Lectern, QStringLiteral("01a22c93-b2b9-7ff0-8726-b4916138fa9b")},
        "id:01a22c93-b2b9-7ff0-8726-b4916138fa9b");
    expectClause("doi:10.1000/ABC", HasId{HasId::Scheme::Doi, QStringLiteral("10.1000/abc")},
                 "doi:10.1000/abc");
    expectClause("doi:https://doi.org/10.1000/ABC",
                 HasId{HasId::Scheme::Doi, QStringLiteral("10.1000/abc")}, "doi:10.1000/abc");
    expectClause("id:https://arxiv.org/abs/2409.11340v2",
                 HasId{HasId::Scheme::Arxiv, QStringLiteral("2409.11340")}, "id:2409.11340");
    for (const char *dressed :
         {"id:10.48550/arXiv.2409.11340v2", "id:https://hf.co/papers/2409.11340",
          "id:https://doi.org/10.48550/arXiv.2409.11340"})
        expectClause(dressed, HasId{HasId::Scheme::Arxiv, QStringLiteral("2409.11340")},
                     "id:2409.11340");
    expectClause("id:arxiv.org/pdf/hep-th/9901001",
                 HasId{HasId::Scheme::Arxiv, QStringLiteral("hep-th/9901001")},
                 "id:hep-th/9901001");
}

TEST(QueryClauses, KeepTheBracketsOfADoi) {
    expectClause("doi:10.1016/0022-2836(81)90087-5",
                 HasId{HasId::Scheme::Doi, QStringLiteral("10.1016/0022-2836(81)90087-5")},
                 "doi:\"10.1016/0022-2836(81)90087-5\"");
    expectClause("(doi:10.1000/a(b(c)d)e)",
                 HasId{HasId::Scheme::Doi, QStringLiteral("10.1000/a(b(c)d)e")},
                 "doi:\"10.1000/a(b(c)d)e\"");
    // A bracket that nothing closes within the word is none of it.
    EXPECT_EQ(query::print(read("(doi:10.1000/abc)").root), QStringLiteral("doi:10.1000/abc"));
    EXPECT_EQ(query::print(read("doi:10.1000/abc (x OR y)").root),
              QStringLiteral("doi:10.1000/abc (x OR y)"));
    EXPECT_EQ(query::print(read("doi:10.1000/abc(x OR y)").root),
              QStringLiteral("doi:10.1000/abc (x OR y)"));
    EXPECT_EQ(query::print(read("cat:cs.CL,cs.LG").root), QStringLiteral("cat:cs.cl OR cat:cs.lg"));
}

TEST(QueryClauses, AreDaysAndNumbers) {
    expectClause("date:2026-11-16..2026-11-20",
                 OnDays{OnDays::What::Digest, days("2026-11-16..2026-11-20")},
                 "date:2026-11-16..2026-11-20");
    expectClause("newer:3d", OnDays{OnDays::What::Digest, days(">=3d")}, "date:>=3d");
    expectClause("older:14d", OnDays{OnDays::What::Digest, days("<14d")}, "date:<14d");
    expectClause("before:2026-11", OnDays{OnDays::What::Digest, days("<2026-11")}, "date:<2026-11");
    expectClause("after:2026-06", OnDays{OnDays::What::Digest, days(">2026-06")}, "date:>2026-06");
    expectClause("digest:2025-08-20", OnDays{OnDays::What::Digest, days("2025-08-20")},
                 "date:2025-08-20");
    expectClause("decided:thismonth", OnDays{OnDays::What::Decided, days("thismonth")},
                 "decided:thismonth");
    expectClause("published>=2025", OnDays{OnDays::What::Published, days(">=2025")},
                 "published:>=2025");
    expectClause("upvotes:>=50", Counted{Counted::What::Upvotes, {50, {}}}, "upvotes:>=50");
    expectClause("stars>1000", Counted{Counted::What::Stars, {1001, {}}}, "stars:>=1001");
    expectClause("tags:0", Counted{Counted::What::Tags, {0, 0}}, "tags:0");
    expectClause("version:2..4", Counted{Counted::What::Version, {2, 4}}, "version:2..4");
}

TEST(QueryClauses, AreWhatAPaperHasAndIs) {
    expectClause("has:code", Has{Has::Thing::Code}, "has:code");
    expectClause("is:seen", IsSo{IsSo::Flag::Seen}, "is:seen");
    expectClause("IS:CrossList", IsSo{IsSo::Flag::CrossListed}, "is:crosslist");
    EXPECT_EQ(query::print(read("no:tag is:kept").root), QStringLiteral("-has:tag is:kept"));
}

TEST(QueryClauses, AreWordsNearEachOther) {
    expectClause("\"retrieval generation\"~5",
                 query::Near{QStringLiteral("retrieval generation"), 5},
                 "\"retrieval generation\"~5");
    expectClause("title:“retrieval generation”~5",
                 query::Near{QStringLiteral("retrieval generation"), 5, InColumn::Column::Title},
                 "title:\"retrieval generation\"~5");
    EXPECT_EQ(query::print(read("note:(\"a b\"~5 OR author:\"c d\"~1 /x/ title:/y/)").root),
              QStringLiteral("note:\"a b\"~5 OR author:\"c d\"~1 note:/x/ title:/y/"));
    EXPECT_EQ(query::print(read("title:\"retrieval\"~5").root), QStringLiteral("title:retrieval"));
    EXPECT_FALSE(read("tag:\"a b\"~5").hints.isEmpty());
    EXPECT_EQ(read("\"retrieval\"~5").root, text("retrieval")) << "one word is near itself";
    EXPECT_EQ(read("\"a b\"~").root, text("a b"));
}

TEST(QueryClauses, OfADayThatDoesNotExistSaySo) {
    for (const char *impossible :
         {"date:2026-02-31", "published:2026-13", "date:2026-01..2026-02-30"}) {
        const query::Query query = read(impossible);
        EXPECT_TRUE(query.impossible) << impossible;
        ASSERT_EQ(query.hints.size(), 1) << impossible;
        EXPECT_TRUE(query.hints.constFirst().message.startsWith(QLatin1String("There is no day ")));
    }
    EXPECT_FALSE(read("date:today").impossible);
}

TEST(QueryClauses, OfARangeThatEndsBeforeItBeginsOfferItTurned) {
    const query::Query turned = read("a published:2015..2013 b");
    EXPECT_TRUE(turned.impossible);
    ASSERT_EQ(turned.hints.size(), 1);
    const query::Hint &hint = turned.hints.constFirst();
    EXPECT_EQ(QStringLiteral("a published:2015..2013 b")
                  .replace(hint.begin, hint.end - hint.begin, hint.instead),
              QStringLiteral("a published:2013..2015 b"));
    EXPECT_TRUE(read("stars:3..2,9").impossible);
}

TEST(QueryClauses, AreTextWhereTheValueIsNone) {
    for (const char *no : {"date:soon", "upvotes:many", "cat:", "has:luck", "is:odd", "cat:\"\"",
                           "newer:>3d", "id:", "title:", "tags:-1", "stars:1.5"}) {
        const query::Node &root = read(no).root;
        EXPECT_TRUE(std::holds_alternative<query::Text>(root.leaf)) << no;
    }
}

// The examples of the language's description that are built so far.
TEST(QueryClauses, StandInTheExamplesWithoutAHint) {
    for (const char *example :
         {"title:lora -survey", "author:\"Tri Dao\" OR author:\"Albert Gu\"",
          "is:undecided date:today", "is:undecided newer:3d sort:upvotes",
          "date:2026-11-16..2026-11-20", "is:kept -is:read older:14d", "has:note decided:thismonth",
          "no:tag is:kept", "has:code upvotes:>=50 cat:cs.CL,cs.LG", "tag:rl", "tag:=rl", "tags:>3",
          "is:replaced version:>1 -is:skipped", "\"retrieval generation\"~5",
          "source:arxiv limit:20", "after:2026-06 -is:seen"})
        EXPECT_TRUE(read(example).hints.isEmpty()) << example;
}

} // namespace
