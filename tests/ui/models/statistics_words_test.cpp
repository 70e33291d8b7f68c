// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statistics_words.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QString forecast(const QList<qint64> &weeks) {
    QList<library::DayFigure> backlog;
    const QDate today(2026, 11, 26); // a Thursday
    for (qsizetype i = 0; i < weeks.size(); ++i)
        backlog.append({today.addDays(7 * (i + 1 - weeks.size())), weeks.at(i)});
    return backlogForecast(backlog);
}

TEST(BacklogForecast, SaysWhenNoneWillWait) {
    EXPECT_EQ(forecast({9}), QString());
    EXPECT_EQ(forecast({9, 0}), QStringLiteral("None is waiting for a decision."));
    EXPECT_EQ(forecast({9, 9}), QStringLiteral("As many as a week before."));
    EXPECT_EQ(forecast({9, 12}), QStringLiteral("3 more than a week before."));
    EXPECT_EQ(forecast({900, 899}), QStringLiteral("1 fewer than a week before."));
    EXPECT_EQ(forecast({9, 2}), QStringLiteral("At this week’s pace, none by Saturday."));
    EXPECT_TRUE(forecast({9, 8}).startsWith(QStringLiteral("At this week’s pace, none by ")));
}

TEST(StatisticsWords, SayFiguresAsTheyAreRead) {
    EXPECT_EQ(shareWords(0), QStringLiteral("0%"));
    EXPECT_EQ(shareWords(0.056), QStringLiteral("5.6%"));
    EXPECT_EQ(shareWords(0.414), QStringLiteral("41%"));
    EXPECT_EQ(shareWords(1), QStringLiteral("100%"));
    EXPECT_EQ(roundShareWords(0), QStringLiteral("0%"));
    EXPECT_EQ(roundShareWords(0.004), QStringLiteral("<1%"));
    EXPECT_EQ(roundShareWords(0.056), QStringLiteral("6%"));
    EXPECT_EQ(secondsWords(6.74), QStringLiteral("6.7 s"));
    EXPECT_EQ(paceChangeWords({6.7, {}}), QString());
    EXPECT_EQ(paceChangeWords({6.7, 0.01}), QStringLiteral("as in the quarter before"));
    EXPECT_EQ(paceChangeWords({6.7, -0.5}), QStringLiteral("0.5 s less than the quarter before"));
    EXPECT_EQ(paceChangeWords({6.7, 0.5}), QStringLiteral("0.5 s more than the quarter before"));
}

} // namespace
} // namespace lectern::ui
