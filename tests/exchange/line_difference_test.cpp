// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_difference.h"

#include <gtest/gtest.h>

using lectern::exchange::linesOnlyIn;

namespace {

QByteArrayList split(const char *text) {
    return QByteArray(text).split('|');
}

TEST(LineDifference, FindsWhatWasAddedOrChanged) {
    EXPECT_EQ(linesOnlyIn(split("a|new|b|changed"), split("a|b|c")), split("new||changed"));
}

TEST(LineDifference, KeepsTheParagraphsOfWhatWasAdded) {
    EXPECT_EQ(linesOnlyIn(split("a|x|y||z|b"), split("a|b")), split("x|y||z"));
}

TEST(LineDifference, DoesNotCountBlankLinesAndWhiteSpaceAtLineEnds) {
    EXPECT_TRUE(linesOnlyIn(split("a \t|||b\r|"), split("a|b  ")).isEmpty());
    EXPECT_TRUE(linesOnlyIn(split("a"), split("a|b|c")).isEmpty());
}

TEST(LineDifference, KeepsALineThatIsWrittenASecondTime) {
    EXPECT_EQ(linesOnlyIn(split("a|b|a"), split("a|b")), split("a"));
    EXPECT_EQ(linesOnlyIn(split("a|a"), split("a")), split("a"));
}

TEST(LineDifference, KeepsTooMuchRatherThanSearchAHugeTable) {
    QByteArrayList edited = {"same"};
    QByteArrayList base = {"same"};
    for (int number = 0; number < 3000; ++number) {
        edited += "e" + QByteArray::number(number);
        base += "b" + QByteArray::number(number);
    }
    edited += "b5";
    EXPECT_EQ(linesOnlyIn(edited, base), edited.mid(1));
}

} // namespace
