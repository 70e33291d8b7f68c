// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/dates.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using digest::dayOf;
using digest::isoDateOf;
using tests::text;

namespace {

QString dayIn(const QString &text) {
    const auto day = dayOf(text);
    return day ? day->toIso() : QString();
}

struct DateCase {
    const char *source;
    const char *iso;
};

TEST(Dates, ReadsWholeDaysAsSourcesWriteThem) {
    for (const DateCase &c : {
             DateCase{"Tue, 26 Mar 2024 04:00:03 +0000", "2024-03-26"},
             DateCase{"Fri,  3 Mar 23 01:29:12 GMT", "2023-03-03"},
             DateCase{"Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)", "2023-03-01"},
             DateCase{"Sun, 06 Nov 94 08:49 EST", "1994-11-06"},
             DateCase{"Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06"},
             DateCase{"6 Nov 103", "2003-11-06"},
             DateCase{"17 Sep 2024 -0400", "2024-09-17"},
             DateCase{"Thu, 31 Jul 2026 00:00:00", "2026-07-31"},
             DateCase{"Fri Mar  3 01:29:12 2023", "2023-03-03"},
             DateCase{"Fri Mar  3 01:29:12 GMT 2023", "2023-03-03"},
             DateCase{"18-Feb-2025", "2025-02-18"},
             DateCase{"7 Oct 2024", "2024-10-07"},
             DateCase{"Oct 7, 2024", "2024-10-07"},
             DateCase{"october 7 2024", "2024-10-07"},
             DateCase{"Sept. 7, 2024", "2024-09-07"},
             DateCase{"2024 Oct 7", "2024-10-07"},
             DateCase{"2024-09-17", "2024-09-17"},
             DateCase{"2024-09-17T23:59:59Z", "2024-09-17"},
             DateCase{"2018-05-23T20:30:00-05:00", "2018-05-23"},
             DateCase{"2024-09-17 00:00:00.000", "2024-09-17"},
             DateCase{"20240917", "2024-09-17"},
             DateCase{"20240917T101112Z", "2024-09-17"},
             DateCase{"2012/02/03/", "2012-02-03"},
             DateCase{"2012/2/3", "2012-02-03"},
             DateCase{" 2024-02-29\n", "2024-02-29"},
         }) {
        EXPECT_EQ(isoDateOf(text(c.source)), text(c.iso)) << c.source;
        EXPECT_EQ(dayIn(text(c.source)), text(c.iso)) << c.source;
    }
}

TEST(Dates, KeepsTheSourcesOwnDayWhateverItsZone) {
    EXPECT_EQ(isoDateOf(u"2025-08-20T00:00:00-04:00"), text("2025-08-20"));
    EXPECT_EQ(isoDateOf(u"2025-08-20T00:00:00+14:00"), text("2025-08-20"));
    EXPECT_EQ(isoDateOf(u"Wed, 20 Aug 2025 23:59:59 -1200"), text("2025-08-20"));
}

TEST(Dates, ReducesADateToWhatIsKnown) {
    for (const DateCase &c : {DateCase{"2024", "2024"}, DateCase{"2024-09", "2024-09"},
                              DateCase{"October 2024", "2024-10"}, DateCase{"2012/02//", "2012-02"},
                              DateCase{"2012///", "2012"}, DateCase{"2024--", "2024"},
                              DateCase{"2012-00-00", "2012"}, DateCase{"2012-05-00", "2012-05"}}) {
        EXPECT_EQ(isoDateOf(text(c.source)), text(c.iso)) << c.source;
        EXPECT_FALSE(dayOf(text(c.source))) << c.source;
    }
}

TEST(Dates, KeepsADayWhoseYearIsUnknown) {
    for (const DateCase &c : {DateCase{"Aug 20", "--08-20"}, DateCase{"20 Aug", "--08-20"},
                              DateCase{"Feb 29", "--02-29"}, DateCase{"Wed, Aug 20", "--08-20"}}) {
        EXPECT_EQ(dayIn(text(c.source)), text(c.iso)) << c.source;
        EXPECT_TRUE(isoDateOf(text(c.source)).isEmpty()) << c.source;
    }
}

TEST(Dates, FindsNoneInWhatIsNone) {
    for (const char *source : {"",
                               " ",
                               "x",
                               "Oct",
                               "October",
                               "17",
                               "1711000000",
                               "1711000000000",
                               "3/4/2024",
                               "2023-02-29",
                               "2024-13-01",
                               "2024-02-30T00:00:00Z",
                               "0000",
                               "0000-00-00",
                               "31 Feb 2024",
                               "Feb 30",
                               "Mar 0",
                               "Mar 123",
                               "7 Okt 2024",
                               "Oct 7, 2024 or so",
                               "2024-09-17 or so",
                               "2024-09-17T",
                               "2024-09-17Tea",
                               "2024-12x",
                               "2024-9-1-1",

                               "Monday",
                               "Mo 7 Oct 2024",
                               "99999999",
                               "-2024",
                               "7 Oct 2024x",
                               "Oct x 2024",
                               "2024-1e-01",
                               "T",
                               "\xF0\x9F\x93\x85 2024"}) {
        EXPECT_EQ(isoDateOf(text(source)), QString()) << source;
        EXPECT_FALSE(dayOf(text(source))) << source;
    }
}

TEST(Dates, RefusesAnEndlessText) {
    EXPECT_TRUE(isoDateOf(QString(1'000'000, u' ') + text("7 Oct 2024")) == text("2024-10-07"));
    EXPECT_TRUE(isoDateOf(text("7 Oct 2024 10:00 ") + QString(1'000'000, u'x')).isEmpty());
}

} // namespace
