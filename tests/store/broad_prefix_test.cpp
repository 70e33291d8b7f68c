// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/broad_prefix.h"
#include "core/store/library_reader.h"
#include "core/store/paper_lists.h"
#include "tests/support/test_library.h"

#include <algorithm>

using namespace lectern;
using store::soonestTerms;
using store::TermPapers;
using tests::must;

namespace {

constexpr double million = 1e6;

TEST(BroadPrefix, AsksForTheTermsThatLeaveFewPapers) {
    std::vector<TermPapers> terms(20'000, {"trifle", 1'000});
    terms[7] = {"the", 999'600};
    terms[8] = {"to", 990'000};
    terms[9] = {"this", 700'000};
    EXPECT_EQ(soonestTerms(terms, million, million), (QList<QByteArray>{"the"}));
    terms[7].papers = 600'000;
    EXPECT_EQ(soonestTerms(terms, million, million), (QList<QByteArray>{"to"})) << "10,000 left";
    terms[8].papers = 900'000;
    EXPECT_EQ(soonestTerms(terms, million, million), (QList<QByteArray>{"to", "this", "the"}));
}

TEST(BroadPrefix, IsLeftToTheIndexWhereItsTermsLeaveTooMany) {
    EXPECT_TRUE(soonestTerms({{"transformer", 200'000}, {"training", 300'000}}, million, million)
                    .isEmpty());
    EXPECT_TRUE(soonestTerms({{"zebra", 3}}, million, million).isEmpty());
    EXPECT_TRUE(soonestTerms({}, million, million).isEmpty());
    EXPECT_TRUE(soonestTerms({{"the", 3}}, 0, 0).isEmpty());
}

// Invented papers, noted with words of one letter in turns: each word stands in another part.
class PapersOfABroadPrefix : public testing::Test {
  protected:
    PapersOfABroadPrefix() {
        m_library.importText(tests::inventedDigest(24));
        const QStringList words = {QStringLiteral("tango \"tundra\""), QStringLiteral("tundra"),
                                   QStringLiteral("Tängo"), QStringLiteral("xt"), QString()};
        const auto papers = m_library.ids();
        for (qsizetype i = 0; i < papers.size(); ++i)
            if (!words.at(i % words.size()).isEmpty())
                m_library.apply(library::SetNote{papers.at(i), words.at(i % words.size()), {}});
        m_library.apply(library::DeletePapers{model::PaperIds({papers.at(0), papers.at(1)})});
    }

    tests::TestLibrary m_library;
};

TEST_F(PapersOfABroadPrefix, AreTheSameByWhicheverTerms) {
    const auto reader = must(store::openReader(m_library.path()));
    for (const char *text : {"tan*", "t*", "tund*", "x*", "lighthouse tan*", "tan* lighthouse",
                             "tundra tan*", "t* -tundra lighthouse", "(tundra OR zebra) t*"}) {
        const query::Node root = query::parse(QString::fromUtf8(text)).root;
        const auto wanted = query::prefixAmong(root);
        ASSERT_TRUE(wanted) << text;
        auto rising = must(store::papersMatching(*reader, query::toSql(root, 0))).ids;
        std::sort(rising.begin(), rising.end());
        const store::PapersRising expected(rising.cbegin(), rising.cend());
        for (const QList<QByteArray> &terms :
             {QList<QByteArray>(), {"tango"}, {"tundra", "tango"}, {"zebra"}, {"th\"e"}}) {
            const bool all = std::all_of(terms.cbegin(), terms.cend(), [&](const auto &term) {
                return term.startsWith(wanted->token);
            });
            if (!all) continue;
            EXPECT_EQ(must(store::papersByTerms(*reader, *wanted, terms)), expected) << text;
        }
    }
}

TEST(QueryWithAPrefix, IsTakenApartWhereItAsksForWordsAlone) {
    const auto partsOf = [](const char *text) {
        return query::prefixAmong(query::parse(QString::fromUtf8(text)).root);
    };
    EXPECT_EQ(partsOf("l*")->token, QByteArray("l"));
    EXPECT_FALSE(partsOf("l*")->others);
    EXPECT_EQ(partsOf("a b* c -d")->others, QStringLiteral("((\"a\" AND \"c\") NOT \"d\")"));
    EXPECT_EQ(partsOf("a* b*")->token, QByteArray("b")) << "the last is being typed";
    for (const char *other :
         {"a", "a* is:kept", "-b a*", "-a*", "a* OR b", "title:a*", "\"a b*\"", "has:tag a*"})
        EXPECT_FALSE(partsOf(other)) << other;
}

} // namespace
