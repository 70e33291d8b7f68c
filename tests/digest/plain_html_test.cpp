// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_document.h"
#include "core/digest/plain_html.h"
#include "tests/digest/reading.h"

#include <QRandomGenerator>

#include <array>
#include <gtest/gtest.h>

using namespace lectern;
using digest::textOfPlainHtml;
using tests::text;

namespace {

TEST(PlainHtml, ReadsWhatNeedsNoParser) {
    EXPECT_EQ(textOfPlainHtml(u"Moss drinks."), text("Moss drinks."));
    EXPECT_EQ(textOfPlainHtml(u"\n<p>Moss &amp; rain: 2 &lt; 3.\nSlowly. </p>\n"),
              text("Moss & rain: 2 < 3.\nSlowly."));
    EXPECT_EQ(textOfPlainHtml(u"&amp;lt; stays"), text("&lt; stays"));
    EXPECT_EQ(textOfPlainHtml(u""), QString());
}

TEST(PlainHtml, LeavesToTheParserWhatIsNotPlain) {
    for (const char *html : {"<p>Two</p><p>paragraphs</p>", "<b>bold</b>", "a &eacute; b", "AT&T",
                             "a < b", "<p class=\"x\">a</p>", "a &#233; b", "<p>a<br>b</p>", "a\rb",
                             "a\x01"
                             "b",
                             "a\xC2\x85"
                             "b"})
        EXPECT_FALSE(textOfPlainHtml(text(html))) << html;
}

// Pieces that mean something, in any order: what it reads at all, it reads as the parser does.
TEST(PlainHtml, NeverDiffersFromTheParser) {
    constexpr std::array pieces = {"<p>",   "</p>", "&amp;", "&lt;", "&gt;",   "&quot;", "&#39;",
                                   "moss ", "\n",   "\t",    ">",    "é",      "&nbsp",  "日本",
                                   "  ",    "]]>",  "\"",    "&",    "\u00A0", "\u2028", "amp;"};
    QRandomGenerator random(7);
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray html = "x";
        const int count = 1 + random.bounded(6);
        for (int i = 0; i < count; ++i)
            html += pieces.at(size_t(random.bounded(int(pieces.size()))));
        if (round % 2 == 0) html = "<p>" + html + "</p>";
        const auto plain = textOfPlainHtml(QString::fromUtf8(html));
        if (!plain) continue;
        ++read;
        const auto page = digest::HtmlDocument::parse(html, {});
        ASSERT_TRUE(page) << html.constData();
        EXPECT_EQ(*plain, page->root().text().trimmed()) << html.constData();
    }
    EXPECT_GT(read, 500);
}

} // namespace
