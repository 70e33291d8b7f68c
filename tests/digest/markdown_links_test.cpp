// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/markdown_lines.h"
#include "core/digest/markdown_links.h"
#include "tests/digest/reading.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace lectern;
using tests::text;

namespace {

QStringList markdownLinesOf(const QByteArray &markdown) {
    QBuffer buffer;
    buffer.setData(markdown);
    buffer.open(QIODevice::ReadOnly);
    digest::ByteSource source(buffer, text("page.md"));
    digest::Warnings warnings;
    digest::LineReader reader(source, warnings);
    digest::MarkdownLines lines(reader);
    QStringList result;
    for (auto line = lines.next(); line && *line; line = lines.next())
        result.append((*line)->text);
    return result;
}

TEST(MarkdownLinks, TakesAWholeLinkWithAllThatStandsInIt) {
    const auto link =
        digest::wholeMarkdownLink(text(" [a [0, 1) [b](https://x.org) c](https://y.org/z) "));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->text, text("a [0, 1) [b](https://x.org) c"));
    EXPECT_EQ(link->target, text("https://y.org/z"));
    EXPECT_FALSE(link->isReference());
    EXPECT_TRUE(digest::wholeMarkdownLink(text("[a][12]"))->isReference());
    for (const char *none : {"", "[", "[]", "[a]", "[a](b", "[a](b) c", "c [a](b)", "[a][b]",
                             "[a][]", "a](b)", "[a](b c)", "[[a]]"})
        EXPECT_FALSE(digest::wholeMarkdownLink(text(none))) << none;
}

TEST(MarkdownLinks, FindsTheLinksOfALine) {
    const auto links =
        digest::markdownLinksIn(text("Mar 8 [ 6][39] and [a](u) ![p](v) b](w) [c [d](x)"));
    QStringList found;
    for (const digest::MarkdownLink &link : links)
        found.append(link.text + u'>' + link.target);
    EXPECT_EQ(found, QStringList({text(" 6>39"), text("a>u"), text("p>v"), text("d>x")}));
    EXPECT_EQ(digest::withoutMarkdownLinks(text("see [the site](u), [1], now")),
              text("see the site, [1], now"));
}

TEST(MarkdownLinks, KnowsADefinition) {
    const auto definition = digest::markdownDefinition(text("   [12]: https://x.org/a  "));
    ASSERT_TRUE(definition);
    EXPECT_EQ(definition->text, text("12"));
    EXPECT_EQ(definition->target, text("https://x.org/a"));
    EXPECT_FALSE(digest::markdownDefinition(text("[12] https://x.org")));
    EXPECT_FALSE(digest::markdownDefinition(text("[a]: https://x.org")));
}

TEST(MarkdownLinks, TakesMarkdownsEscapesAndLeavesThoseOfTex) {
    EXPECT_EQ(digest::withoutMarkdownEscapes(text(R"(Engage\  with \[1\] a\_b 20\% Pok\'emon \)")),
              text(R"(Engage  with [1] a_b 20\% Pok\'emon \)"));
}

TEST(MarkdownLines, JoinsWhatIsBrokenWithinALink) {
    EXPECT_EQ(markdownLinesOf("[a\\\\\nb\\\\\nc](u)\nd"),
              QStringList({text("[a\nb\nc](u)"), text("d")}));
    EXPECT_EQ(markdownLinesOf("[\n\nAn abstract\n[0, 1)\n\n][12]\nd"),
              QStringList({text("[\n\nAn abstract\n[0, 1)\n\n][12]"), text("d")}));
    EXPECT_EQ(markdownLinesOf("[Upvote\n\n117](u)\n"), QStringList({text("[Upvote\n\n117](u)")}));
    EXPECT_EQ(markdownLinesOf("### [A title\nthat wraps](u)\nd"),
              QStringList({text("### [A title\nthat wraps](u)"), text("d")}));
}

TEST(MarkdownLines, LeavesALineWhoseEndDoesNotCome) {
    EXPECT_EQ(markdownLinesOf("[a\nb\n### [c](u)"),
              QStringList({text("[a"), text("b"), text("### [c](u)")}));
    EXPECT_EQ(markdownLinesOf("[\na\n### [c](u)"),
              QStringList({text("["), text("a"), text("### [c](u)")}));
    EXPECT_EQ(markdownLinesOf("[a"), QStringList({text("[a")}));
    EXPECT_EQ(markdownLinesOf("a\\"), QStringList({text("a")}));
}

TEST(MarkdownLines, IsQuickWithLinesThatNeverEnd) {
    QElapsedTimer timer;
    timer.start();
    for (const char *line : {"[\n", "[a\n", "[\na\n", "#[\n", "a\\\n", "](", "][1", "[a](b"})
        EXPECT_GT(markdownLinesOf(QByteArray(line).repeated(50'000)).size(), 0) << line;
    EXPECT_LT(timer.elapsed(), 20'000);
    timer.restart();
    for (const char *part : {"](", "][1", "[a](b", "[a](", "[", "]", "[a](b)"})
        EXPECT_GE(digest::markdownLinksIn(text(part).repeated(50'000)).size(), 0) << part;
    EXPECT_LT(timer.elapsed(), 8000);
}

} // namespace
