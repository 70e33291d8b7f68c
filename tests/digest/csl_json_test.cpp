// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

QByteArray cslItem(const QByteArray &fields) {
    return R"([{"id":"a","type":"article-journal","title":"A Title","issued":{},)" + fields + "}]";
}

model::Facts factsOf(const QByteArray &fields) {
    const Reading reading = readDigest(cslItem(fields));
    EXPECT_EQ(reading.facts.format, text("csl-json")) << fields.constData();
    return reading.entries.isEmpty() ? model::Facts() : reading.entries[0].facts;
}

TEST(CslJson, ReadsAnItem) {
    const Reading reading = readDigest(R"([{"id":"a","type":"article-journal","title":"A Title",
        "author":[{"family":"Example","given":"Ada"},{"literal":"The Team"},
                  {"family":"Beek","given":"Jan","non-dropping-particle":"van","suffix":"Jr"}],
        "abstract":"An abstract.","container-title":"A Journal","DOI":"10.1000/ABC",
        "URL":"https://example.org/a","issued":{"date-parts":[["2011",5,25],[2012,6]]}}])");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Bibliography);
    const model::Facts facts = reading.entries[0].facts;
    EXPECT_EQ(facts.title.raw, text("A Title"));
    EXPECT_EQ(facts.abstract.raw, text("An abstract."));
    EXPECT_EQ(facts.authors,
              QStringList({text("Ada Example"), text("The Team"), text("Jan van Beek Jr")}));
    EXPECT_EQ(facts.venue, text("A Journal"));
    EXPECT_EQ(facts.identifiers.doi, text("10.1000/abc"));
    EXPECT_EQ(facts.url, text("https://example.org/a"));
    EXPECT_EQ(facts.published, text("2011-05-25"));
}

TEST(CslJson, ReadsDatesAsFarAsTheyAreKnown) {
    EXPECT_EQ(factsOf(R"("issued":{"date-parts":[[2011]]})").published, text("2011"));
    EXPECT_EQ(factsOf(R"("issued":{"date-parts":[[2011,5]]})").published, text("2011-05"));
    EXPECT_EQ(factsOf(R"("issued":{"raw":"2011-05-02"})").published, text("2011-05-02"));
    for (const char *none : {R"("issued":{"date-parts":[[-44]]})", R"("issued":{"date-parts":[]})",
                             R"("issued":{"date-parts":7})", R"("issued":"soon")",
                             R"("issued":{"date-parts":[[{}]]})", R"("issued":null)"})
        EXPECT_TRUE(factsOf(none).published.isEmpty()) << none;
}

TEST(CslJson, FindsTheArxivIdWhereverItStands) {
    for (const char *field :
         {R"("number":"arXiv:2312.07321")", R"("URL":"http://arxiv.org/abs/2312.07321")",
          R"-("publisher":"Preprint, arXiv:2312.07321 [math.DG] (2023)")-",
          R"("note":"arXiv: 2312.07321")"})
        EXPECT_EQ(factsOf(field).identifiers.arxiv, text("2312.07321")) << field;
}

TEST(CslJson, TakesTheDoiFromTheAddressWhereTheFieldHoldsNone) {
    EXPECT_EQ(factsOf(R"("DOI":"10/fqd6hj","URL":"https://doi.org/10.1177/01937")").identifiers.doi,
              text("10.1177/01937"));
}

TEST(CslJson, ReadsItemsInAWrapperAndLeavesOutWhatHasNoTitle) {
    const Reading reading = readDigest(
        R"({"items":[{"type":"book","title":"One","issued":{}},
{"type":"book","issued":{}}]})");
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 1);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings[0].line, 2);
}

TEST(CslJson, ReadsTheRealFiles) {
    const auto folder = tests::sample(text("zotero_bibtex_csl"));
    if (!folder) GTEST_SKIP() << tests::noSamples;
    const Reading dates = tests::readDigestFile(
        *folder + text("/export__Date_export_to_Better_CSL-JSON_360_811.csl.json"));
    ASSERT_EQ(dates.entries.size(), 15);
    EXPECT_EQ(dates.entries[0].facts.published, text("2011-05-25"));
    EXPECT_EQ(dates.entries[2].facts.published, text("2011-05"));
    const Reading order = tests::readDigestFile(
        *folder + text("/export__Deterministic_ordering_for_CSL_1178_1400.csl.json"));
    ASSERT_EQ(order.entries.size(), 26);
    EXPECT_EQ(order.entries[0].facts.authors, QStringList{text("Ian Brittain")});
    EXPECT_EQ(order.entries[0].facts.identifiers.doi, text("10.1177/0193723504268729"));
    const Reading muro = tests::readDigestFile(*folder + text("/fmuro_middle.json"));
    ASSERT_EQ(muro.entries.size(), 47);
    EXPECT_EQ(muro.facts.format, text("csl-json"));
    EXPECT_EQ(muro.entries[0].facts.identifiers.doi, text("10.1017/prm.2022.42"));
}

} // namespace
