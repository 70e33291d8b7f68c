// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_text.h"

#include <gtest/gtest.h>

namespace lectern::base {

namespace {

struct WrittenDay {
    const char *locale;
    const char *parts;
    const char *written;
};

constexpr WrittenDay writtenDays[] = {
    {"C", "ddd d MMM yyyy", "Thu 26 Nov 2026"},
    {"C", "dddd d MMMM", "Thursday 26 November"},
    {"en_GB", "ddd d MMM", "Thu 26 Nov"},
    {"en_US", "ddd d MMM", "Thu Nov 26"},
    {"en_US", "d MMMM yyyy", "November 26, 2026"},
    {"en_US", "MMMM yyyy", "November 2026"},
    {"en_US", "ddd d", "Thu 26"},
    {"de_DE", "ddd d MMM", "Do. 26. Nov."},
    {"de_DE", "dddd d MMMM", "Donnerstag, 26. November"},
    {"de_DE", "MMMM yyyy", "November 2026"},
    {"zh_CN", "ddd d MMM", "11月26日周四"},
    {"zh_CN", "d MMMM yyyy", "2026年11月26日"},
    {"zh_CN", "MMMM yyyy", "2026年11月"},
    {"es_ES", "d MMMM yyyy", "26 de noviembre de 2026"},
    {"pl_PL", "d MMMM", "26 listopada"},
    {"pl_PL", "MMMM yyyy", "listopad 2026"},
    {"ar_EG", "d MMMM", "٢٦ نوفمبر"},
};

} // namespace

TEST(DayText, IsWhatTheLocaleWrites) {
    for (const WrittenDay &day : writtenDays)
        EXPECT_EQ(dayText(QDate(2026, 11, 26), QString::fromLatin1(day.parts),
                          QLocale(QString::fromLatin1(day.locale)))
                      .toStdString(),
                  day.written)
            << day.locale << ' ' << day.parts;
}

TEST(DayText, HasTheTimeAsTheLocaleWritesIt) {
    const QTime time(18, 3);
    EXPECT_EQ(timeText(time, QLocale::c()), QStringLiteral("18:03"));
    EXPECT_EQ(timeText(time, QLocale(QStringLiteral("de_DE"))), QStringLiteral("18:03"));
    EXPECT_TRUE(timeText(time, QLocale(QStringLiteral("en_US"))).startsWith(QLatin1String("6:03")));
}

} // namespace lectern::base
