// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::Reading;
using tests::text;

namespace {

const QByteArray mossClip =
    "[Papers](https://huggingface.co/papers)\n\narxiv:2605.00001\n\n## Moss Drinks\n\n"
    "[#2 Paper of the day](https://huggingface.co/papers/date/2026-05-08)[Org]"
    "(https://huggingface.co/org)\n\nAuthors:\n\n[Ada Fern](https://huggingface.co/ada)\n,\n\n"
    "Bo Lichen\n\n## Abstract\n\nMoss drinks slowly.\n\nAI-generated summary\n\n"
    "Moss has [no roots](https://huggingface.co/papers?q=no%20roots) and\ndrinks .\n\n"
    "### Community\n\nSimilar papers: ## Abstract\n\n"
    "* [Ferns](https://huggingface.co/papers/2605.00009) (2026)\n\n## Abstract\n\nNot this.\n";

TEST(HfPaperClip, ReadsThePaperAndNothingOfTheTalkBehindIt) {
    const Reading reading = tests::readDigest(mossClip);
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("hf-markdown"));
    const model::Facts &facts = reading.entries[0].facts;
    EXPECT_EQ(facts.title.raw, text("Moss Drinks"));
    EXPECT_EQ(facts.identifiers.arxiv, text("2605.00001"));
    EXPECT_EQ(facts.authors, QStringList({text("Ada Fern"), text("Bo Lichen")}));
    EXPECT_EQ(facts.aiSummary, text("Moss drinks slowly."));
    EXPECT_EQ(facts.abstract.raw, text("Moss has no roots and\ndrinks ."));
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(HfPaperClip, TakesAPageWithoutASummary) {
    QByteArray clip = mossClip;
    clip.replace("Moss drinks slowly.\n\nAI-generated summary\n\n", "");
    const Reading reading = tests::readDigest(clip);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_TRUE(reading.entries[0].facts.aiSummary.isEmpty());
    EXPECT_EQ(reading.entries[0].facts.abstract.raw, text("Moss has no roots and\ndrinks ."));
}

TEST(HfPaperClip, WarnsOfAPageCutShort) {
    const Reading reading = tests::readDigest(mossClip.first(mossClip.indexOf("drinks .")));
    ASSERT_EQ(reading.entries.size(), 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings[0].line, 5);
}

} // namespace
