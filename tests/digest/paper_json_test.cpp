// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

TEST(PaperJson, ReadsAnswersOfSemanticScholar) {
    const QByteArray paper = R"({"paperId":"0123456789abcdef0123456789abcdef01234567",
        "externalIds":{"ArXiv":"2409.00001","DOI":"10.1000/ABC","CorpusId":7},"title":"A Title",
        "abstract":null,"year":2024,"publicationDate":"2024-09-17","venue":"A Conference",
        "authors":[{"authorId":"1","name":"Ada Example"},{"authorId":null,"name":"Ben Beispiel"}],
        "tldr":{"model":"m","text":"In short."},"url":"https://www.semanticscholar.org/paper/01"})";
    for (const QByteArray &json : {paper, QByteArray('[' + paper + ']'),
                                   QByteArray(R"({"total":1,"data":[)" + paper + "]}")}) {
        const Reading reading = readDigest(json);
        ASSERT_EQ(reading.entries.size(), 1) << json.constData();
        EXPECT_EQ(reading.facts.format, text("paper-json"));
        EXPECT_EQ(reading.facts.source, text("semantic-scholar"));
        const model::Facts facts = reading.entries[0].facts;
        EXPECT_EQ(facts.title.raw, text("A Title"));
        EXPECT_TRUE(facts.abstract.raw.isEmpty());
        EXPECT_EQ(facts.aiSummary, text("In short."));
        EXPECT_EQ(facts.authors, QStringList({text("Ada Example"), text("Ben Beispiel")}));
        EXPECT_EQ(facts.identifiers.arxiv, text("2409.00001"));
        EXPECT_EQ(facts.identifiers.doi, text("10.1000/abc"));
        EXPECT_EQ(facts.published, text("2024-09-17"));
        EXPECT_EQ(facts.venue, text("A Conference"));
    }
}

TEST(PaperJson, ReadsNotesOfOpenReviewInBothVersions) {
    const Reading second = readDigest(R"({"notes":[{"id":"abc","forum":"abc","content":{
        "title":{"value":"A Title"},"abstract":{"value":"An abstract."},
        "authors":{"value":["Ada Example"]},"venue":{"value":"A Conference"}}},
        {"id":"rev","forum":"abc","content":{"title":{"value":"Review"},"abstract":{}}}],"count":2})");
    ASSERT_EQ(second.entries.size(), 1);
    EXPECT_EQ(second.facts.source, text("openreview"));
    EXPECT_EQ(second.rejected, 0);
    const model::Facts facts = second.entries[0].facts;
    EXPECT_EQ(facts.title.raw, text("A Title"));
    EXPECT_EQ(facts.abstract.raw, text("An abstract."));
    EXPECT_EQ(facts.authors, QStringList{text("Ada Example")});
    EXPECT_EQ(facts.identifiers.openReview, text("abc"));
    EXPECT_EQ(facts.url, text("https://openreview.net/forum?id=abc"));
    EXPECT_EQ(facts.venue, text("A Conference"));
    const Reading first = readDigest(R"({"notes":[{"id":"abc","forum":"abc",
        "content":{"title":"A Title","abstract":"An abstract.","authors":["Ada Example"]}}]})");
    ASSERT_EQ(first.entries.size(), 1);
    EXPECT_EQ(first.entries[0].facts.title.raw, text("A Title"));
    EXPECT_EQ(first.entries[0].facts.identifiers.openReview, text("abc"));
}

TEST(PaperJson, ReadsListsThatScriptsSaved) {
    const Reading reading = readDigest(R"([{"title":"A Title","summary":"An abstract.",
        "authors":"Ada Example;Ben Beispiel","entry_id":"http://arxiv.org/abs/2409.00001v2",
        "categories":["cs.CL"],"published":"2024-09-17T12:00:00Z"}])");
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Facts facts = reading.entries[0].facts;
    EXPECT_EQ(facts.authors.size(), 2);
    EXPECT_EQ(facts.identifiers.arxiv, text("2409.00001"));
    EXPECT_EQ(facts.identifiers.version, 2);
    EXPECT_EQ(facts.categories, QStringList{text("cs.CL")});
    EXPECT_EQ(facts.published, text("2024-09-17"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::PageCapture);
}

TEST(PaperJson, LeavesJsonAloneThatHoldsNoPapers) {
    for (const char *json : {R"({"name":"package","version":"1.0"})", R"([{"title":"only"}])",
                             R"([1,2,3])", R"({"title":"a","data":[{"abstract":"b"}]})"})
        EXPECT_TRUE(readDigest(json).error) << json;
}

TEST(PaperJson, ReadsTheRealList) {
    const auto path = tests::sample(text("zotero_bibtex_csl/doktori_zotero_not_csl.json"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 45);
    EXPECT_EQ(reading.entries.last().facts.title.raw, text("Lens.org"));
    EXPECT_EQ(reading.entries.last().facts.url, text("https://www.lens.org/"));
}

} // namespace
