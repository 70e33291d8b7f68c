// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/packing.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const QStringList twoTitles = {QStringLiteral("Sparse attention for everyone at home"),
                               QStringLiteral("Learning to grasp with two soft fingers")};

} // namespace

TEST(ImportOfContainers, NamesEachFileOfAnArchive) {
    const Desk desk;
    const QString path = desk.write(
        QStringLiteral("days.zip"),
        zipOf({{"../../etc/2024-08-20.txt", capture(twoTitles)}, {"a\x1b[31m.txt", "no digest"}}));
    const Answer run = desk.lectern({QStringLiteral("import"), path});
    EXPECT_EQ(run.exit, 1);
    ASSERT_EQ(run.lines().size(), 1);
    EXPECT_TRUE(run.lines().at(0).startsWith(path + QStringLiteral("/etc/2024-08-20.txt")))
        << run.out.constData();
    EXPECT_TRUE(run.lines().at(0).contains(QStringLiteral("2 papers, 2 new")));
    EXPECT_TRUE(run.err.contains("No papers were found")) << run.err.constData();
    EXPECT_FALSE(run.err.contains('\x1b'));
}

TEST(ImportOfContainers, ReadsWhatIsPackedFromStandardInput) {
    const Desk desk;
    const Answer run =
        desk.lectern({QStringLiteral("import"), QStringLiteral("-")}, gzipped(capture(twoTitles)));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_TRUE(run.out.contains("2 papers, 2 new")) << run.out.constData();
}

TEST(ImportOfContainers, CountsInProperEnglishWhatIsNoDigest) {
    const Desk desk;
    const QByteArray letter = "From me@example.org Mon Sep  2 10:00:00 2024\n"
                              "From: me@example.org\nSubject: Lunch\n\nAt noon?\n\n";
    const Answer one =
        desk.lectern({QStringLiteral("import"), desk.write(QStringLiteral("a.mbox"), letter)});
    EXPECT_TRUE(one.err.contains("its one message is no digest")) << one.err.constData();
    const Answer two = desk.lectern(
        {QStringLiteral("import"), desk.write(QStringLiteral("b.mbox"), letter + letter)});
    EXPECT_TRUE(two.err.contains("none of its 2 messages is a digest")) << two.err.constData();
}

TEST(ImportOfContainers, SaysInOneSentenceWhatCannotBeUnpacked) {
    const Desk desk;
    const QString path =
        desk.write(QStringLiteral("day.txt.gz"), gzipped(capture(twoTitles)).chopped(9));
    const Answer run = desk.lectern({QStringLiteral("import"), path});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
}

} // namespace lectern::tests
