// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

TEST(Uuid7, SaysItsVersionAndItsMillisecond) {
    const base::FixedClock clock({0x018F'1234'5678, 0});
    const QUuid uuid = base::uuid7(clock);
    EXPECT_EQ(base::toText(uuid).left(15), QStringLiteral("018f1234-5678-7"));
    EXPECT_EQ(uuid.variant(), QUuid::DCE);
}

TEST(Uuid7, NeverRepeatsWithinAMillisecond) {
    const base::FixedClock clock({1, 0});
    QSet<QUuid> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(base::uuid7(clock));
    EXPECT_EQ(seen.size(), 10'000);
}

} // namespace
