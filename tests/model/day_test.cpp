// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/day.h"

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

} // namespace
