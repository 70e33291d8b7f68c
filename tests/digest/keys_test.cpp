// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/keys.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using digest::KeyScheme;
using digest::PaperKey;
using tests::text;

namespace {

struct Spelling {
    const char *spelling;
    const char *id;
    int version = 0; // 0: none
};

TEST(ArxivId, IsFoundInEverySpelling) {
    const Spelling spellings[] = {
        {"2409.11340", "2409.11340"},
        {" 2409.11340v2 ", "2409.11340", 2},
        {"arXiv:2409.11340v12", "2409.11340", 12},
        {"ARXIV: 2409.11340", "2409.11340"},
        {"arXiv:1401.2910 [quant-ph]", "1401.2910"},
        {"https://arxiv.org/abs/2409.11340v1", "2409.11340", 1},
        {"http://export.arxiv.org/pdf/2409.11340v3.pdf", "2409.11340", 3},
        {"arxiv.org/html/2409.11340", "2409.11340"},
        {"https://huggingface.co/papers/2409.11340?utm=mail", "2409.11340"},
        {"https://huggingface.co/login?next=%2Fpapers%2F2409.11340", "2409.11340"},
        {"https://arxiv.org/abs/2409.11340#section", "2409.11340"},
        {"oai:arXiv.org:2409.11340v1", "2409.11340", 1},
        {"10.48550/arXiv.2409.11340", "2409.11340"},
        {"https://doi.org/10.48550/arxiv.2409.11340", "2409.11340"},
        {"0704.0001", "0704.0001"},
        {"1412.9999", "1412.9999"},
        {"1501.00001", "1501.00001"},
        {"hep-th/9711200", "hep-th/9711200"},
        {"arXiv:hep-th/9711200v3", "hep-th/9711200", 3},
        {"math.GT/0309136", "math/0309136"},
        {"http://arxiv.org/abs/quant-ph/0201082v1", "quant-ph/0201082", 1},
        {"Cond-Mat/9701067", "cond-mat/9701067"},
    };
    for (const Spelling &known : spellings) {
        std::optional<int> version;
        EXPECT_EQ(digest::normalArxivId(text(known.spelling), &version), text(known.id))
            << known.spelling;
        EXPECT_EQ(version.value_or(0), known.version) << known.spelling;
    }
}

TEST(ArxivId, IsNotSeenInOtherThings) {
    for (const char *other :
         {"", "2409", "2413.11340", "2400.11340", "1412.99999", "1501.0001", "0612.0001",
          "12409.11340", "2409.113401", "hep-th/9713200", "score/9711200",
          "see 2409.11340 and 2409.11341", "https://example.org/pdf/2409.11340",
          "10.1000/2409.11340", "2409.11340 dollars"})
        EXPECT_EQ(digest::normalArxivId(text(other)), QString()) << other;
    EXPECT_EQ(digest::normalArxivId(QString(1'000'000, u'9')), QString());
}

TEST(Doi, LosesItsResolverItsCaseAndWhatFollowsIt) {
    EXPECT_EQ(digest::normalDoi(text("10.1000/ABC.d")), text("10.1000/abc.d"));
    EXPECT_EQ(digest::normalDoi(text("https://doi.org/10.1000/ABC")), text("10.1000/abc"));
    EXPECT_EQ(digest::normalDoi(text("http://dx.doi.org/10.1000%2Fabc")), text("10.1000/abc"));
    EXPECT_EQ(digest::normalDoi(text("doi: 10.1000/abc.,;)")), text("10.1000/abc"));
    EXPECT_EQ(digest::normalDoi(text("10.1016/S0021-9258(18)31234-5")),
              text("10.1016/s0021-9258(18)31234-5"));
    EXPECT_EQ(digest::normalDoi(text("10.1000.10/123456")), text("10.1000.10/123456"));
}

TEST(Doi, IsNotSeenInOtherThings) {
    for (const char *other : {"", "10.1000", "10.1000/", "10.1000/...", "11.1000/abc", "10.1/abc",
                              "10.1000/a b", "https://example.org/10.1000/abc"})
        EXPECT_EQ(digest::normalDoi(text(other)), QString()) << other;
}

model::Facts factsOf(const char *title, const char *abstract) {
    model::Facts facts;
    facts.title.tidy = text(title);
    facts.abstract.tidy = text(abstract);
    return facts;
}

TEST(Keys, NameAPaperByItsIdsAndItsTitle) {
    model::Facts facts = factsOf("Déjà Vu: A Study", "Again.");
    facts.identifiers.arxiv = text("2409.11340v2");
    facts.identifiers.doi = text("10.1000/ABC");
    facts.identifiers.openReview = text("aBcD1234");
    EXPECT_EQ(digest::keysOf(facts),
              (QList<PaperKey>{{KeyScheme::Arxiv, text("2409.11340")},
                               {KeyScheme::Doi, text("10.1000/abc")},
                               {KeyScheme::OpenReview, text("aBcD1234")},
                               {KeyScheme::Title, text("deja vu a study")}}));
}

TEST(Keys, TakeTheDoiOfArxivForAnArxivId) {
    model::Facts facts = factsOf("A Study", "");
    facts.identifiers.doi = text("10.48550/arXiv.2409.11340");
    EXPECT_EQ(digest::keysOf(facts), (QList<PaperKey>{{KeyScheme::Arxiv, text("2409.11340")},
                                                      {KeyScheme::Title, text("a study")}}));
}

TEST(Keys, NameAPaperWithoutIdsByItsWholeText) {
    const auto keys = digest::keysOf(factsOf("A Study", "Some text."));
    ASSERT_EQ(keys.size(), 2);
    EXPECT_EQ(keys[0], (PaperKey{KeyScheme::Title, text("a study")}));
    EXPECT_EQ(keys[1].scheme, KeyScheme::Text);
    EXPECT_TRUE(keys[1].value.startsWith(text("a study#")));
    EXPECT_EQ(keys[1].value.size(), text("a study#").size() + 40);
}

TEST(Keys, AreTheSameForTextsThatDifferOnlyInCaseAndPunctuation) {
    EXPECT_EQ(digest::keysOf(factsOf("A Study", "Some text.")),
              digest::keysOf(factsOf("a study!", "some “text”")));
    EXPECT_NE(digest::keysOf(factsOf("A Study", "Some text.")),
              digest::keysOf(factsOf("A Study", "Other text.")));
}

TEST(Keys, GiveATitleOfSignsNoTitleKey) {
    const auto keys = digest::keysOf(factsOf("???", "Some text."));
    ASSERT_EQ(keys.size(), 1);
    EXPECT_EQ(keys[0].scheme, KeyScheme::Text);
}

TEST(Similarity, IsTheShareOfCommonFiveGrams) {
    const QString a = text("one two three four five six seven");
    EXPECT_EQ(digest::abstractSimilarity(a, a), 1.0);
    EXPECT_EQ(digest::abstractSimilarity(a, text("seven six five four three two one")), 0.0);
    EXPECT_DOUBLE_EQ(digest::abstractSimilarity(a, text("one two three four five six")), 2.0 / 3.0);
    EXPECT_EQ(digest::abstractSimilarity({}, {}), 1.0);
    EXPECT_EQ(digest::abstractSimilarity(a, {}), 0.0);
    EXPECT_EQ(digest::abstractSimilarity(text("too short"), text("too short")), 1.0);
    EXPECT_EQ(digest::abstractSimilarity(text("too short"), text("too long")), 0.0);
}

} // namespace
