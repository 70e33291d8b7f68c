// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/day_range.h"
#include "core/query/number_range.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

const QDate aThursday(2026, 11, 26);

struct RangeReading {
    const char *text;
    const char *canonical; // null: no range
    int first = 0;
    int last = 99'999'999;
};

TEST(DayRange, MeansTheseDays) {
    for (const RangeReading &c : std::initializer_list<RangeReading>{
             {"2026-11-16", "2026-11-16", 20261116, 20261116},
             {"2026-11", "2026-11", 20261101, 20261130},
             {"2026", "2026", 20260101, 20261231},
             {"2026-W47", "2026-w47", 20261116, 20261122},
             {"2020-W53", "2020-w53", 20201228, 20210103},
             {"today", "today", 20261126, 20261126},
             {"Yesterday", "yesterday", 20261125, 20261125},
             {"thisweek", "thisweek", 20261123, 20261129},
             {"lastweek", "lastweek", 20261116, 20261122},
             {"thismonth", "thismonth", 20261101, 20261130},
             {"lastmonth", "lastmonth", 20261001, 20261031},
             {"thursday", "thursday", 20261126, 20261126},
             {"friday", "friday", 20261120, 20261120},
             {"7d", "7d", 20261119, 20261119},
             {"2w", "2w", 20261112, 20261112},
             {"1m", "1m", 20261026, 20261026},
             {"1y", "1y", 20251126, 20251126},
             {"2026-11-16..2026-11-20", "2026-11-16..2026-11-20", 20261116, 20261120},
             {"2026-10..today", "2026-10..today", 20261001, 20261126},
             {"..2026-10", "<=2026-10", 0, 20261031},
             {"2026-10..", ">=2026-10", 20261001, 99999999},
             {">=7d", ">=7d", 20261119, 99999999},
             {">2026-10", ">2026-10", 20261101, 99999999},
             {"<2026-10", "<2026-10", 0, 20260930},
             {"<=2026-10", "<=2026-10", 0, 20261031},
             {"=today", "today", 20261126, 20261126},
         }) {
        const auto range = query::readDayRange(QString::fromLatin1(c.text));
        ASSERT_TRUE(range) << c.text;
        EXPECT_EQ(query::toText(*range), QLatin1String(c.canonical)) << c.text;
        EXPECT_EQ(query::readDayRange(query::toText(*range)), range) << c.text;
        const auto numbers = query::numbersOf(*range, aThursday);
        ASSERT_TRUE(numbers) << c.text;
        EXPECT_EQ(numbers->first, c.first) << c.text;
        EXPECT_EQ(numbers->last, c.last) << c.text;
    }
}

TEST(DayRange, IsNotReadFromWhatIsNoDay) {
    for (const auto *text : {"", "..", "today..never", "26-11-2026", "2026-1-1", "soon", ">", ">=",
                             "<>2026", "7", "7x", "d", "2026-W4", "2026-11-16T10:00", "==today"})
        EXPECT_FALSE(query::readDayRange(QString::fromLatin1(text))) << text;
}

TEST(DayRange, OfADayThatDoesNotExistHoldsNone) {
    for (const auto *text : {"2026-02-31", "2026-13", "2026-00-10", "0000", "2026-w54", "2025-w53",
                             "99999y", "2026-01-01..2026-02-30"}) {
        const auto range = query::readDayRange(QString::fromLatin1(text));
        ASSERT_TRUE(range) << text;
        EXPECT_FALSE(query::numbersOf(*range, aThursday)) << text;
        EXPECT_EQ(query::impossibleDays(*range).size(), 1) << text;
    }
}

TEST(DayRange, IsTurnedWhereItHoldsNoDayWhateverDayItIs) {
    for (const auto *text : {"2015..2013", "2026-11-20..2026-11-19", "2026-w02..2026-01-04",
                             "today..7d", "lastweek..3w", "thismonth..lastmonth"})
        EXPECT_TRUE(query::isTurned(*query::readDayRange(QString::fromLatin1(text)))) << text;
    for (const auto *text :
         {"2013..2015", "2026..2026-01", "7d..today", "1m..30d", "monday..friday", "friday..monday",
          "2026-11..7d", "today..2026-11", "2026..", "<2026", "today", "2026-02-31..2026-01-01"})
        EXPECT_FALSE(query::isTurned(*query::readDayRange(QString::fromLatin1(text)))) << text;
}

TEST(DayRange, CountsMonthsByTheCalendar) {
    const auto range = query::readDayRange(QStringLiteral("1m"));
    EXPECT_EQ(query::numbersOf(*range, QDate(2026, 3, 31))->first, 20260228);
}

TEST(NumberRange, MeansTheseNumbers) {
    struct Numbers {
        const char *text;
        const char *canonical;
        std::optional<qint64> least, most;
    };
    for (const Numbers &c : std::initializer_list<Numbers>{{"5", "5", 5, 5},
                                                           {"=5", "5", 5, 5},
                                                           {"0", "0", 0, 0},
                                                           {">50", ">=51", 51, {}},
                                                           {">=50", ">=50", 50, {}},
                                                           {"<50", "<=49", {}, 49},
                                                           {"<=50", "<=50", {}, 50},
                                                           {"2..5", "2..5", 2, 5},
                                                           {"2..", ">=2", 2, {}},
                                                           {"..5", "<=5", {}, 5}}) {
        const auto range = query::readNumberRange(QString::fromLatin1(c.text));
        ASSERT_TRUE(range) << c.text;
        EXPECT_EQ(range->least, c.least) << c.text;
        EXPECT_EQ(range->most, c.most) << c.text;
        EXPECT_EQ(query::toText(*range), QLatin1String(c.canonical)) << c.text;
        EXPECT_EQ(query::readNumberRange(query::toText(*range)), range) << c.text;
    }
}

TEST(NumberRange, IsNotReadFromWhatIsNoNumber) {
    for (const auto *text :
         {"", "..", "-1", "1.5", "five", ">", ">=", "<0", "1..x", "9999999999999", "\u0665"})
        EXPECT_FALSE(query::readNumberRange(QString::fromUtf8(text))) << text;
}

} // namespace
