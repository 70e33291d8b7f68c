// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

const QByteArray pageHeading =
    "Get trending papers in your email inbox once a day!\n\n[Subscribe]"
    "(https://huggingface.co/login?next=%2Fpapers)\n\n# Daily Papers\n\n## by "
    "[![](https://huggingface.co/ak.png)AK](https://huggingface.co/akhaliq) and the research "
    "community\n\n- Daily\n- Weekly\n\n[Trending "
    "Papers](https://huggingface.co/papers/trending)\n\n"
    "Oct 2\n\n";
const QByteArray trendsHeading =
    "Get trending papers in your email inbox!\n\n# Trending Papers\n\n";

QByteArray at(const QByteArray &id) {
    return "(https://huggingface.co/papers/" + id + ")";
}

QByteArray voteOf(const QByteArray &id, const QByteArray &votes) {
    return "[" + votes + "](https://huggingface.co/login?next=%2Fpapers%2F" + id + ")\n\n";
}

QByteArray titledCard(const QByteArray &id, const QByteArray &abstract = "Moss has no roots.",
                      const QByteArray &date = "May 29[6]") {
    return voteOf(id, "12") + "### [Moss " + id + "]" + at(id) + "\n\n[" + abstract + "]" + at(id) +
           "\n\n[- ![](https://a.example/b.png)\\\\\n- 3 authors]" + at(id) + "\n\n·\n\n" + date +
           (date.endsWith(']') ? "(https://huggingface.co/papers/" + id + "#community)" : "") +
           "\n\n";
}

TEST(HfMarkdown, ReadsLinkedTitlesAndAbstracts) {
    const Reading reading = tests::readDigest("---\nretrieved: 2026-10-02\n---\n" + pageHeading +
                                              titledCard("2605.00001") + titledCard("2605.00002"));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("hf-markdown"));
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    EXPECT_EQ(reading.facts.day->toIso(), text("2026-10-02"));
    EXPECT_TRUE(reading.warnings.isEmpty());
    for (const model::Entry &entry : reading.entries) {
        EXPECT_EQ(entry.facts.title.raw, text("Moss ") + entry.facts.identifiers.arxiv);
        EXPECT_EQ(entry.facts.abstract.raw, text("Moss has no roots."));
        EXPECT_EQ(entry.facts.published, text("2026-05-29"));
        EXPECT_EQ(entry.readings.upvotes, 12);
        EXPECT_EQ(entry.readings.comments, 6);
        EXPECT_TRUE(entry.facts.authors.isEmpty());
    }
}

TEST(HfMarkdown, KeepsTheLinesOfAnOldAbstractAndItsBrackets) {
    const Reading reading = tests::readDigest(
        pageHeading + titledCard("2605.00001",
                                 "On [0, 1) and\\\\\n[its site](https://x.org)\\\\\nat "
                                 "\\[2\\] 20\\%."));
    EXPECT_EQ(reading.entries.value(0).facts.abstract.raw,
              text("On [0, 1) and\n[its site](https://x.org)\nat [2] 20\\%."));
}

TEST(HfMarkdown, DatesACardByItsOwnYearOrNotAtAll) {
    EXPECT_EQ(tests::readDigest(pageHeading + titledCard("2605.00001", "A.", "Oct 7, 2024"))
                  .entries.value(0)
                  .facts.published,
              text("2024-10-07"));
    const Reading unknown =
        tests::readDigest(pageHeading + titledCard("2605.00001", "A.", "May 29"));
    EXPECT_TRUE(unknown.entries.value(0).facts.published.isEmpty());
    EXPECT_EQ(unknown.facts.day->toIso(), text("--10-02"));
}

