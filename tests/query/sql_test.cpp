// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/trees.h"

#include <gtest/gtest.h>

using namespace lectern;
using namespace lectern::tests;

namespace {

constexpr int sqlDay = 20'260'923;

const std::string matchSql = "p.id IN (SELECT rowid FROM search WHERE search MATCH ?)";
const std::string keptSql =
    "p.id IN (SELECT paper_id FROM decision WHERE deleted = 0 AND state = ?)";

query::SqlCondition sqlOf(const char *text) {
    return query::toSql(query::parse(QString::fromUtf8(text)).root, sqlDay);
}

// "MATCH expression" when the whole query is one, else the SQL.
std::string matchOf(const char *text) {
    const auto condition = sqlOf(text);
    return condition.sql.toStdString() == matchSql
               ? condition.values.front().toString().toStdString()
               : condition.sql.toStdString();
}

std::string valuesOf(const query::SqlCondition &condition) {
    QStringList values;
    for (const QVariant &value : condition.values)
        values += value.toString();
    return values.join(u'|').toStdString();
}

TEST(QuerySql, MakesOneMatchOfAllThatIsText) {
    struct Case {
        const char *query;
        const char *match;
    };
    for (const auto &[query, match] : std::initializer_list<Case>{
             {"diffusion", R"("diffusion")"},
             {"\"Chain of Thought\"", R"("chain" + "of" + "thought")"},
             {"quantiz*", R"("quantiz" *)"},
             {"gpt-4*", R"("gpt" + "4" *)"},
             {"Müller C++", R"(("muller" AND "c++"))"},
             {"a OR b c", R"(("a" OR ("b" AND "c")))"},
             {"a -b", R"(("a" NOT "b"))"},
             {"a -b d NOT (x OR y)", R"((("a" AND "d") NOT ("b" OR ("x" OR "y"))))"},
             {"深度学习", R"("深度" + "度学" + "学习")"},
             {"NEAR(a, b) title:x", R"(("near" AND ("a" AND "b") AND {title} : ("x")))"},
             {"author:\"Tri Dao\" -note:x*",
              R"(({authors} : ("tri" + "dao") NOT {note} : ("x" *)))"},
             {"\"retrieval generation\"~5", R"(NEAR("retrieval" "generation", 5))"},
             {"note:\"ask her\"~2 x", R"(({note} : NEAR("ask" "her", 2) AND "x"))"},
         })
        EXPECT_EQ(matchOf(query), match) << query;
}

TEST(QuerySql, NegatesTextOutsideOfTheMatchWhereNothingIsLeftToTakeFrom) {
    EXPECT_EQ(matchOf("-a"), "NOT " + matchSql);
    EXPECT_EQ(matchOf("-a -b"), "(NOT " + matchSql + " AND NOT " + matchSql + ")");
    EXPECT_EQ(valuesOf(sqlOf("-a -b")), "\"a\"|\"b\"");
    EXPECT_EQ(matchOf("a OR -b"), "(" + matchSql + " OR NOT " + matchSql + ")");
}

TEST(QuerySql, AsksTheIndexOfTitlesOnlyForWhatIsOfTitlesAlone) {
    const std::string inTitles =
        "p.id IN (SELECT rowid FROM title_search WHERE title_search MATCH ?)";
    EXPECT_EQ(matchOf("title:a"), inTitles);
    EXPECT_EQ(matchOf("title:a (title:b* OR title:c) -title:d"), inTitles);
    EXPECT_EQ(valuesOf(sqlOf("title:a -title:d")), R"(({title} : ("a") NOT {title} : ("d")))");
    for (const char *query : {"title:a b", "title:a -b", "abstract:a", "title:a OR note:a"})
        EXPECT_EQ(sqlOf(query).sql.toStdString(), matchSql) << query;
    EXPECT_EQ(matchOf("title:a is:kept"), "(" + inTitles + " AND " + keptSql + ")");
}

TEST(QuerySql, GathersTheTextOfAnAnd) {
    const auto condition = sqlOf("a is:kept b -c");
    EXPECT_EQ(condition.sql.toStdString(), "(" + matchSql + " AND " + keptSql + ")");
    EXPECT_EQ(valuesOf(condition), R"((("a" AND "b") NOT "c")|1)");
}

TEST(QuerySql, CountsASnoozedPaperAsUndecidedFromItsDayOn) {
    const auto undecided = sqlOf("is:undecided");
    EXPECT_EQ(undecided.sql.toStdString(),
              "p.id NOT IN (SELECT paper_id FROM decision WHERE deleted = 0 "
              "AND (state <> ? OR until IS NULL OR until > ?))");
    EXPECT_EQ(valuesOf(undecided), "2|20260923");
    const auto later = sqlOf("is:later");
    EXPECT_EQ(later.sql.toStdString(), "p.id IN (SELECT paper_id FROM decision WHERE deleted = 0 "
                                       "AND state = ? AND (until IS NULL OR until > ?))");
    EXPECT_EQ(valuesOf(later), "2|20260923");
    EXPECT_EQ(valuesOf(sqlOf("is:kept")), "1");
    EXPECT_EQ(valuesOf(sqlOf("is:skipped")), "3");
}

TEST(QuerySql, BindsATagAndTheRangeOfAllBelowIt) {
    const auto tagged = sqlOf("tag:\" RL / Off'line \"");
    EXPECT_TRUE(
        tagged.sql.contains(QStringLiteral("(t.folded = ? OR (t.folded >= ? AND t.folded < ?))")));
    EXPECT_EQ(valuesOf(tagged), "rl/off'line|rl/off'line/|rl/off'line0");
    EXPECT_EQ(valuesOf(sqlOf("tag:=RL")), "rl");
}

TEST(QuerySql, FindsAllForEverythingAndForNothingTyped) {
    EXPECT_EQ(sqlOf("*").sql, QStringLiteral("1"));
    EXPECT_EQ(sqlOf("").sql, QStringLiteral("1"));
    EXPECT_EQ(sqlOf("-*").sql, QStringLiteral("NOT 1"));
}

int bracketsInside(const QString &sql) {
    int open = 0;
    int most = 0;
    for (const QChar c : sql) {
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        most = std::max(most, open);
    }
    return most;
}

// SQLite before 3.46 answers "parser stack overflow" to more.
TEST(QuerySql, NamesWhatNestsTooDeepToBeRead) {
    const QString deep = QStringLiteral("is:kept (tag:=x OR -(").repeated(20) + u'a';
    const auto condition = query::toSql(query::parse(deep).root, sqlDay);
    EXPECT_TRUE(condition.sql.startsWith(
        QStringLiteral("p.id IN (WITH n0(id) AS (SELECT p.id FROM paper p WHERE ")));
    EXPECT_EQ(condition.sql.count(u'?'), condition.values.size());
    EXPECT_EQ(condition.values.size(), 41);
    EXPECT_LT(bracketsInside(condition.sql), 15);
    EXPECT_EQ(condition.values.front().toString(), QStringLiteral("x")); // the innermost first
    EXPECT_EQ(condition.values.back().toString(), QStringLiteral("1"));
}

TEST(QuerySql, DoesNotNestAMatchTooDeepToBeRead) {
    const auto condition =
        query::toSql(query::parse(QStringLiteral("a (b OR c -(").repeated(20)).root, sqlDay);
    for (const QVariant &value : condition.values)
        EXPECT_LT(bracketsInside(value.toString()), 30);
}

// No character of a query may reach the SQL.
TEST(QuerySql, HoldsNothingOfWhatWasTyped) {
    const QString allowed = QStringLiteral("0123456789 ?()<>=*.,_%/+|");
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(seed);
        const auto condition = query::toSql(randomTree(random, 3), sqlDay);
        EXPECT_FALSE(condition.sql.contains(u'"')) << seed;
        EXPECT_FALSE(condition.sql.contains(u'\'')) << seed;
        EXPECT_EQ(condition.sql.count(u'?'), condition.values.size()) << seed;
        for (const QChar c : condition.sql)
            ASSERT_TRUE((c.unicode() < 0x80 && c.isLetter()) || allowed.contains(c)) << seed;
    }
}

} // namespace
