// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

const QByteArray zoteroItem =
    R"({"itemType":"journalArticle","title":"A Title","abstractNote":"An abstract.",)"
    R"("creators":[{"creatorType":"editor","firstName":"Ed","lastName":"Itor"},)"
    R"({"creatorType":"author","firstName":"Ada","lastName":"Example"},)"
    R"({"creatorType":"author","name":"The Team"}],"date":"2013-05-21","DOI":"10.1000/ABC",)"
    R"("url":"https://example.org/a","publicationTitle":"A Journal","extra":["arXiv: 1305.4904"],)"
    R"("tags":[{"tag":"mine"}],"notes":["<p>private</p>"]})";

QByteArray betterBibtex(const QByteArray &items) {
    return R"({"config":{"label":"BetterBibTeX JSON"},"collections":{},"items":[)" + items + "]}";
}

void expectTheItem(const Reading &reading) {
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("zotero-json"));
    EXPECT_EQ(reading.facts.source, text("zotero"));
    const model::Facts facts = reading.entries[0].facts;
    EXPECT_EQ(facts.title.raw, text("A Title"));
    EXPECT_EQ(facts.abstract.raw, text("An abstract."));
    EXPECT_EQ(facts.authors, QStringList({text("Ada Example"), text("The Team")}));
    EXPECT_EQ(facts.identifiers.arxiv, text("1305.4904"));
    EXPECT_EQ(facts.identifiers.doi, text("10.1000/abc"));
    EXPECT_EQ(facts.venue, text("A Journal"));
    EXPECT_EQ(facts.published, text("2013-05-21"));
    EXPECT_TRUE(facts.categories.isEmpty() && facts.comments.isEmpty());
}

TEST(ZoteroJson, ReadsWhatBetterBibtexExports) {
    expectTheItem(readDigest(betterBibtex(zoteroItem)));
}

TEST(ZoteroJson, ReadsWhatTheWebApiGives) {
    expectTheItem(readDigest(R"([{"key":"X","version":1,"data":)" + zoteroItem + "}]"));
}

TEST(ZoteroJson, FindsTheItemsBehindManyCollections) {
    QByteArray collections;
    for (int i = 0; i < 3000; ++i)
        collections += QByteArray(i > 0 ? "," : "") + "\"c" + QByteArray::number(i) +
                       R"(":{"collections":[],"items":[1],"key":"k","name":"n"})";
    expectTheItem(
        readDigest("{\"collections\":{" + collections + "},\"items\":[" + zoteroItem + "]}"));
}

TEST(ZoteroJson, PassesOverNotesAndAttachments) {
    const Reading reading = readDigest(
        betterBibtex(R"({"itemType":"note","note":"n"},{"itemType":"attachment","title":"PDF"},)" +
                     zoteroItem + R"(,{"itemType":"annotation"})"));
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 0);
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(ZoteroJson, NamesThoseOfAWorkWithoutAnAuthor) {
    const Reading reading = readDigest(betterBibtex(
        R"({"itemType":"book","title":"T","creators":[{"creatorType":"editor","firstName":"Ed",)"
        R"("lastName":"Itor"},{"creatorType":"translator","lastName":"Trans"}]})"));
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.authors, QStringList{text("Ed Itor")});
}

TEST(ZoteroJson, ReadsIdsFromTheExtraField) {
    const Reading reading = readDigest(betterBibtex(
        R"({"itemType":"report","title":"T","extra":"arXiv: 1305.4904 [quant-ph]\nDOI: 10.1000/x"})"));
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("1305.4904"));
    EXPECT_EQ(reading.entries[0].facts.identifiers.doi, text("10.1000/x"));
}

TEST(ZoteroJson, KeepsWhatIsSureOfADateAsItWasTyped) {
    const std::pair<const char *, const char *> cases[] = {
        {"03/2024", "2024-03"},           {"3/15/2024", "2024"}, {"Spring 2024", "2024"},
        {"Mar-Apr 2024", "2024"},         {"2019-2020", "2019"}, {"2024 Mar 15", "2024-03-15"},
        {"March 15, 2024", "2024-03-15"}, {"in press", ""},      {"no. 12345", ""}};
    for (const auto &[typed, expected] : cases) {
        const Reading reading = readDigest(betterBibtex(
            QByteArray(R"({"itemType":"report","title":"T","date":")") + typed + "\"}"));
        ASSERT_EQ(reading.entries.size(), 1) << typed;
        EXPECT_EQ(reading.entries[0].facts.published, text(expected)) << typed;
    }
}

TEST(ZoteroJson, RefusesAnExportThatIsCutShort) {
    const QByteArray whole = betterBibtex(zoteroItem + ',' + zoteroItem);
    for (const qsizetype cut : {1, 2, 50, 600})
        EXPECT_TRUE(readDigest(whole.chopped(cut)).error) << cut;
}

TEST(ZoteroJson, TakesAnEmptyLibraryForAValidOne) {
    const Reading reading = readDigest(betterBibtex({}));
    EXPECT_FALSE(reading.error);
    EXPECT_TRUE(reading.entries.isEmpty());
}

struct RealExport {
    const char *file;
    qsizetype papers;
    qint64 rejected;
};

TEST(ZoteroJson, ReadsTheRealExports) {
    const auto folder = tests::sample(text("zotero_bibtex_csl/"));
    if (!folder) GTEST_SKIP() << tests::noSamples;
    const RealExport exports[] = {
        {"export__Export_as_Collected_Notes_does_not_list_subcollections_1768.json", 51, 0},
        {"export__arXiv_identifiers_in_BibLaTeX_export_460.json", 3, 0},
        {"import__CSL-YAML_import.json", 11, 0},
        {"import__Import_error_with_character_in_BibTeX_field_name_2660.json", 214, 69}};
    for (const RealExport &real : exports) {
        const Reading reading = tests::readDigestFile(*folder + text(real.file));
        EXPECT_EQ(reading.facts.format, text("zotero-json")) << real.file;
        EXPECT_EQ(reading.entries.size(), real.papers) << real.file;
        EXPECT_EQ(reading.rejected, real.rejected) << real.file;
    }
    const Reading ids = tests::readDigestFile(*folder + text(exports[1].file));
    ASSERT_EQ(ids.entries.size(), 3);
    EXPECT_EQ(ids.entries[0].facts.identifiers.arxiv, text("1305.4904"));
    EXPECT_EQ(ids.entries[0].facts.authors.first(), text("John A. Smolin"));
}

} // namespace