QByteArray referencePage(bool addresses) {
    QByteArray page =
        "[Subscribe][1]\n\n# Daily Papers\n\n## by [[] AK][2] and the research "
        "community\n\nMar 9\n\n[\n-\n][3]\n\n### [Moss Drinks][4]\n\n[\n\n"
        "Moss has no roots [1] and\nno [0, 1) hurry.\n\n][5]\n\n[\n* 3 authors\n][6]\n\n"
        "·\n\nMar 8, 2024 [ 6][7]\n\n[\n41\n][8]\n\n### [Ferns\nin Frost][9]\n\n[\n\n"
        "Ferns unroll.\n\n][10]\n\n[[microsoft] Microsoft][11]\n\n·\n\nMar 7, 2024\n\n"
        "[\n99\n][12]\n\n";
    const char *const paths[] = {"login?next=%2Fpapers",
                                 "akhaliq",
                                 "login?next=%2Fpapers%2F2403.00001",
                                 "papers/2403.00001",
                                 "papers/2403.00001",
                                 "papers/2403.00001",
                                 "papers/2403.00001#community",
                                 "login?next=%2Fpapers%2F2403.00002",
                                 "papers/2403.00002",
                                 "papers/2403.00002",
                                 "microsoft",
                                 "login?next=%2Fpapers%2F2403.00003"};
    for (int i = 0; addresses && i < 12; ++i)
        page += "[" + QByteArray::number(i + 1) + "]: https://huggingface.co/" + paths[i] + "\n";
    return page;
}

TEST(HfMarkdown, LooksUpTheAddressesAtTheEndAndGivesVotesToTheNextPaper) {
    const Reading reading = tests::readDigest(referencePage(true));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    const model::Entry &moss = reading.entries[0];
    EXPECT_EQ(moss.facts.title.raw, text("Moss Drinks"));
    EXPECT_EQ(moss.facts.abstract.raw, text("Moss has no roots [1] and\nno [0, 1) hurry."));
    EXPECT_EQ(moss.facts.identifiers.arxiv, text("2403.00001"));
    EXPECT_EQ(moss.facts.published, text("2024-03-08"));
    EXPECT_EQ(moss.readings.upvotes, 0);
    EXPECT_EQ(moss.readings.comments, 6);
    const model::Entry &ferns = reading.entries[1];
    EXPECT_EQ(ferns.facts.title.tidy, text("Ferns in Frost"));
    EXPECT_EQ(ferns.facts.identifiers.arxiv, text("2403.00002"));
    EXPECT_EQ(ferns.facts.abstract.raw, text("Ferns unroll."));
    EXPECT_EQ(ferns.readings.upvotes, 41);
}

TEST(HfMarkdown, TakesTitlesAndAbstractsWhoseAddressesAreLost) {
    const Reading reading = tests::readDigest(referencePage(false));
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_TRUE(reading.entries[0].facts.identifiers.arxiv.isEmpty());
    EXPECT_EQ(reading.entries[1].facts.abstract.raw, text("Ferns unroll."));
}

QByteArray trendCard(const QByteArray &id, const QByteArray &body, const QByteArray &date) {
    return "Submitted by\n\n[图片：无替代文本]\n\nada\n\n<a id=\"s-5\"></a>\n\n### [Moss]" +
           at(id) + "\n\n" + body + "\n\n-\n\n- [图片：无替代文本]\n\n- 4 authors\n\n· " + date +
           "\n\n" + voteOf(id, "Upvote\n\n149") +
           "[GitHub 3.29k](https://github.com/ada/moss) [arXiv Page](https://arxiv.org/abs/" + id +
           ")\n\n[[图片：无替代文本]]" + at("2412.00009") + "\n\n";
}

TEST(HfMarkdown, ReadsAPaperThatStandsTwiceOnce) {
    const Reading reading = tests::readDigest(
        trendsHeading + trendCard("2412.00001", "A summary of moss.", "Published on Dec 28, 2024") +
        trendCard("2412.00001", "Moss has no roots. It drinks.\nAlways.", "Dec 28, 2024") +
        trendCard("2412.00002", "One sentence with A. Fern.", "Dec 28, 2024"));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    const model::Entry &moss = reading.entries[0];
    EXPECT_EQ(moss.facts.aiSummary, text("A summary of moss."));
    EXPECT_EQ(moss.facts.abstract.raw, text("Moss has no roots. It drinks.\nAlways."));
    EXPECT_EQ(moss.facts.published, text("2024-12-28"));
    EXPECT_EQ(moss.readings.upvotes, 149);
    EXPECT_EQ(moss.readings.stars, 3290);
    EXPECT_EQ(moss.facts.links,
              QList<model::Link>({{model::LinkKind::Code, text("https://github.com/ada/moss")}}));
    EXPECT_TRUE(moss.facts.authors.isEmpty());
    EXPECT_EQ(reading.entries[1].position, 2);
}

