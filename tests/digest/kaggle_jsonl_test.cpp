// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

const QByteArray kaggleLine =
    R"({"id":"0704.0001","submitter":"Ada Example","authors":"A. Example, B. Beispiel",)"
    R"("title":"A Title\n  on Two Lines","comments":"12 pages; withdrawn","journal-ref":"J. 1",)"
    R"("doi":"10.1000/XYZ","report-no":null,"categories":"hep-ph cs.LG","license":null,)"
    R"("abstract":"  An abstract.\n","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 )"
    R"(19:18:42 GMT"},{"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],)"
    R"("update_date":"2008-11-26","authors_parsed":[["Example","Ada",""],["Beispiel","Ben","Jr"],)"
    R"(["Team X","",""]]})";

TEST(KaggleJsonl, ReadsOneObjectALine) {
    const Reading reading = readDigest(kaggleLine + '\n' + kaggleLine + "\n");
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("kaggle-jsonl"));
    EXPECT_EQ(reading.facts.source, text("arxiv"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Metadata);
    const model::Facts facts = reading.entries[1].facts;
    EXPECT_EQ(reading.entries[1].line, 2);
    EXPECT_EQ(facts.title.raw, text("A Title\n  on Two Lines"));
    EXPECT_EQ(facts.abstract.raw, text("  An abstract.\n"));
    EXPECT_EQ(facts.authors,
              QStringList({text("Ada Example"), text("Ben Beispiel Jr"), text("Team X")}));
    EXPECT_EQ(facts.identifiers.arxiv, text("0704.0001"));
    EXPECT_EQ(facts.identifiers.version, 2);
    EXPECT_EQ(facts.identifiers.doi, text("10.1000/xyz"));
    EXPECT_EQ(facts.categories, QStringList({text("hep-ph"), text("cs.LG")}));
    EXPECT_EQ(facts.venue, text("J. 1"));
    EXPECT_EQ(facts.published, text("2007-04-02"));
    EXPECT_EQ(facts.updated, text("2008-11-26"));
    EXPECT_TRUE(facts.withdrawn);
}

TEST(KaggleJsonl, TakesTheFirstOfSeveralDoisAndOneLineOfAField) {
    const auto factsWith = [](const QByteArray &doi) {
        QByteArray line = kaggleLine;
        line.replace("10.1000/XYZ", doi).replace("J. 1", R"(J. 1,\n  2007)");
        line.replace("12 pages; withdrawn", R"(12 pages,\n  5 figures)");
        const Reading reading = readDigest(line);
        EXPECT_EQ(reading.entries.size(), 1) << line.constData();
        return reading.entries.isEmpty() ? model::Facts() : reading.entries[0].facts;
    };
    for (const char *doi :
         {"10.1000/a.1, 10.1000/b.2", "10.1000/a.1 10.1000/b.2", "10.1000/a.1; doi:10.1000/b.2",
          "10.1000/a.1,10.1000/b.2", "https://doi.org/10.1000/a.1 https://doi.org/10.1000/b.2"})
        EXPECT_EQ(factsWith(doi).identifiers.doi, text("10.1000/a.1")) << doi;
    EXPECT_EQ(factsWith("doi: 10.1000/a,1").identifiers.doi, text("10.1000/a,1"));
    EXPECT_EQ(factsWith("10.1000/a").venue, text("J. 1, 2007"));
    EXPECT_EQ(factsWith("10.1000/a").comments, text("12 pages, 5 figures"));
}

TEST(KaggleJsonl, ReadsAnArrayAndOneObjectAlone) {
    EXPECT_EQ(readDigest('[' + kaggleLine + ",\r\n" + kaggleLine + ']').entries.size(), 2);
    EXPECT_EQ(readDigest(kaggleLine).entries.size(), 1);
    QByteArray pretty = kaggleLine;
    pretty.replace(",\"", ",\r\n  \"");
    const Reading alone = readDigest(pretty);
    ASSERT_EQ(alone.entries.size(), 1);
    EXPECT_EQ(alone.facts.format, text("kaggle-jsonl"));
}

TEST(KaggleJsonl, TakesAuthorsFromTheirLineWhereTheyAreNotParted) {
    const Reading reading = readDigest(
        R"({"id":"hep-th/9901001","submitter":"X","authors":"A. Example and B. Beispiel","title":"T"})");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.authors,
              QStringList({text("A. Example"), text("B. Beispiel")}));
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("hep-th/9901001"));
}

TEST(KaggleJsonl, KeepsTheLinesAroundABrokenOneAndBeforeTheCut) {
    const Reading reading = readDigest(kaggleLine + "\n{\"id\": oops}\n" + kaggleLine + '\n' +
                                       kaggleLine.first(kaggleLine.size() / 2));
    EXPECT_FALSE(reading.error);
    EXPECT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.rejected, 2);
    ASSERT_EQ(reading.warnings.size(), 2);
    EXPECT_EQ(reading.warnings[0].line, 2);
    EXPECT_EQ(reading.warnings[1].line, 4);
    EXPECT_TRUE(reading.warnings[1].message.contains(text("cut short")));
}

TEST(KaggleJsonl, LeavesOutALineWithoutATitle) {
    const Reading reading =
        readDigest(kaggleLine + '\n' +
                   R"({"id":"0704.0002","submitter":"X","title":null,"versions":7})" + '\n');
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
}

TEST(KaggleJsonl, ReadsListsThatPythonPrinted) {
    const Reading reading = readDigest(
        "{'arxiv_id': 'arXiv:2502.00001', 'title': 'One', 'authors': 'Ada Example, Ben Beispiel', "
        "'link': 'https://arxiv.org/abs/2502.00001', 'abstract': \"It's one.\"}\n");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("kaggle-jsonl"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::PageCapture);
    const model::Facts facts = reading.entries[0].facts;
    EXPECT_EQ(facts.abstract.raw, text("It's one."));
    EXPECT_EQ(facts.identifiers.arxiv, text("2502.00001"));
    EXPECT_EQ(facts.url, text("https://arxiv.org/abs/2502.00001"));
    EXPECT_EQ(facts.authors.size(), 2);
}

TEST(KaggleJsonl, ReadsTheRealArray) {
    const auto path =
        tests::sample(text("kaggle_arxiv_jsonl/lokendra_arxiv-metadata-oai-snapshot.json"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 4);
    EXPECT_EQ(reading.facts.format, text("kaggle-jsonl"));
    const model::Facts facts = reading.entries[0].facts;
    EXPECT_EQ(facts.identifiers.arxiv, text("0704.0001"));
    EXPECT_EQ(facts.updated, text("2008-11-26"));
    EXPECT_EQ(facts.authors.size(), 4);
}

TEST(KaggleJsonl, ReadsTheRealListThatPythonPrinted) {
    const auto path = tests::sample(text("arxiv_daily_pyrepr_jsonl/18-Feb-2025_NLP_papers.jsonl"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 550);
    EXPECT_EQ(reading.rejected, 0);
    EXPECT_EQ(reading.entries[0].facts.title.raw, text("Idiosyncrasies in Large Language Models"));
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("2502.12150"));
}

} // namespace
