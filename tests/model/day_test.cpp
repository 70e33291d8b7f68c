// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/day.h"
#include "core/model/digest.h"

#include <gtest/gtest.h>

using lectern::model::Day;

namespace {

TEST(Day, PrintsTheReducedFormWhereTheYearIsUnknown)
{
    const auto day = Day::withoutYear(8, 20);
    ASSERT_TRUE(day);
    EXPECT_EQ(day->toIso(), QStringLiteral("--08-20"));
    EXPECT_FALSE(day->hasYear());
    EXPECT_FALSE(day->date().isValid());
}

TEST(Day, ReadsWhatItPrints)
{
    for (const auto *text : {"2024-09-18", "--08-20", "--02-29", "0001-01-01"}) {
        const auto day = Day::parse(QString::fromLatin1(text));
        ASSERT_TRUE(day) << text;
        EXPECT_EQ(day->toIso(), QString::fromLatin1(text));
    }
}

TEST(Day, RefusesDaysThatNoCalendarHas)
{
    for (const auto *text : {"2026-02-31", "--13-01", "2023-02-29", "0000-01-01", "2024-9-18", "", "x"})
        EXPECT_FALSE(Day::parse(QString::fromLatin1(text))) << text;
}

TEST(Day, WithoutAYearIsTheLastOneBeforeTheDigestCame)
{
    using lectern::model::Digest;
    const auto filed = [](const char *day, const QDate &came) {
        Digest digest;
        digest.day = Day::parse(QString::fromLatin1(day));
        digest.imported = {QDateTime(came, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), 0};
        return lectern::model::filedUnder(digest);
    };
    EXPECT_EQ(filed("--08-20", {2026, 8, 21}), QDate(2026, 8, 20));
    EXPECT_EQ(filed("--08-20", {2026, 8, 19}), QDate(2025, 8, 20));
    EXPECT_EQ(filed("--02-29", {2028, 3, 1}), QDate(2028, 2, 29));
    EXPECT_EQ(filed("--02-29", {2027, 3, 1}), QDate(2024, 2, 29));
}

} // namespace
