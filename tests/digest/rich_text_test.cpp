// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/rich_text.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using digest::withoutRichText;
using digest::withTexScripts;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

struct RichCase {
    const char *rich;
    const char *plain;
};

TEST(RichText, GoesAndLeavesItsWords) {
    for (const RichCase &one : {
             RichCase{"A <i>study</i> of <span class=\"nocase\">pH</span> &amp; co",
                      "A study of pH & co"},
             RichCase{"H<sub>2</sub>O at 10<sup>-5</sup>", "H_{2}O at 10^{-5}"},
             RichCase{"<jats:title>Abstract</jats:title><jats:p>We show x &lt; y.</jats:p>",
                      "We show x < y."},
             RichCase{"&amp;lt; is read once", "&lt; is read once"},
             RichCase{"if a <b and c> d", "if a <b and c> d"},
             RichCase{"the <b> element", "the <b> element"},
             RichCase{"Map<K, V> and <unk></unk>", "Map<K, V> and <unk></unk>"},
             RichCase{"plain", "plain"},
         })
        EXPECT_EQ(withoutRichText(text(one.rich)), text(one.plain)) << one.rich;
    EXPECT_EQ(withoutRichText(text("<p>One.</p><p>Two.</p>")).split(u'\n', Qt::SkipEmptyParts),
              QStringList({text("One."), text("Two.")}));
}

TEST(RichText, KeepsNumbersThatAreRaised) {
    EXPECT_EQ(withTexScripts(text("3 &times; 10<SUP class=\"x\">&minus;4</SUP> <i>m</i>")),
              text("3 &times; 10^{&minus;4} <i>m</i>"));
}

TEST(RichText, OfABibliographyIsShownAsText) {
    for (const char *file :
         {R"([{"id":"a","type":"article-journal","DOI":"10.1000/a",
            "title":"<i>E. moss</i> in H<sub>2</sub>O &amp; air","abstract":"<jats:p>At 10<jats:sup>-5</jats:sup>.</jats:p>"}])",
          R"({"config":{"label":"BetterBibTeX JSON"},"collections":{},"items":[{"itemType":"report",
            "title":"<i>E. moss</i> in H<sub>2</sub>O &amp; air","abstractNote":"<p>At 10<sup>-5</sup>.</p>"}]})",
          "TY  - JOUR\nTI  - <i>E. moss</i> in H<sub>2</sub>O &amp; air\n"
          "AB  - At 10<sup>-5</sup>.\nER  - \n"}) {
        const Reading reading = readDigest(file);
        ASSERT_EQ(reading.entries.size(), 1) << file;
        EXPECT_EQ(reading.entries[0].facts.title.tidy, text("E. moss in H₂O & air")) << file;
        EXPECT_EQ(reading.entries[0].facts.abstract.tidy, text("At 10⁻⁵.")) << file;
    }
}

TEST(RichText, OfOurOwnExportIsTheTitlesOwn) {
    const Reading reading = readDigest("TY  - JOUR\nTI  - On <b>bold</b> &amp; co\n"
                                       "C2  - 0198c2e7-1111-7222-8333-000000000011\nER  - \n");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.title.tidy, text("On <b>bold</b> &amp; co"));
}

TEST(RichText, OfAFeedKeepsItsNumbers) {
    const Reading reading = readDigest(R"(<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tides</title><item><link>http://example.org/1</link>
<title>A tide of 10&lt;sup&gt;-5&lt;/sup&gt; m</title>
<description>&lt;p&gt;In H&lt;sub&gt;2&lt;/sub&gt;O.&lt;/p&gt;</description>
</item></channel></rss>)");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.title.tidy, text("A tide of 10⁻⁵ m"));
    EXPECT_EQ(reading.entries[0].facts.abstract.tidy, text("In H₂O."));
}

} // namespace
