// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/window_corners.h"

#include <QMenu>
#include <QPainter>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(WindowCorners, AreRoundAndCutNothingElse) {
    const QRegion region = roundRegion({100, 60}, 8);
    EXPECT_EQ(region.boundingRect(), QRect(0, 0, 100, 60));
    for (const QPoint &corner : {QPoint(0, 0), QPoint(99, 0), QPoint(0, 59), QPoint(99, 59)})
        EXPECT_FALSE(region.contains(corner));
    for (const QPoint &edge : {QPoint(8, 0), QPoint(91, 59), QPoint(0, 8), QPoint(99, 51)})
        EXPECT_TRUE(region.contains(edge));
    // As a painter rounds them, to a pixel at each edge.
    QImage painted(100, 60, QImage::Format_ARGB32);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRect(0, 0, 100, 60), 8, 8);
    painter.end();
    for (int x = 0; x < 100; ++x)
        for (int y = 0; y < 60; ++y) {
            const int alpha = painted.pixelColor(x, y).alpha();
            const bool within = region.contains(QPoint(x, y));
            EXPECT_TRUE(within || alpha <= 180) << x << ", " << y;
            EXPECT_TRUE(!within || alpha >= 75) << x << ", " << y;
        }
}

TEST(WindowCorners, OfAWindowSmallerThanThemLeaveNoGap) {
    EXPECT_EQ(roundRegion({10, 4}, 8).boundingRect(), QRect(0, 0, 10, 4));
    EXPECT_TRUE(roundRegion({0, 0}, 8).isEmpty());
}

TEST(WindowCorners, AreLeftToThePlatformThatShowsTransparency) {
    QMenu menu; // on a platform without an X server
    cutCorners(menu, 8);
    EXPECT_TRUE(menu.mask().isEmpty());
}

} // namespace
} // namespace lectern::ui
