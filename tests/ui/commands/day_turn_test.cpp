// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/day_turn.h"

#include <QGuiApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(DayTurn, SaysOnceThatTheDayHasTurned) {
    QDate today(2026, 11, 26);
    DayTurn day([&today] { return today; });
    const QSignalSpy turned(&day, &DayTurn::turned);
    day.look();
    EXPECT_EQ(turned.size(), 0);
    today = today.addDays(1);
    day.look();
    day.look();
    EXPECT_EQ(turned.size(), 1);
    today = today.addDays(-1); // the clock was set back
    day.look();
    EXPECT_EQ(turned.size(), 2);
}

TEST(DayTurn, LooksWhenTheReaderComesBackToTheWindow) {
    QDate today(2026, 11, 26);
    const DayTurn day([&today] { return today; });
    const QSignalSpy turned(&day, &DayTurn::turned);
    today = today.addDays(1); // the computer slept
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    EXPECT_EQ(turned.size(), 1);
}

} // namespace
} // namespace lectern::ui
