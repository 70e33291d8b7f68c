// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/pace.h"

#include <gtest/gtest.h>
#include <vector>

using namespace lectern;

namespace {

TEST(Pace, IsTheMedianOfTheTimesWithinAStretch) {
    EXPECT_FALSE(library::medianPace({}));
    std::vector<qint64> instants{0};
    for (const qint64 seconds : {4, 6, 5, 3, 9, 4, 6, 5, 3, 8})
        instants.push_back(instants.back() + seconds * 1000);
    EXPECT_DOUBLE_EQ(*library::medianPace(instants), 5);
    instants.push_back(instants.back());           // at once with the one before
    instants.push_back(instants.back() + 300'000); // after a pause
    EXPECT_DOUBLE_EQ(*library::medianPace(instants), 5);
    instants.push_back(instants.back() + 60'000);
    EXPECT_DOUBLE_EQ(*library::medianPace(instants), 5);
    instants.pop_back();
    instants.resize(10); // nine times
    EXPECT_FALSE(library::medianPace(instants));
}

} // namespace
