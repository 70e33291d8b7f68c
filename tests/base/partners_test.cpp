// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partners.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace lectern::base {
namespace {

Partners partnersIn(const char *left, const char *right) {
    Numbering<QString> numbers;
    const QList<int> of = numbers.of(QString::fromLatin1(left).split(QLatin1Char(' ')));
    return partnersOf(of, numbers.of(QString::fromLatin1(right).split(QLatin1Char(' '))));
}

TEST(Partners, AreFoundInOrderOnBothSides) {
    const Partners found = partnersIn("a x b c", "a b y c z");
    EXPECT_EQ(found.left, (QList<bool>{true, false, true, true}));
    EXPECT_EQ(found.right, (QList<bool>{true, true, false, true, false}));
}

TEST(Partners, AreOneToOne) {
    EXPECT_EQ(partnersIn("a a", "a").left.count(true), 1);
    EXPECT_EQ(partnersIn("a b", "b a").left.count(true), 1);
    EXPECT_EQ(partnersIn("a", "b").right, QList<bool>{false});
}

TEST(Partners, OfHugeMiddlesAreNotLookedFor) {
    QList<int> left{-1};
    QList<int> right{-1};
    for (int number = 0; number < 3000; ++number) {
        left.append(2 * number);
        right.append(2 * number + (number == 7 ? 0 : 1));
    }
    const Partners found = partnersOf(left, right);
    EXPECT_EQ(found.left.count(true), 1) << "only the common start";
    EXPECT_EQ(found.right.size(), right.size());
}

} // namespace
} // namespace lectern::base
