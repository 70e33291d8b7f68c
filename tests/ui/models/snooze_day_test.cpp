// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snooze_day.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QDate thursday(2026, 11, 26);

QString typed(const char *text) {
    const auto day = typedDay(QString::fromUtf8(text), thursday);
    return day ? day->toString(Qt::ISODate) : QStringLiteral("none");
}

TEST(SnoozeDay, KnowsTomorrowAndTheNextMonday) {
    EXPECT_EQ(tomorrowOf(thursday), QDate(2026, 11, 27));
    EXPECT_EQ(nextWeekOf(thursday), QDate(2026, 11, 30));
    EXPECT_EQ(nextWeekOf(QDate(2026, 11, 30)), QDate(2026, 12, 7));
    EXPECT_EQ(nextWeekOf(QDate(2026, 11, 29)), QDate(2026, 11, 30)) << "of a Sunday";
}

TEST(SnoozeDay, ReadsADayAsItIsTyped) {
    struct Case {
        const char *text;
        const char *day;
    };
    for (const Case &each : {
             Case{"2026-12-12", "2026-12-12"},
             Case{"12.12.", "2026-12-12"},
             Case{"12 Dec", "2026-12-12"},
             Case{"dec 12", "2026-12-12"},
             Case{" 12 december ", "2026-12-12"},
             Case{"3 jan", "2027-01-03"},
             Case{"26 Nov", "2027-11-26"},
             Case{"29 feb", "2028-02-29"},
             Case{"+1", "2026-11-27"},
             Case{"+ 10", "2026-12-06"},
             Case{"fri", "2026-11-27"},
             Case{"Thursday", "2026-12-03"},
         })
        EXPECT_EQ(typed(each.text), QLatin1String(each.day)) << each.text;
}

TEST(SnoozeDay, IsNoDayThatIsPastOrMeansNothing) {
    for (const char *text : {"", " ", "2026-11-26", "2020-01-01", "+0", "13.13.", "31 feb", "soon",
                             "fr", "12", "2026-12", "12 xyz"})
        EXPECT_EQ(typed(text), QStringLiteral("none")) << text;
}

} // namespace
} // namespace lectern::ui
