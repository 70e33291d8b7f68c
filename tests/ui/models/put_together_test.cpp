// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/put_together.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QStringList someNames{QStringLiteral("Tidepool"), QString(), QStringLiteral("Kelp"),
                            QStringLiteral("Moraine")};

TEST(PutTogether, LeavesOutWhatIsEmpty) {
    EXPECT_EQ(listed(someNames), QStringLiteral("Tidepool, Kelp, Moraine"));
    EXPECT_EQ(saidOfOne(someNames), QStringLiteral("Tidepool, Kelp, Moraine"));
    EXPECT_EQ(clauses(someNames), QStringLiteral("Tidepool; Kelp; Moraine"));
    EXPECT_EQ(spokenInTurn(someNames), QStringLiteral("Tidepool. Kelp. Moraine"));
    EXPECT_EQ(sentences(someNames), QStringLiteral("Tidepool Kelp Moraine"));
    EXPECT_EQ(sentences({QString(), QStringLiteral("Kelp.")}), QStringLiteral("Kelp."));
    EXPECT_EQ(sentences({}), QString());
}

TEST(PutTogether, ChineseHasItsOwnMarksAndNoBlanks) {
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/lectern/translations/lectern_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese); // which takes itself out again
    EXPECT_EQ(listed(someNames), QStringLiteral("Tidepool、Kelp、Moraine"));
    EXPECT_EQ(saidOfOne(someNames), QStringLiteral("Tidepool，Kelp，Moraine"));
    EXPECT_EQ(clauses(someNames), QStringLiteral("Tidepool；Kelp；Moraine"));
    EXPECT_EQ(spokenInTurn(someNames), QStringLiteral("Tidepool。Kelp。Moraine"));
    EXPECT_EQ(sentences({QStringLiteral("已保存。"), QStringLiteral("已备份。")}),
              QStringLiteral("已保存。已备份。"));
}

TEST(PutTogether, TakesNothingInTheWordsForAPlace) {
    EXPECT_EQ(sentences({QStringLiteral("Kept %2 and %1."), QStringLiteral("%1 is left.")}),
              QStringLiteral("Kept %2 and %1. %1 is left."));
}

} // namespace
} // namespace lectern::ui
