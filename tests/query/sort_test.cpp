// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "core/query/scored.h"

#include <gtest/gtest.h>

using namespace lectern;
using query::Sort;
using query::SortKey;

namespace {
query::Query sortQuery(const char *text) {
    return query::parse(QString::fromUtf8(text));
}
} // namespace

TEST(Sort, IsReadWhereverItStandsAndLeavesNoTerm) {
    for (const char *text : {"sort:upvotes lora", "lora sort:upvotes", "lora SORT:Upvotes"}) {
        EXPECT_EQ(sortQuery(text).root, sortQuery("lora").root) << text;
        EXPECT_EQ(sortQuery(text).sort, (Sort{SortKey::Upvotes, false})) << text;
        EXPECT_TRUE(sortQuery(text).hints.isEmpty()) << text;
    }
    EXPECT_TRUE(sortQuery("sort:title").empty);
}

TEST(Sort, GoesTheWayItIsTold) {
    EXPECT_EQ(sortQuery("sort:title").sort, (Sort{SortKey::Title, true}));
    EXPECT_EQ(sortQuery("sort:title-desc").sort, (Sort{SortKey::Title, false}));
    EXPECT_EQ(sortQuery("sort:published-asc").sort, (Sort{SortKey::Published, true}));
    EXPECT_EQ(sortQuery("a sort:date sort:added").sort, (Sort{SortKey::Added, false}));
}

TEST(Sort, IsTextWithAHintWhereNoOrderHasThatName) {
    for (const char *text : {"sort:beauty", "sort:upvotes-", "limit:many", "limit:-1"}) {
        EXPECT_EQ(sortQuery(text).sort, Sort()) << text;
        EXPECT_FALSE(sortQuery(text).limit) << text;
        EXPECT_FALSE(sortQuery(text).hints.isEmpty()) << text;
    }
}

query::Scored scored(const char *text) {
    return query::scoredBy(sortQuery(text).root).value_or(query::Scored());
}

TEST(ScoredWords, AreLookedForAmongWhatTheQueryFinds) {
    const auto among = [](const char *text, const QString &found) {
        return query::matchAmong(scored(text), found).toStdString();
    };
    const QString both = QStringLiteral("(\"fog\" AND \"sea\")");
    EXPECT_EQ(among("fog sea", both), both.toStdString()) << "the same words, and fewer papers";
    const QString but = QStringLiteral("(\"fog\" NOT \"sea\")");
    EXPECT_EQ(among("fog -sea", but), but.toStdString()) << "what follows says nothing";
    EXPECT_EQ(among("fog", QStringLiteral("{title} : (\"fog\")")),
              "(\"fog\") AND ({title} : (\"fog\"))");
    EXPECT_EQ(among("fog", QStringLiteral("\"sea\"")), "(\"fog\") AND (\"sea\")");
}

TEST(Sort, ByRelevanceKnowsThePhrasesAsTheyAreNumbered) {
    using Phrases = QList<QList<QByteArray>>;
    EXPECT_EQ(scored("lora \"chain of thought\" quantiz*").phrases,
              (Phrases{{"lora"}, {"chain", "of", "thought"}, {"quantiz"}}));
    EXPECT_EQ(scored("\"speed accuracy\"~3").phrases, (Phrases{{"speed"}, {"accuracy"}}));
    const auto complete = [](const QByteArray &prefix) -> query::PrefixWay {
        using Kind = query::PrefixWay::Kind;
        if (prefix == "t") return {Kind::Papers};
        return {Kind::Terms, {prefix, prefix + "ed"}};
    };
    const auto words = query::scoredBy(sortQuery("\"of talk\"* t* x").root, complete);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->phrases, (Phrases{{"of", "talk"}, {"of", "talked"}, {"x"}}));
    EXPECT_TRUE(query::scoredBy(sortQuery("t*").root, complete)->phrases.isEmpty());
}

TEST(Sort, ByRelevanceTakesWhatTheQueryAsksFor) {
    EXPECT_EQ(scored("lora -survey title:x* sort:relevance").match,
              QStringLiteral("(\"lora\" OR {title} : (\"x\" *))"));
    EXPECT_EQ(scored("is:kept (a1 OR b1) sort:relevance").match,
              QStringLiteral("(\"a1\" OR \"b1\")"));
    EXPECT_EQ(query::print(sortQuery("lora sort:relevance")),
              QStringLiteral("lora sort:relevance"));
    for (const char *text : {"is:kept sort:relevance", "-lora sort:relevance", "sort:relevance"}) {
        EXPECT_EQ(sortQuery(text).sort, Sort()) << text;
        EXPECT_FALSE(sortQuery(text).hints.isEmpty()) << text;
    }
}

TEST(Sort, LimitsHowManyThereAre) {
    EXPECT_EQ(sortQuery("is:kept limit:20").limit, 20);
    EXPECT_EQ(sortQuery("limit:0").limit, 0);
}

TEST(Sort, PrintsBackBehindTheTerms) {
    for (const char *text : {"lora sort:upvotes limit:20", "sort:title", "a OR b sort:date-asc",
                             "is:kept sort:title-desc limit:1", "lora"}) {
        EXPECT_EQ(query::print(sortQuery(text)), QString::fromUtf8(text));
    }
    EXPECT_EQ(query::print(sortQuery("limit:3 sort:decided x")),
              QStringLiteral("x sort:decided limit:3"));
}
