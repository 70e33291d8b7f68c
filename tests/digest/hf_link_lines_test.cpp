// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

const QByteArray mossAbstract = "Moss has no roots. " + QByteArray(300, 'm');

QByteArray linkHeading(const QByteArray &more = {}) {
    return "# Daily Papers - Hugging Face\n\nModels\n\nhttps://huggingface.co/models\n\n"
           "Get trending papers in your email inbox once a day!\n\nSubscribe\n\n"
           "https://huggingface.co/login?next=%2Fpapers\n\nDaily Papers\n\nby \n\nAK\n\n"
           "https://huggingface.co/akhaliq\n\n and the research community\n\n" +
           more + "Mar 25\n\n";
}

QByteArray linkCard(const QByteArray &id, const QByteArray &votes, const QByteArray &title,
                    const QByteArray &abstract, const QByteArray &rest) {
    const QByteArray address = "https://huggingface.co/papers/" + id + "\n\n";
    return " [-] " + votes + "\n\nhttps://huggingface.co/login?next=%2Fpapers%2F" + id + "\n\n" +
           title + "\n\n" + address + abstract + "\n\n" + address + "[\n\n2 authors](" +
           address.trimmed() + ")\n\n·\n\n" + rest;
}

QByteArray mossCard(const QByteArray &rest = "Oct 7, 2024\n\n") {
    return linkCard("2410.00001", "12", "Moss Drinks", mossAbstract, rest);
}

TEST(HfLinkLines, ReadsACardWithAllItsParts) {
    const QByteArray address = "https://huggingface.co/papers/2410.00001#community\n\n";
    const Reading reading =
        tests::readDigest(linkHeading() + mossCard("Oct 23, 2024 \n\n3\n\n" + address));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("hf-text"));
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    const model::Entry &entry = reading.entries[0];
    EXPECT_EQ(entry.facts.title.raw, text("Moss Drinks"));
    EXPECT_EQ(entry.facts.abstract.raw.toUtf8(), mossAbstract);
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2410.00001"));
    EXPECT_EQ(entry.facts.published, text("2024-10-23"));
    EXPECT_EQ(entry.readings.upvotes, 12);
    EXPECT_EQ(entry.readings.comments, 3);
    EXPECT_TRUE(entry.facts.authors.isEmpty());
    EXPECT_EQ(entry.line, 29);
}

TEST(HfLinkLines, TellsTheYearFromWhatStandsRoundTheDay) {
    const char *const unknown = "--03-25";
    const QPair<QByteArray, const char *> headings[] = {
        {linkHeading(), unknown},
        {linkHeading("https://huggingface.co/papers/date/2026-03-24\n\n"), "2026-03-25"},
        {"exported: 2026-07-28\n" + linkHeading(), "2026-03-25"},
        {"exported: 2026-02-01\n" + linkHeading(), "2025-03-25"},
    };
    for (const auto &[heading, day] : headings) {
        const Reading reading = tests::readDigest(heading + mossCard("May 29\n\n"));
        ASSERT_TRUE(reading.facts.day) << day;
        EXPECT_EQ(reading.facts.day->toIso(), text(day));
        EXPECT_EQ(reading.entries[0].facts.published,
                  day == unknown ? QString() : text(day).first(4) + text("-05-29"));
    }
}

TEST(HfLinkLines, TakesADashForNoVotesAndNothingForUnknown) {
    const Reading reading =
        tests::readDigest(linkHeading() + linkCard("2410.00001", "-", "A", mossAbstract, "") +
                          linkCard("2410.00002", "?", "B", mossAbstract, ""));
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries[0].readings.upvotes, 0);
    EXPECT_FALSE(reading.entries[1].readings.upvotes);
}

TEST(HfLinkLines, KeepsWordsThatTheSearchGlued) {
    const QByteArray abstract = "The sourcecitations of general agents . " + QByteArray(200, 'x');
    const Reading reading =
        tests::readDigest(linkHeading() + linkCard("2410.00001", "1", "A", abstract, ""));
    EXPECT_EQ(reading.entries.value(0).facts.abstract.raw.toUtf8(), abstract);
}

TEST(HfLinkLines, KeepsATitleWhoseAbstractIsCutOffAndSaysSo) {
    const QByteArray whole = linkHeading() + mossCard();
    const Reading reading = tests::readDigest(whole.first(whole.indexOf("Moss has") + 40));
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_TRUE(reading.entries[0].facts.abstract.raw.isEmpty());
    EXPECT_EQ(reading.warnings.size(), 1);
}

TEST(HfLinkLines, ReadsAnyCutWithoutHarm) {
    const QByteArray whole = linkHeading() + mossCard() + mossCard().replace("00001", "00002");
    for (qsizetype size = 0; size < whole.size(); size += 11) {
        const Reading reading = tests::readDigest(whole.first(size));
        EXPECT_LE(reading.entries.size(), 2) << size;
        EXPECT_TRUE(reading.error || !reading.entries.isEmpty()) << size;
    }
}

TEST(HfLinkLines, ReadsCrLfAndAByteOrderMark) {
    const QByteArray whole = linkHeading() + mossCard();
    const Reading plain = tests::readDigest(whole);
    const Reading crlf =
        tests::readDigest("\xEF\xBB\xBF" + QByteArray(whole).replace("\n", "\r\n"));
    ASSERT_EQ(crlf.entries.size(), 1);
    EXPECT_EQ(crlf.entries[0].facts, plain.entries[0].facts);
}

TEST(HfLinkLines, ReadsARealCapture) {
    const auto path =
        tests::sample(text("hf_text_capture/notebooklm_search_intercode_2026-07-28.partial.txt"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 4);
    EXPECT_TRUE(reading.warnings.isEmpty());
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("2026-03-25"));
    const model::Entry &bash = reading.entries[1];
    EXPECT_TRUE(bash.facts.title.raw.startsWith(text("NL2Bash: A Corpus")));
    EXPECT_EQ(bash.facts.identifiers.arxiv, text("1802.08979"));
    EXPECT_EQ(bash.facts.published, text("2018-02-24"));
    EXPECT_EQ(bash.readings.upvotes, 0);
    EXPECT_TRUE(bash.facts.abstract.raw.endsWith(text("performance levels on this task.")));
    const model::Entry &last = reading.entries[3];
    EXPECT_EQ(last.readings.upvotes, 5);
    EXPECT_EQ(last.readings.comments, 1);
    EXPECT_EQ(last.facts.published, text("2025-10-23"));
    EXPECT_TRUE(last.facts.abstract.raw.startsWith(text("Large Language Models (LLMs) are")));
}

} // namespace
