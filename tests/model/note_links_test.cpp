// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note_links.h"

#include <gtest/gtest.h>

using lectern::model::noteLinksIn;

namespace {

QStringList titlesIn(const QString &text) {
    QStringList titles;
    for (const auto &link : noteLinksIn(text))
        titles += link.title;
    return titles;
}

TEST(NoteLinks, AreTitlesInDoubleBrackets) {
    EXPECT_EQ(titlesIn(QStringLiteral("See [[Halting as a Skill]], and [[ 林雨澄 ]].")),
              QStringList({QStringLiteral("Halting as a Skill"), QStringLiteral("林雨澄")}));
    const auto links = noteLinksIn(u"a [[b]] c");
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.constFirst().start, 2);
    EXPECT_EQ(links.constFirst().end, 7);
}

TEST(NoteLinks, EndOnTheirLineAndHoldNoBrackets) {
    for (const auto *text : {"[[", "[[]]", "[[ ]]", "[[a", "[[a]", "[[a\n]]", "[[a[b]]", "[a](b)"})
        EXPECT_EQ(titlesIn(QString::fromUtf8(text)), QStringList()) << text;
    EXPECT_EQ(titlesIn(QStringLiteral("[[[a]]]")), QStringList(QStringLiteral("a")));
    EXPECT_EQ(titlesIn(QStringLiteral("[[a [[b]]")), QStringList(QStringLiteral("b")));
}

TEST(NoteLinks, OfABracketFloodTakeNoTime) {
    EXPECT_TRUE(noteLinksIn(QString(300'000, u'[')).isEmpty());
    EXPECT_TRUE(noteLinksIn(QStringLiteral("[[a").repeated(100'000)).isEmpty());
}

} // namespace