TEST(HfMarkdown, RejectsATitleWithNeitherAddressNorAbstract) {
    const Reading reading =
        tests::readDigest(pageHeading + "### [Lost][77]\n\n" + titledCard("2605.00001"));
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
    EXPECT_EQ(reading.warnings.size(), 1);
}

TEST(HfMarkdown, ReadsAnyCutWithoutHarm) {
    for (const QByteArray &whole :
         {pageHeading + titledCard("2605.00001") + titledCard("2605.00002"), referencePage(true)})
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            const Reading reading = tests::readDigest(whole.first(size));
            EXPECT_LE(reading.entries.size(), 2) << size;
            EXPECT_TRUE(reading.error || !reading.entries.isEmpty()) << size;
        }
}

TEST(HfMarkdown, ReadsCrLf) {
    const QByteArray page = pageHeading + titledCard("2605.00001", "On\\\\\nmoss.");
    const Reading crlf = tests::readDigest(QByteArray(page).replace("\n", "\r\n"));
    ASSERT_EQ(crlf.entries.size(), 1);
    EXPECT_EQ(crlf.entries[0].facts, tests::readDigest(page).entries[0].facts);
}

TEST(HfMarkdown, RefusesAPageWithoutPapers) {
    const Reading reading = tests::readDigest(pageHeading, text("hf-markdown"));
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::NoPapers);
}

TEST(HfMarkdown, ReadsARealCaptureWithLinkedTitles) {
    const auto path = tests::sample(
        text("hf_text_capture/firecrawl_search_source-citations_2026-10-02.partial.md"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 4);
    EXPECT_TRUE(reading.warnings.isEmpty());
    EXPECT_EQ(reading.facts.day->toIso(), text("2026-10-02"));
    EXPECT_EQ(reading.entries[0].readings.upvotes, 101);
    EXPECT_EQ(reading.entries[0].readings.comments, 6);
    EXPECT_EQ(reading.entries[0].facts.published, text("2026-05-29"));
    const model::Facts &old = reading.entries[1].facts;
    EXPECT_TRUE(old.title.tidy.endsWith(text("How Scholars Engage with Past Research")));
    EXPECT_TRUE(old.abstract.raw.startsWith(text("Academic citations")));
    EXPECT_TRUE(old.abstract.raw.endsWith(text("of evidence.")));
    EXPECT_FALSE(old.abstract.raw.contains(u'\\'));
    EXPECT_EQ(reading.entries[1].readings.upvotes, 0);
    EXPECT_EQ(old.published, text("2025-02-27"));
    EXPECT_EQ(reading.entries[3].facts.identifiers.arxiv, text("2609.00319"));
}

TEST(HfMarkdown, ReadsARealPageOfTrends) {
    const auto path = tests::sample(text("hf_text_capture/trending_structured_2026-10.partial.md"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 3);
    EXPECT_TRUE(reading.warnings.isEmpty());
    const model::Entry &first = reading.entries[0];
    EXPECT_TRUE(first.facts.abstract.raw.startsWith(text("Mixture-of-experts (MoE) inference")));
    EXPECT_TRUE(first.facts.abstract.raw.endsWith(text("open source.")));
    EXPECT_EQ(first.facts.published, text("2026-09-16"));
    EXPECT_EQ(first.readings.upvotes, 25);
    EXPECT_EQ(first.readings.stars, 3290);
    EXPECT_TRUE(reading.entries[1].facts.abstract.raw.isEmpty());
    EXPECT_TRUE(reading.entries[1].facts.aiSummary.startsWith(text("A multi-agent framework")));
    EXPECT_EQ(reading.entries[1].readings.stars, 110'000);
    EXPECT_EQ(reading.entries[2].facts.title.tidy,
              text("Efficient Memory Management for Large Language Model Serving with "
                   "PagedAttention"));
    EXPECT_EQ(reading.entries[2].readings.stars, 86'100);
    EXPECT_EQ(reading.entries[2].readings.upvotes, 76);
}

} // namespace
