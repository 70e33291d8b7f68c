// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"

#include <QList>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace {

using lectern::base::rankBetween;
using lectern::base::ranksBetween;

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

TEST(Rank, StaysShortHoweverManyAreAddedAtAnEnd) {
    QString last = rankBetween({}, {});
    QString first = last;
    for (int i = 0; i < 100'000; ++i) {
        const QString next = rankBetween(last, {});
        ASSERT_LT(last, next);
        last = next;
        const QString before = rankBetween({}, first);
        ASSERT_LT(before, first);
        first = before;
    }
    EXPECT_LE(last.size(), 8);
    EXPECT_LE(first.size(), 8);
    EXPECT_LT(rankBetween({}, first), first);
}

TEST(Rank, GivesMany) {
    for (const auto &[before, after] :
         QList<std::pair<QString, QString>>{{{}, {}},
                                            {QStringLiteral("n"), {}},
                                            {{}, QStringLiteral("n")},
                                            {QStringLiteral("n"), QStringLiteral("nb")},
                                            {QStringLiteral("zzzz"), {}},
                                            {{}, QStringLiteral("aaab")}}) {
        const QStringList ranks = ranksBetween(before, after, 10'000);
        ASSERT_EQ(ranks.size(), 10'000);
        QString last = before;
        for (const QString &rank : ranks) {
            ASSERT_LT(last, rank);
            ASSERT_LE(rank.size(), 9);
            last = rank;
        }
        if (!after.isEmpty()) {
            EXPECT_LT(last, after);
        }
    }
    EXPECT_TRUE(ranksBetween({}, {}, 0).isEmpty());
}

TEST(Rank, IsBehindBothWhereTwoAreAlike) {
    EXPECT_GT(rankBetween(QStringLiteral("m"), QStringLiteral("m")), QStringLiteral("m"));
    EXPECT_GT(rankBetween(QStringLiteral("q"), QStringLiteral("m")), QStringLiteral("q"));
}

} // namespace
