// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/query/filters.h"
#include "core/query/rename_filter.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

using Filters = QHash<QString, QString>; // by folded name

query::Query with(const Filters &filters, const char *text) {
    return query::withFilters(query::parse(QString::fromUtf8(text)),
                              [&](const QString &folded) -> std::optional<QString> {
                                  const auto found = filters.constFind(folded);
                                  return found == filters.cend() ? std::nullopt
                                                                 : std::optional(*found);
                              });
}

std::string printed(const query::Query &query) {
    return query::print(query.root).toStdString();
}

const Filters threeFilters{
    {QStringLiteral("my agents"), QStringLiteral("tag:agents OR agent*")},
    {QStringLiteral("muted"), QStringLiteral("tag:muted sort:title limit:3")},
    {QStringLiteral("both"), QStringLiteral("filter:\"My agents\" -filter:muted")}};

TEST(SavedFilterClauses, StandForWhatTheyAskFor) {
    const auto query =
        with(threeFilters, "filter:\"My Agents\" -filter:MUTED source:arxiv limit:20");
    EXPECT_EQ(printed(query), "(tag:agents OR agent*) -tag:muted source:arxiv");
    EXPECT_EQ(query.limit, 20) << "a filter's own order and limit do not count";
    EXPECT_EQ(query.sort, query::Sort());
    EXPECT_TRUE(query.hints.isEmpty());
    EXPECT_FALSE(query.impossible);
    EXPECT_EQ(printed(with(threeFilters, "filter:both OR x")),
              "(tag:agents OR agent*) -tag:muted OR x");
}

TEST(SavedFilterClauses, MatchNothingWhereThereIsNoneAndSaySo) {
    const auto query = with(threeFilters, "filter:gone OR -filter:gone");
    EXPECT_EQ(printed(query), "-* OR --*");
    EXPECT_TRUE(query.impossible);
    ASSERT_EQ(query.hints.size(), 1) << "said once";
    EXPECT_EQ(query.hints.constFirst().message, QStringLiteral("There is no filter “gone”."));
}

TEST(SavedFilterClauses, AskForADayThatIsNoneAsAQueryDoes) {
    const Filters filters{{QStringLiteral("bare"), QStringLiteral("-date:2026-02-30")},
                          {QStringLiteral("outer"), QStringLiteral("x OR filter:bare")},
                          {QStringLiteral("pattern"), QStringLiteral("-/(/")},
                          {QStringLiteral("sound"), QStringLiteral("-date:2026-02-28")}};
    for (const char *text : {"filter:bare", "filter:outer", "-filter:bare", "filter:pattern"}) {
        const auto query = with(filters, text);
        EXPECT_TRUE(query.impossible) << text;
        EXPECT_EQ(query.hints.size(), 1) << text;
    }
    EXPECT_EQ(with(filters, "filter:bare").hints.constFirst().message,
              QStringLiteral("There is no day 2026-02-30."));
    EXPECT_FALSE(with(filters, "filter:sound").impossible);
}

TEST(SavedFilterClauses, NameTheOneThatLeadsBackToItself) {
    const Filters circle{{QStringLiteral("a"), QStringLiteral("x filter:b")},
                         {QStringLiteral("b"), QStringLiteral("y OR filter:a")},
                         {QStringLiteral("self"), QStringLiteral("filter:self")}};
    const auto query = with(circle, "filter:a");
    EXPECT_EQ(printed(query), "x (y OR -*)");
    EXPECT_TRUE(query.impossible);
    EXPECT_EQ(query.hints.constFirst().message,
              QStringLiteral("The filter “a” leads back to itself."));
    EXPECT_EQ(printed(with(circle, "filter:self")), "-*");
}

TEST(SavedFilterClauses, StayWithinTheTermsOfAQuery) {
    Filters doubling{{QStringLiteral("f0"), QStringLiteral("a b")}};
    for (int i = 1; i < 60; ++i)
        doubling.insert(QStringLiteral("f%1").arg(i),
                        QStringLiteral("filter:f%1 OR filter:f%1").arg(i - 1));
    EXPECT_FALSE(with(doubling, "filter:f6").impossible);
    const auto query = with(doubling, "filter:f59");
    EXPECT_TRUE(query.impossible);
    EXPECT_TRUE(query.hints.constFirst().message.endsWith(QStringLiteral("too many terms.")));
    (void)query::toSql(query.root, 20'261'128);
}

TEST(SavedFilterClauses, PrintAsTheyAreReadAndFollowARename) {
    for (const auto *text : {"filter:muted", "filter:\"My agents\"", "-filter:a OR filter:b",
                             "filter:a,\"b c\"", "filter:\"a:b (c)\""}) {
        const query::Query read = query::parse(QString::fromUtf8(text));
        EXPECT_TRUE(read.hints.isEmpty()) << text;
        EXPECT_TRUE(query::namesFilters(read.root)) << text;
        EXPECT_EQ(query::parse(query::print(read.root)).root, read.root) << text;
    }
    EXPECT_EQ(query::withFilterRenamed(QStringLiteral("x -filter:MUTED sort:title"),
                                       QStringLiteral("muted"), QStringLiteral("not now")),
              QStringLiteral("x -filter:\"not now\" sort:title"));
    EXPECT_EQ(query::withFilterRenamed(QStringLiteral("x  filter:other"), QStringLiteral("muted"),
                                       QStringLiteral("not now")),
              QStringLiteral("x  filter:other"));
}

} // namespace
