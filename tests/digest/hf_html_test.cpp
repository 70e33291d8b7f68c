// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

const QByteArray mossApiItem =
    R"({"paper":{"id":"2409.00001","title":"Moss & \"Rain\"\n  at 'Noon'","summary":"A <b> moss.",)"
    R"("authors":[{"name":"Ada Fern"}],"upvotes":7,"submittedOnDailyAt":"2025-10-01T01:00:00.000Z"},)"
    R"("numComments":2})";

QByteArray hfPage(const QByteArray &attributes) {
    return "<!DOCTYPE html><html><body><div class=\"SVELTE_HYDRATER contents\" data-target=\"Bar\" "
           "data-props=\"{}\"></div><main><div " +
           attributes + "></div></main></body></html>";
}

QByteArray quotedProps(const QByteArray &json) {
    return "data-props=\"" + QString::fromUtf8(json).toHtmlEscaped().toUtf8() + '"';
}

QByteArray dailyPage(const QByteArray &items, const QByteArray &more = {}) {
    return hfPage("class='SVELTE_HYDRATER contents' data-target='DailyPapers' " +
                  quotedProps("{\"dailyPapers\":[" + items + "]" + more + "}"));
}

TEST(HfHtml, ReadsTheListOfADay) {
    const Reading reading =
        tests::readDigest(dailyPage(mossApiItem, R"(,"periodType":"day","dateString":"2025-10-01")"));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry &entry = reading.entries[0];
    EXPECT_EQ(entry.facts.title.raw, text("Moss & \"Rain\"\n  at 'Noon'"));
    EXPECT_EQ(entry.facts.abstract.raw, text("A <b> moss."));
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2409.00001"));
    EXPECT_EQ(entry.readings.upvotes, 7);
    EXPECT_EQ(entry.readings.comments, 2);
    EXPECT_EQ(entry.position, 1);
    EXPECT_EQ(reading.facts.format, text("hf-html"));
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("2025-10-01"));
}

TEST(HfHtml, GivesWeeksAndMonthsNoDay) {
    for (const char *period : {R"(,"periodType":"week","dateString":"2025-W40")",
                               R"(,"periodType":"month","dateString":"2025-10")"}) {
        const Reading reading = tests::readDigest(dailyPage(mossApiItem, period));
        EXPECT_EQ(reading.entries.size(), 1) << period;
        EXPECT_FALSE(reading.facts.day) << period;
    }
}

TEST(HfHtml, TakesAttributesInAnyOrderAndEitherQuote) {
    const QByteArray props = R"({"paper":{"id":"2409.00001","title":"Moss","summary":"Green."}})";
    const QByteArray pages[] = {
        hfPage("data-props='" + props + "' data-target=PaperContent class='SVELTE_HYDRATER'"),
        hfPage("data-target=PaperContent " + quotedProps(props) + " class=\"a SVELTE_HYDRATER\""),
    };
    for (const QByteArray &page : pages) {
        const Reading reading = tests::readDigest(page);
        ASSERT_EQ(reading.entries.size(), 1) << page.constData();
        EXPECT_EQ(reading.entries[0].facts.title.raw, text("Moss"));
    }
}

TEST(HfHtml, RejectsAnItemThatIsNoPaperAndKeepsTheOthers) {
    for (const char *item : {"7", "null", "[]", "{}", R"({"paper":[]})", R"({"paper":{"title":8}})",
                             R"({"paper":{"title":"  "}})"}) {
        const Reading reading = tests::readDigest(dailyPage(item + QByteArray(",") + mossApiItem));
        EXPECT_EQ(reading.entries.size(), 1) << item;
        EXPECT_EQ(reading.rejected, 1) << item;
        EXPECT_EQ(reading.warnings.size(), 1) << item;
    }
}

TEST(HfHtml, RefusesAPageWithoutPapersAndOneCutShort) {
    const QByteArray page = dailyPage(mossApiItem);
    EXPECT_EQ(tests::readDigest(dailyPage({})).error->code, ErrorCode::NoPapers);
    EXPECT_EQ(tests::readDigest(hfPage("class=x")).error->code, ErrorCode::NoPapers);
    for (qsizetype size = page.indexOf("dailyPapers"); size + 7 < page.size(); size += 5) {
        const Reading reading = tests::readDigest(page.first(size));
        ASSERT_TRUE(reading.error) << size;
        EXPECT_EQ(reading.error->code, ErrorCode::Invalid) << size;
        EXPECT_TRUE(reading.entries.isEmpty()) << size;
    }
}

TEST(HfHtml, SaysThatAListIsDamaged) {
    for (const char *props :
         {"{&quot;dailyPapers&quot;:[}", "{&quot;dailyPapers&quot;:[", "\"a\""}) {
        const Reading reading = tests::readDigest(
            hfPage("class=SVELTE_HYDRATER data-props=\"" + QByteArray(props) + "\""));
        ASSERT_TRUE(reading.error) << props;
        EXPECT_EQ(reading.error->code, ErrorCode::NoPapers) << props;
    }
    const QByteArray deep = "{&quot;dailyPapers&quot;:" + QByteArray("[").repeated(100'000);
    EXPECT_TRUE(
        tests::readDigest(hfPage("class=SVELTE_HYDRATER data-props=\"" + deep + "\"")).error);
}

TEST(HfHtml, ReadsARealPageOfOnePaper) {
    const auto path = tests::sample(text("hf_html/paper_page_2509.24002.html"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry &entry = reading.entries[0];
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2509.24002"));
    EXPECT_TRUE(entry.facts.title.raw.endsWith(text("MCP\n  Use")));
    EXPECT_TRUE(entry.facts.title.tidy.endsWith(text("MCP Use")));
    EXPECT_GT(entry.facts.abstract.raw.size(), 1000);
    EXPECT_TRUE(entry.facts.aiSummary.startsWith(text("MCPMark is a comprehensive benchmark")));
    EXPECT_EQ(entry.facts.published, text("2025-09-28"));
    EXPECT_EQ(entry.readings.upvotes, 118);
    EXPECT_EQ(entry.readings.stars, 182);
    EXPECT_TRUE(entry.facts.links.contains(
        model::Link{model::LinkKind::Code, text("https://github.com/eval-sys/mcpmark")}));
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("2025-10-01"));
}

} // namespace
