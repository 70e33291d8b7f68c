// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

QByteArray oaiWith(const QByteArray &records) {
    return "<OAI-PMH "
           "xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2016-03-09T04:01:02Z"
           "</responseDate><request>x</request>" +
           records + "</OAI-PMH>";
}

QByteArray oaiRecord(const QByteArray &inside) {
    return "<record><header><identifier>oai:arXiv.org:1512.05135</identifier></header>"
           "<metadata><arXiv xmlns=\"http://arxiv.org/OAI/arXiv/\">" +
           inside + "</arXiv></metadata></record>";
}

} // namespace

TEST(ArxivOai, ReadsRecords) {
    const Reading reading = readDigest(oaiWith(
        "<ListRecords>" +
        oaiRecord(
            "<id>1512.05135</id><created>2015-12-16</created><authors><author>"
            "<keyname>Lee</keyname><forenames>Ann B.</forenames><suffix>Jr</suffix>"
            "<affiliation>There</affiliation></author><author><keyname>Big Team</keyname>"
            "</author></authors><title>Long\n  title</title><categories>cs.LG q-bio.GN"
            "</categories><doi>10.1000/A.B, 10.1000/C</doi><abstract>  Two\nlines.</abstract>") +
        "<record><header status=\"deleted\"><identifier>x</identifier></header></record>"
        "</ListRecords>"));
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts &facts = reading.entries.constFirst().facts;
    EXPECT_EQ(reading.facts.format, text("arxiv-oai"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2016, 3, 9));
    EXPECT_EQ(facts.authors, (QStringList{text("Ann B. Lee Jr"), text("Big Team")}));
    EXPECT_EQ(facts.identifiers.doi, text("10.1000/a.b"));
    EXPECT_EQ(facts.abstract.tidy, text("Two lines."));
    EXPECT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.rejected, 0);
}

TEST(ArxivOai, ReadsRecordsWithTheirVersions) {
    const Reading reading = readDigest(oaiWith(
        "<ListRecords><record><header><identifier>oai:arXiv.org:0704.0001</identifier></header>"
        "<metadata><arXivRaw><id>0704.0001</id><submitter>Bo Ek</submitter>"
        "<version version=\"v1\"><date>Mon, 02 Apr 2007 19:18:42 GMT</date><size>182kb</size>"
        "</version><version version=\"v2\"><date>Tue, 24 Jul 2007 20:10:27 GMT</date></version>"
        "<title>Kelp</title><authors>A. Moss, Bo Ek and Ann B. Lee</authors>"
        "<categories>hep-ph</categories><abstract>  It sways.\n</abstract></arXivRaw></metadata>"
        "</record></ListRecords>"));
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts &facts = reading.entries.constFirst().facts;
    EXPECT_EQ(facts.authors, (QStringList{text("A. Moss"), text("Bo Ek"), text("Ann B. Lee")}));
    EXPECT_EQ(facts.identifiers.arxiv, text("0704.0001"));
    EXPECT_EQ(facts.identifiers.version, 2);
    EXPECT_EQ(facts.published, text("2007-04-02"));
    EXPECT_EQ(facts.updated, text("2007-07-24"));
    EXPECT_EQ(facts.abstract.tidy, text("It sways."));
}

TEST(ArxivOai, ReadsRecordsInDublinCore) {
    const Reading reading = readDigest(oaiWith(
        "<ListRecords><record><header><identifier>oai:arXiv.org:0704.0001</identifier></header>"
        "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Kelp</dc:title>"
        "<dc:creator>Moss, A. B.</dc:creator><dc:creator>The Kelp Team</dc:creator>"
        "<dc:subject>Botany</dc:subject><dc:description>  It sways.\n</dc:description>"
        "<dc:description>Comment: 3 pages</dc:description><dc:date>2007-04-02</dc:date>"
        "<dc:date>2007-07-24</dc:date><dc:identifier>http://arxiv.org/abs/0704.0001"
        "</dc:identifier><dc:identifier>J.Kelp 76:13</dc:identifier>"
        "<dc:identifier>doi:10.1000/KELP.76</dc:identifier></oai_dc:dc></metadata></record>"
        "</ListRecords>"));
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts &facts = reading.entries.constFirst().facts;
    EXPECT_EQ(facts.title.tidy, text("Kelp"));
    EXPECT_EQ(facts.authors, (QStringList{text("A. B. Moss"), text("The Kelp Team")}));
    EXPECT_EQ(facts.abstract.tidy, text("It sways."));
    EXPECT_EQ(facts.comments, text("3 pages"));
    EXPECT_EQ(facts.identifiers.arxiv, text("0704.0001"));
    EXPECT_EQ(facts.identifiers.doi, text("10.1000/kelp.76"));
    EXPECT_EQ(facts.venue, text("J.Kelp 76:13"));
    EXPECT_EQ(facts.published, text("2007-04-02"));
    EXPECT_EQ(facts.updated, text("2007-07-24"));
}

TEST(ArxivOai, RejectsARecordInAFormatNotArxivs) {
    const Reading reading =
        readDigest(oaiWith("<ListRecords>" + oaiRecord("<creator>x</creator>") + "</ListRecords>"));
    EXPECT_TRUE(reading.entries.isEmpty());
    EXPECT_EQ(reading.rejected, 1);
}

TEST(ArxivOai, TellsAnErrorFromAnEmptyList) {
    EXPECT_TRUE(readDigest(oaiWith("<error code=\"badArgument\">no</error>")).error);
    EXPECT_FALSE(readDigest(oaiWith("<error code=\"noRecordsMatch\">none</error>")).error);
}

} // namespace lectern::tests
