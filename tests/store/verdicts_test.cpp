// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_shares.h"

#include <gtest/gtest.h>
#include <vector>

using namespace lectern;

namespace {

// A digest of more than 2,000 papers reserves five million numbers: a year of them makes milliards.
TEST(Verdicts, HoldPapersOfAnyNumber) {
    constexpr qint64 far = 1'000'000'000'000;
    store::Verdicts verdicts;
    verdicts.add(1, true);
    verdicts.add(far, false);
    verdicts.add(far + 1, true);
    EXPECT_TRUE(verdicts.isKept(1) && verdicts.isKept(far + 1));
    EXPECT_TRUE(verdicts.isDecided(far) && !verdicts.isKept(far));
    for (const qint64 paper : {qint64{-1}, qint64{0}, qint64{2}, far - 1, far + 2})
        EXPECT_FALSE(verdicts.isDecided(paper)) << paper;
    EXPECT_EQ(verdicts.kept(), (std::vector<qint64>{1, far + 1}));
}

} // namespace
