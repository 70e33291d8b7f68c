// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

const QByteArray mossSection =
    "### [Moss Drinks](https://arxiv.org/abs/2411.00001)\n\n"
    "![](https://cdn.example.org/2411.00001.png)\n\nVote: 7\n\n"
    "Authors: Ada Fern, Bo Lichen\n\n- ***새로운 점***: 이끼는 뿌리가 없습니다.\n"
    "- ***결과***: 물이 모입니다.\n\n";
const QByteArray digestHeading = "## Daily Papers (2024-12-04)\n\n";

TEST(HfDigest, ReadsASectionWithItsVotesAndAuthors) {
    const Reading reading = tests::readDigest(digestHeading + mossSection);
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("hf-digest"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Snippet);
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("2024-12-04"));
    const model::Entry &entry = reading.entries[0];
    EXPECT_EQ(entry.facts.title.raw, text("Moss Drinks"));
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2411.00001"));
    EXPECT_EQ(entry.facts.authors, QStringList({text("Ada Fern"), text("Bo Lichen")}));
    EXPECT_EQ(entry.readings.upvotes, 7);
    EXPECT_EQ(entry.line, 3);
}

TEST(HfDigest, TakesABodyInAnotherLanguageForASummaryOnly) {
    const model::Facts facts =
        tests::readDigest(digestHeading + mossSection).entries.value(0).facts;
    EXPECT_TRUE(facts.abstract.raw.isEmpty());
    EXPECT_TRUE(facts.aiSummary.startsWith(text("- ***새로운 점***")));
    EXPECT_TRUE(facts.aiSummary.endsWith(text("물이 모입니다.")));
    const QByteArray english =
        "### [Moss](https://arxiv.org/abs/2411.00001)\n\nMöss has no roots.\n";
    EXPECT_EQ(tests::readDigest(digestHeading + english).entries.value(0).facts.abstract.raw,
              text("Möss has no roots."));
}

TEST(HfDigest, FindsTheAddressBehindTheBodyAndKeepsItsOwnHeadings) {
    const Reading reading = tests::readDigest(
        "# 【2023-09-10】Huggingface 每日论文速览\n\n- "
        "[Daily](https://huggingface.co/papers?date=2023-09-10)\n"
        "## Moss with $100K\n\n### 1. 主要工作\n苔藓没有根。\n\n"
        "[查看详情](https://huggingface.co/papers/2309.00001)\n## Ferns\n\n蕨类。\n\n"
        "[查看详情](https://huggingface.co/papers/2309.00002)");
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.day->toIso(), text("2023-09-10"));
    EXPECT_EQ(reading.entries[0].facts.title.raw, text("Moss with $100K"));
    EXPECT_EQ(reading.entries[0].facts.aiSummary, text("### 1. 主要工作\n苔藓没有根。"));
    EXPECT_EQ(reading.entries[1].facts.identifiers.arxiv, text("2309.00002"));
    EXPECT_EQ(reading.rejected, 0);
}

TEST(HfDigest, RejectsASectionThatSaysNotWhereItsPaperIs) {
    const Reading reading =
        tests::readDigest(digestHeading + mossSection + "### Thanks\n\nSee you tomorrow.\n");
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings[0].line, 14);
}

TEST(HfDigest, RefusesADigestWithoutSections) {
    const Reading reading = tests::readDigest(digestHeading, text("hf-digest"));
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::NoPapers);
}

TEST(HfDigest, ReadsTheRealDigests) {
    const auto korean = tests::sample(text("hf_digest_md/ko_2024-12-04.md"));
    const auto chinese = tests::sample(text("hf_digest_md/zh_20230910-hf-daily-papers.md"));
    if (!korean || !chinese) GTEST_SKIP() << tests::noSamples;
    const Reading first = tests::readDigestFile(*korean);
    ASSERT_EQ(first.entries.size(), 50);
    EXPECT_EQ(first.entries[0].facts.title.raw, text("DeMo: Decoupled Momentum Optimization"));
    EXPECT_EQ(first.entries[0].facts.authors.size(), 3);
    EXPECT_EQ(first.entries[1].readings.upvotes, 18);
    for (const model::Entry &entry : first.entries) {
        EXPECT_TRUE(entry.facts.abstract.raw.isEmpty()) << entry.line;
        EXPECT_GT(entry.facts.aiSummary.size(), 100) << entry.line;
        EXPECT_FALSE(entry.facts.authors.isEmpty()) << entry.line;
        EXPECT_TRUE(entry.readings.upvotes) << entry.line;
    }
    const Reading second = tests::readDigestFile(*chinese);
    ASSERT_EQ(second.entries.size(), 13);
    EXPECT_EQ(second.facts.day->toIso(), text("2023-09-10"));
    EXPECT_EQ(second.entries[12].facts.identifiers.arxiv, text("2309.03549"));
    EXPECT_TRUE(second.warnings.isEmpty());
}

} // namespace
