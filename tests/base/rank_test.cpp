// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"

#include <QList>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace {

using lectern::base::rankBetween;

TEST(Rank, FindsRoomBetweenAnyTwoAndAtBothEnds) {
    QRandomGenerator random(7);
    QList<QString> ranks;
    for (int i = 0; i < 500; ++i) {
        const qsizetype place = i < 60    ? 0
                                : i < 120 ? ranks.size()
                                          : random.bounded(ranks.size() + 1);
        const QString before = place > 0 ? ranks.at(place - 1) : QString();
        const QString rank = rankBetween(before, ranks.value(place));
        ASSERT_LT(before, rank);
        if (place < ranks.size()) {
            ASSERT_LT(rank, ranks.at(place));
        }
        ranks.insert(place, rank);
    }
}

} // namespace
