// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const QByteArray lighthouseRecord = "TY  - JOUR\n"
                                    "TI  - The Habits of Lighthouses\n"
                                    "AU  - Keeper, Ada B.\n"
                                    "AU  - Wick, Tom, Jr.\n"
                                    "AU  - The Coast Collective\n"
                                    "PY  - 2012\n"
                                    "DA  - 2012/02/03/\n"
                                    "JF  - Journal of Steady Light\n"
                                    "DO  - https://doi.org/10.5555/LIGHT.1\n"
                                    "UR  - https://example.org/light/1\n"
                                    "N2  - We watched a lighthouse.\n"
                                    "It did not move.\n"
                                    "KW  - light\n"
                                    "ER  - \n";
const QByteArray buoy = "TY  - UNPB\nT1  - Buoys That Sing\nER  - \n";

Reading readRisText(const QByteArray &text) {
    Reading reading = readDigest(text);
    EXPECT_EQ(reading.facts.format, QStringLiteral("ris"));
    return reading;
}

} // namespace

TEST(Ris, TakesTheFactsOfARecord) {
    const Reading reading = readRisText(lighthouseRecord);
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry &entry = reading.entries.constFirst();
    const model::Facts &facts = entry.facts;
    EXPECT_EQ(facts.title.raw, text("The Habits of Lighthouses"));
    EXPECT_EQ(facts.abstract.raw, text("We watched a lighthouse.\nIt did not move."));
    EXPECT_EQ(facts.authors, QStringList({text("Ada B. Keeper"), text("Tom Wick Jr."),
                                          text("The Coast Collective")}));
    EXPECT_EQ(facts.published, text("2012-02-03"));
    EXPECT_EQ(facts.venue, text("Journal of Steady Light"));
    EXPECT_EQ(facts.identifiers.doi, text("10.5555/light.1"));
    EXPECT_EQ(facts.url, text("https://example.org/light/1"));
    EXPECT_EQ(entry.line, 2);
    EXPECT_EQ(entry.position, 1);
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Bibliography);
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(Ris, ReadsEveryLineEndAndEncodingAlike) {
    const Reading plain = readRisText(lighthouseRecord + buoy);
    for (const char *end : {"\r\n", "\r"}) {
        const Reading other = readRisText(QByteArray(lighthouseRecord + buoy).replace("\n", end));
        ASSERT_EQ(other.entries.size(), 2);
        EXPECT_EQ(other.entries.at(0).facts, plain.entries.at(0).facts);
    }
    const Reading marked = readRisText("\xEF\xBB\xBF\n\n" + lighthouseRecord + buoy);
    ASSERT_EQ(marked.entries.size(), 2);
    EXPECT_EQ(marked.entries.at(0).facts, plain.entries.at(0).facts);
    EXPECT_EQ(marked.entries.at(0).line, 4);
}

TEST(Ris, OfTagsForOneThingTakesTheFirstThatSaysSomething) {
    const Reading reading = readRisText("TY  - JOUR\nTI  - \nT1  - Fog Horns at Length\nAB  -\n"
                                        "N2  - Long and low.\nER  -\n");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries.at(0).facts.title.raw, text("Fog Horns at Length"));
    EXPECT_EQ(reading.entries.at(0).facts.abstract.raw, text("Long and low."));
    EXPECT_EQ(reading.entries.at(0).line, 3);
}

TEST(Ris, ReadsDatesAsTheyAreWritten) {
    const std::pair<const char *, const char *> cases[] = {
        {"PY  - 2001///", "2001"},
        {"PY  - 2001/09/01/", "2001-09-01"},
        {"Y1  - 2016/12//", "2016-12"},
        {"Y1  - 2015/october", "2015"},
        {"PY  - YEAR/MONTH/DAY/", ""},
        {"PY  - ///", ""},
        {"PY  - 99", ""},
        {"PY  - 2013\nY1  - 2013/07/22", "2013-07-22"},
        {"DA  - 2024 Mar 15", "2024-03-15"},
        {"DA  - Spring 2024", "2024"},
        {"DA  - 2013/02/15/received", "2013"}};
    for (const auto &[lines, expected] : cases) {
        const Reading reading =
            readRisText(QByteArray("TY  - JOUR\nTI  - A Tide Table\n") + lines + "\nER  - \n");
        ASSERT_EQ(reading.entries.size(), 1) << lines;
        EXPECT_EQ(reading.entries.at(0).facts.published, text(expected)) << lines;
    }
}

