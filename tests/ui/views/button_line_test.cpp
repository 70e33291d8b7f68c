// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/wait_until.h"
#include "ui/views/preferences/button_line.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(ButtonLine, StandsOneBelowTheOtherWhereThereIsNoRoom) {
    QWidget page; // a window would be held to what its layout needs now
    page.resize(600, 300);
    ButtonLine line(&page);
    auto *first = new QPushButton(QStringLiteral("Watch a folder"));
    auto *second = new QPushButton(QStringLiteral("Stop watching the folder"));
    line.add(first);
    line.add(second);
    const QSize beside = line.sizeHint();
    EXPECT_LT(line.minimumSizeHint().width(), beside.width());
    line.resize(beside);
    page.show();
    EXPECT_TRUE(waitUntil([&] { return first->y() == second->y() && second->x() > first->x(); }));
    line.resize(line.minimumSizeHint().width(), 3 * beside.height());
    EXPECT_TRUE(waitUntil([&] { return first->geometry().bottom() < second->y(); }));
    EXPECT_GT(line.minimumSizeHint().height(), beside.height());
    EXPECT_EQ(line.sizeHint().width(), beside.width()) << "they go back beside each other";
    EXPECT_LE(second->geometry().right(), line.width());
}

} // namespace
} // namespace lectern::ui
