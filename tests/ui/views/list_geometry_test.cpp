// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/list_geometry.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

constexpr int rowHigh = ListGeometry::rowHeight;
constexpr int heading = ListGeometry::headingHeight;

TEST(ListGeometry, PlacesRowsBelowTheirHeadings) {
    const ListGeometry geometry(10, {0, 3});
    EXPECT_EQ(geometry.rowTop(0), heading);
    EXPECT_EQ(geometry.rowTop(2), heading + 2 * rowHigh);
    EXPECT_EQ(geometry.rowTop(3), 2 * heading + 3 * rowHigh);
    EXPECT_EQ(geometry.height(), 2 * heading + 10 * rowHigh);
}

TEST(ListGeometry, FindsTheRowOfEveryPixel) {
    const ListGeometry geometry(10, {0, 3, 4});
    for (int wanted = 0; wanted < 10; ++wanted)
        for (const int offset : {0, 1, rowHigh / 2, rowHigh - 1}) {
            const int y = geometry.rowTop(wanted) + offset;
            EXPECT_EQ(geometry.rowAt(y), wanted) << "at " << y;
            EXPECT_FALSE(geometry.isHeading(y));
        }
}

TEST(ListGeometry, KnowsItsHeadings) {
    const ListGeometry geometry(10, {0, 3});
    EXPECT_TRUE(geometry.isHeading(0));
    EXPECT_TRUE(geometry.isHeading(geometry.headingTop(1)));
    EXPECT_TRUE(geometry.isHeading(geometry.headingTop(1) + heading - 1));
    EXPECT_EQ(geometry.rowAt(geometry.headingTop(1)), 3);
    EXPECT_EQ(geometry.rowsIn(0), 3);
    EXPECT_EQ(geometry.rowsIn(1), 7);
}

TEST(ListGeometry, StaysInsideTheList) {
    const ListGeometry geometry(3, {0});
    EXPECT_EQ(geometry.rowAt(-100), 0);
    EXPECT_EQ(geometry.rowAt(100'000), 2);
    EXPECT_EQ(ListGeometry().rowAt(0), -1);
    EXPECT_EQ(ListGeometry().height(), 0);
}

TEST(ListGeometry, LivesWithoutHeadings) {
    const ListGeometry geometry(3, {});
    EXPECT_EQ(geometry.rowTop(2), 2 * rowHigh);
    EXPECT_EQ(geometry.rowAt(rowHigh), 1);
    EXPECT_FALSE(geometry.isHeading(0));
    EXPECT_EQ(geometry.coveredAtTop(), 0);
}

TEST(ListGeometry, TheHeadingSticksUntilTheNextPushesIt) {
    const ListGeometry geometry(10, {0, 3});
    EXPECT_EQ(geometry.stickyTop(0, 0), 0);
    EXPECT_EQ(geometry.stickyTop(0, 100), 0);
    const int next = geometry.headingTop(1);
    EXPECT_EQ(geometry.stickyTop(0, next - heading), 0);
    EXPECT_EQ(geometry.stickyTop(0, next - 10), 10 - heading);
    EXPECT_EQ(geometry.stickyTop(1, next - 10), 10);
    EXPECT_EQ(geometry.stickyTop(1, next + 500), 0);
}

TEST(ListGeometry, LetsOtherHeadingsScrollAway) {
    ListGeometry geometry(5, {2}, 48);
    geometry.setHeadings(36, false);
    EXPECT_EQ(geometry.rowTop(1), 48);
    EXPECT_EQ(geometry.headingTop(0), 96);
    EXPECT_EQ(geometry.rowTop(2), 96 + 36);
    EXPECT_EQ(geometry.height(), 5 * 48 + 36);
    EXPECT_TRUE(geometry.isHeading(100));
    EXPECT_EQ(geometry.stickyTop(0, 200), -104);
    EXPECT_EQ(geometry.coveredAtTop(), 0);
}

TEST(ListGeometry, HoldsAMillionRowsInManyDigests) {
    QList<int> starts;
    for (int first = 0; first < 1'000'000; first += 100)
        starts.append(first);
    const ListGeometry geometry(1'000'000, starts);
    for (const int wanted : {0, 99, 100, 555'555, 999'999})
        EXPECT_EQ(geometry.rowAt(geometry.rowTop(wanted)), wanted);
}

} // namespace
} // namespace lectern::ui