TEST(Ris, FindsIdentifiersWhereverTheyStand) {
    const Reading reading = readRisText(
        "TY  - JOUR\nTI  - One\nN1  - doi:10.5555/NOTE.1\nER  - \n"
        "TY  - JOUR\nTI  - Two\nUR  - http://arxiv.org/abs/1401.29101v2\nUR  - "
        "http://arxiv.org/abs/1401.2910v2\nER  - \n"
        "TY  - JOUR\nTI  - Three\nJO  - arXiv:1505.01234 [quant-ph]\nER  - \n"
        "TY  - JOUR\nTI  - Four\nUR  - //example.org/four\nL1  - javascript:alert(1)\nER  - \n");
    ASSERT_EQ(reading.entries.size(), 4);
    EXPECT_EQ(reading.entries.at(0).facts.identifiers.doi, text("10.5555/note.1"));
    EXPECT_EQ(reading.entries.at(1).facts.identifiers.arxiv, text("1401.2910"));
    EXPECT_EQ(reading.entries.at(1).facts.identifiers.version, 2);
    EXPECT_EQ(reading.entries.at(2).facts.identifiers.arxiv, text("1505.01234"));
    EXPECT_EQ(reading.entries.at(2).facts.categories, QStringList(text("quant-ph")));
    EXPECT_EQ(reading.entries.at(2).facts.venue, QString());
    EXPECT_EQ(reading.entries.at(3).facts.url, text("https://example.org/four"));
}

TEST(Ris, TakesARecordThatTheNextOneEnds) {
    const Reading reading = readRisText("TY  - JOUR\nTI  - Without an End\n" + buoy);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.rejected, 0);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).line, 1);
}

TEST(Ris, RefusesTheRecordThatTheEndCutsShort) {
    const Reading reading = readRisText(buoy + "TY  - JOUR\nTI  - Cut Sho");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).line, 4);
    EXPECT_TRUE(reading.warnings.at(0).message.contains(text("cut short")));
}

TEST(Ris, NamesFieldsThatBelongToNoRecord) {
    const Reading reading = readRisText(buoy + "TI  - Lost\nAU  - Lost, A.\nER  - \n" + buoy);
    EXPECT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).line, 4);
}

TEST(Ris, RejectsARecordWithoutATitleByItsLine) {
    const Reading reading = readRisText(buoy + "TY  - JOUR\nAU  - Nobody, A.\nER  - \n");
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings.at(0).line, 4);
}

TEST(Ris, LetsGoOfARecordLargerThanAnEntryMayBe) {
    const QByteArray line = "N1  - " + QByteArray(1'000'000, 'x') + "\n";
    const Reading reading =
        readRisText("TY  - JOUR\nTI  - Much\n" + line.repeated(9) + "ER  - \n" + buoy);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries.at(0).facts.title.raw, text("Buoys That Sing"));
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_TRUE(reading.warnings.at(0).message.contains(text("8 MiB")));
}

TEST(Ris, ReadsTheFilesOfPublishers) {
    if (!sample(QString())) GTEST_SKIP() << noSamples;
    const Reading science =
        readDigestFile(*sample(QStringLiteral("ris/jabref_RisImporterTestScience.ris")));
    ASSERT_EQ(science.entries.size(), 1);
    EXPECT_EQ(science.entries.at(0).facts.identifiers.doi, text("10.1016/j.actamat.2016.09.028"));
    EXPECT_EQ(science.entries.at(0).facts.authors.constFirst(), text("Chanchal Ghosh"));
    EXPECT_EQ(science.entries.at(0).facts.published, text("2016-12"));
    const Reading medicine =
        readDigestFile(*sample(QStringLiteral("ris/jabref_RisImporterTest6.ris")));
    ASSERT_EQ(medicine.entries.size(), 1);
    EXPECT_EQ(medicine.entries.at(0).facts.published, text("2013-04-18"));
}

} // namespace lectern::tests
