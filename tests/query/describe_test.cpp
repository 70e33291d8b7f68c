// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/describe.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

struct ReadClause {
    const char *typed;
    const char *words;
};

void expectWords(std::initializer_list<ReadClause> readings) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const auto &[typed, words] : readings)
        EXPECT_EQ(query::inWords(query::parse(QString::fromUtf8(typed)).root, QDate(2026, 11, 27))
                      .toStdString(),
                  words)
            << typed;
    QLocale::setDefault(before);
}

TEST(QueryInWords, TellsWhichDays) {
    // Without a translation a plural stands in both numbers.
    expectWords({{"date:>=7d", "in digests of the last 7 day(s), since 20 November"},
                 {"newer:2w", "in digests of the last 2 week(s), since 13 November"},
                 {"added:>=1y", "added in the last 1 year(s), since 27 November 2025"},
                 {"older:14d", "in digests before 13 November"},
                 {"date:today", "in digests of today"},
                 {"decided:thismonth", "decided this month"},
                 {"published:2007-05", "published in May 2007"},
                 {"published:2007", "published in 2007"},
                 {"updated:2026-11-03", "updated on 3 November"},
                 {"date:2026-w47", "in digests of week 47 of 2026"},
                 {"date:2026-11-16..2026-11-20", "in digests from 16 November to 20 November"},
                 {"after:2026-06", "in digests after June 2026"},
                 {"noted:<=yesterday", "noted until yesterday"},
                 {"opened:3d", "first opened on 24 November"},
                 {"date:2026-02-31", "in digests of 2026-02-31"}});
}

TEST(QueryInWords, ReadsEveryClause) {
    expectWords({{"is:undecided OR is:later", "undecided, or put off until later"},
                 {"has:code", "with code"},
                 {"upvotes:>=50", "at least 50 upvotes"},
                 {"cat:cs.CL,cs.LG,cs.AI", "in cs.cl, cs.lg or cs.ai"},
                 {"-\"titel survey\"", "without the words “titel survey”"},
                 {"-lora", "without the word “lora”"},
                 {"tag:=rl", "tagged exactly rl"},
                 {"no:tag", "not: with a tag"},
                 {"is:duplicate", "perhaps the same as another paper"},
                 {"hl:\"scaling law\"", "with “scaling law” in a highlight"},
                 {"color:doubt", "with a highlighted doubt"},
                 {"like:2409.11340", "like 2409.11340"},
                 {"id:17", "with the Lectern id 17"},
                 {"version:>1", "of version at least 2"},
                 {"/a+/", "with a text like /a+/"},
                 {"doi:10.1000/xyz", "with the DOI 10.1000/xyz"}});
}

TEST(QueryInWords, KnowsWhatAClauseIsAbout) {
    using query::ClauseKind;
    const auto kind = [](const char *typed) {
        return query::kindOf(query::parse(QString::fromUtf8(typed)).root);
    };
    EXPECT_EQ(kind("is:undecided OR is:later"), ClauseKind::State);
    EXPECT_EQ(kind("-has:code"), ClauseKind::Code);
    EXPECT_EQ(kind("newer:7d"), ClauseKind::Day);
    EXPECT_EQ(kind("upvotes:>5"), ClauseKind::Number);
    EXPECT_EQ(kind("cat:cs.CL,cs.LG"), ClauseKind::Place);
    EXPECT_EQ(kind("lora OR is:kept"), ClauseKind::Text);
}

} // namespace
