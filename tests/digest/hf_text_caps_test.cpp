// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

const QByteArray shortHeading = "Daily Papers\n\nbyAK and the research community\n\nAug 20\n\n";
const QByteArray onePair = "A Title\n\n" + QByteArray(250, 'a') + "\n\n";

TEST(HfTextCaps, NamesTheCapOfATitle) {
    const Reading reading =
        tests::readDigest(shortHeading + onePair + QByteArray(1'000'000, 'x') + "\n\n" + onePair);
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::TooLarge);
    EXPECT_TRUE(reading.error->message.contains(text("title at line 11")))
        << qPrintable(reading.error->message);
    EXPECT_TRUE(reading.error->message.contains(text("1000000 bytes")));
    EXPECT_TRUE(reading.error->message.contains(text("64 KiB")));
}

TEST(HfTextCaps, NamesTheCapOfATitleThatIsTheWholeFile) {
    const Reading reading = tests::readDigest(QByteArray(1'000'000, 'x'));
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::TooLarge);
    EXPECT_TRUE(reading.error->message.contains(text("64 KiB")))
        << qPrintable(reading.error->message);
}

TEST(HfTextCaps, CountsTheBlanksOfATitleTowardsItsCap) {
    const Reading reading =
        tests::readDigest(shortHeading + onePair + QByteArray(100'000, ' ') + onePair);
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::TooLarge);
}

TEST(HfTextCaps, NamesTheCapOfAnEntry) {
    const QByteArray large(8 * 1024 * 1024 + 1, 'x');
    const QByteArray lines = QByteArray("short line\n").repeated(1'000'000);
    for (const QByteArray &abstract : {large, lines}) {
        const Reading reading =
            tests::readDigest(shortHeading + onePair + "A Title\n\n" + abstract + "\n\n" + onePair);
        ASSERT_TRUE(reading.error);
        EXPECT_EQ(reading.error->code, ErrorCode::TooLarge);
        EXPECT_TRUE(reading.error->message.contains(text("8 MiB")))
            << qPrintable(reading.error->message);
        EXPECT_TRUE(reading.error->message.contains(text("ine 13")))
            << qPrintable(reading.error->message);
    }
}

TEST(HfTextCaps, TakesAnAbstractOfOneMebibyte) {
    const Reading reading =
        tests::readDigest(shortHeading + "A Title\n\n" + QByteArray(1024 * 1024, 'x'));
    EXPECT_FALSE(reading.error);
    EXPECT_EQ(reading.entries.size(), 1);
}

TEST(HfTextCaps, RefusesManyShortLinesAtOnce) {
    EXPECT_EQ(tests::readDigest(QByteArray("a\n").repeated(300'000)).error->code,
              ErrorCode::NoPapers);
    EXPECT_EQ(tests::readDigest(QByteArray("a\n\n").repeated(300'000)).error->code,
              ErrorCode::NoPapers);
    EXPECT_EQ(tests::readDigest(shortHeading + QByteArray("a\n\n").repeated(100'000)).error->code,
              ErrorCode::NoPapers);
}

TEST(HfTextCaps, KeepsAThousandWarningsAndCountsTheOthers) {
    const Reading reading =
        tests::readDigest(shortHeading + QByteArray("No abstract\n\n").repeated(1'500) + onePair);
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1'500);
    ASSERT_EQ(reading.warnings.size(), 1'000);
    EXPECT_TRUE(reading.warnings.last().message.contains(text("501 more")))
        << qPrintable(reading.warnings.last().message);
}

TEST(HfTextCaps, GivesForeignTextInWarningsWithoutExpandingIt) {
    const Reading reading =
        tests::readDigest(shortHeading + "%1 %2 {title} %n <b>bold</b>\n\n" + onePair);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_TRUE(reading.warnings[0].message.contains(text("“%1 %2 {title} %n <b>bold</b>”")));
}

} // namespace
