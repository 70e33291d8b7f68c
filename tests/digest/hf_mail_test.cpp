// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

QByteArray mailOf(const QByteArray &list) {
    return "<h1>Daily Papers</h1><p>by AK and the AI research community</p>"
           "<p>Here is the selection of papers for today (6 Oct):</p><ul>" +
           list +
           "</ul><p>NEW - I can <a href=\"https://huggingface.co/papers/submit\">submit</a> papers."
           "</p><p>To view more checkout today's <a href=\"https://huggingface.co/papers\">Daily "
           "Paper page</a>.</p><p>Onwards and upwards,<br>AK and the research community</p>";
}

QByteArray mailItem(const char *id, const char *title) {
    return "<li><a href=\"https://huggingface.co/papers/" + QByteArray(id) +
           "?utm_source=digest&amp;utm_medium=mail\">" + title + "</a></li>";
}

model::Entry onlyEntry(const QByteArray &list) {
    const Reading reading = tests::readDigest(mailOf(list));
    if (reading.error) qFatal("refused: %s", qPrintable(reading.error->message));
    return reading.entries.value(0);
}

TEST(HfMail, ReadsTitlesIdsAndVotes) {
    const Reading reading =
        tests::readDigest(mailOf(mailItem("2607.00001", "Moss &amp; Rain (113 ▲)") +
                                 mailItem("2607.00002", "Ferns\n  in Frost (0 ▲)")));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("hf-mail"));
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::MailOrFeed);
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("--10-06"));
    const model::Entry &first = reading.entries[0];
    EXPECT_EQ(first.facts.title.raw, text("Moss & Rain"));
    EXPECT_EQ(first.facts.identifiers.arxiv, text("2607.00001"));
    EXPECT_EQ(first.facts.url, text("https://huggingface.co/papers/2607.00001"));
    EXPECT_EQ(first.readings.upvotes, 113);
    EXPECT_TRUE(first.facts.abstract.raw.isEmpty());
    EXPECT_EQ(reading.entries[1].readings.upvotes, 0);
    EXPECT_EQ(reading.entries[1].position, 2);
}

TEST(HfMail, LeavesATitleItsOwnBrackets) {
    EXPECT_EQ(onlyEntry(mailItem("2607.00001", "Sight (of Moss) (9 ▲)")).facts.title.raw,
              text("Sight (of Moss)"));
    const model::Entry bare = onlyEntry(mailItem("2607.00001", "Sight (of Moss)"));
    EXPECT_EQ(bare.facts.title.raw, text("Sight (of Moss)"));
    EXPECT_FALSE(bare.readings.upvotes);
    EXPECT_EQ(onlyEntry(mailItem("2607.00001", "Up (▲)")).facts.title.raw, text("Up (▲)"));
}

TEST(HfMail, FindsVotesBesideTheLinkToo) {
    const model::Entry entry =
        onlyEntry("<li><a href='https://huggingface.co/papers/2607.00001'>Moss</a> (1.2k ▲)</li>");
    EXPECT_EQ(entry.facts.title.raw, text("Moss"));
    EXPECT_EQ(entry.readings.upvotes, 1200);
}

TEST(HfMail, TakesAPaperOnceThoughItsPictureIsALinkAsWell) {
    const Reading reading = tests::readDigest(
        mailOf("<li><a href='https://huggingface.co/papers/2607.00001'><img src=x></a>" +
               mailItem("2607.00001", "Moss (1 ▲)") + mailItem("2607.00001", "Read more")));
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.title.raw, text("Moss"));
}

TEST(HfMail, ReadsAWholePageAndAFragmentAlike) {
    const QByteArray body = mailOf(mailItem("2607.00001", "Moss (1 ▲)"));
    for (const QByteArray &mail :
         {body, "<html><body>" + body + "</body></html>", "\xEF\xBB\xBF<!doctype html>\r\n" + body})
        EXPECT_EQ(tests::readDigest(mail).entries.size(), 1) << mail.constData();
}

TEST(HfMail, RefusesAMailWithoutPapersAndOneCutShort) {
    const Reading none = tests::readDigest(mailOf({}), text("hf-mail"));
    ASSERT_TRUE(none.error);
    EXPECT_EQ(none.error->code, ErrorCode::NoPapers);
    const QByteArray page =
        "<html><body>" + mailOf(mailItem("2607.00001", "Moss (1 ▲)")) + "</body></html>";
    for (qsizetype size = 10; size + 8 < page.size(); size += 7)
        EXPECT_TRUE(tests::readDigest(page.first(size), text("hf-mail")).error) << size;
}

// Half of a title would be a paper of its own for ever.
TEST(HfMail, RefusesAMailThatEndsWithinATitle) {
    const QByteArray mail =
        mailOf(mailItem("2607.00001", "Moss") + mailItem("2607.00002", "Ferns in Frost (3 ▲)"));
    const qsizetype begin = mail.indexOf("Ferns");
    const qsizetype end = mail.indexOf("</a>", begin);
    for (qsizetype size = begin + 1; size <= end; ++size)
        EXPECT_TRUE(tests::readDigest(mail.first(size), text("hf-mail")).error) << size;
    EXPECT_EQ(tests::readDigest(mail.first(end + 4), text("hf-mail")).entries.size(), 2);
}

} // namespace
