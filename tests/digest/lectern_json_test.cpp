// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_run.h"
#include "core/exchange/paper_json.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

model::Paper paper() {
    model::Paper paper;
    model::Facts &facts = paper.facts;
    facts.title = {text("A Title\n  on Two Lines"), text("A Title on Two Lines")};
    facts.abstract = {text("Of 20\\% \"quoted\"."), text("Of 20% \"quoted\".")};
    facts.aiSummary = text("In short.");
    facts.authors = {text("Ada Example"), text("Ben Beispiel")};
    facts.identifiers = {text("2409.11340"), 2, text("10.1000/abc"), {}};
    facts.url = text("https://arxiv.org/abs/2409.11340");
    facts.venue = text("A Journal");
    facts.categories = {text("cs.CV")};
    facts.published = text("2024-09-17");
    facts.updated = text("2024-10");
    facts.withdrawn = true;
    facts.links = {{model::LinkKind::Dataset, text("https://example.org/data")}};
    paper.newestReadings.upvotes = 113;
    paper.note.text = text("What only its reader knows.");
    return paper;
}

QByteArray exportOf(int count) {
    QByteArray bytes;
    const auto run = exchange::beginDocument(exchange::Format::Json, {},
                                             [&bytes](const QByteArray &piece) -> base::Status {
                                                 bytes += piece;
                                                 return {};
                                             });
    for (int i = 0; i < count; ++i)
        EXPECT_TRUE((*run)->add({paper(), {}, 0, {}}));
    EXPECT_TRUE((*run)->finish());
    return bytes;
}

TEST(LecternJson, ReadsBackTheFactsOfAnExport) {
    const Reading reading = readDigest(exportOf(2));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    EXPECT_EQ(reading.facts.format, text("lectern-json"));
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries[1].facts, paper().facts);
    EXPECT_EQ(reading.entries[1].readings.upvotes, 113);
    EXPECT_EQ(reading.entries[1].line, 3);
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(LecternJson, KeepsADayWhoseYearNobodyKnows) {
    model::Paper card = paper();
    card.facts.published = text("--05-29");
    const QByteArray line = exchange::toJsonLine(card) + '\n';
    const Reading reading = readDigest(line + line);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries[1].facts.published, text("--05-29"));
    EXPECT_EQ(reading.entries[1].facts.updated, text("2024-10"));
}

TEST(LecternJson, ReadsBackTheLinesOfAList) {
    const QByteArray line = exchange::toJsonLine(paper()) + '\n';
    const Reading reading = readDigest(line + line);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("lectern-json"));
    EXPECT_EQ(reading.entries[0].facts, paper().facts);
}

TEST(LecternJson, TakesAnExportOfNothingForAValidOne) {
    const Reading reading = readDigest(exportOf(0));
    EXPECT_FALSE(reading.error);
    EXPECT_TRUE(reading.entries.isEmpty());
    EXPECT_EQ(reading.facts.format, text("lectern-json"));
}

TEST(LecternJson, RefusesAnExportThatIsCutShort) {
    const QByteArray whole = exportOf(1);
    EXPECT_TRUE(readDigest(whole.first(whole.size() / 2)).error);
    EXPECT_TRUE(readDigest(whole.chopped(4)).error);
}

} // namespace
