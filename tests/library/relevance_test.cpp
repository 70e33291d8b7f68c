// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

TEST(Relevance, PutsFirstWhatSaysMostOfTheWords) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(0), QStringLiteral("a zebra beside much else"), {}});
    library.apply(library::Correct{
        ids.at(2), {{QStringLiteral("title"), QStringLiteral("Zebra Crossings and the Night")}}});
    using Ids = QList<model::PaperId>;
    EXPECT_EQ(library.ids(QStringLiteral("zebra")), (Ids{ids.at(0), ids.at(2)}));
    EXPECT_EQ(library.ids(QStringLiteral("zebra sort:relevance")), (Ids{ids.at(2), ids.at(0)}));
    EXPECT_EQ(library.ids(QStringLiteral("zebra sort:relevance-asc")), (Ids{ids.at(0), ids.at(2)}));
    EXPECT_EQ(library.ids(QStringLiteral("zeb* sort:relevance limit:1")), Ids{ids.at(2)});
    // Papers that the words do not lead to come behind, newest first.
    EXPECT_EQ(library.ids(QStringLiteral("(zebra OR is:undecided) sort:relevance")),
              (Ids{ids.at(2), ids.at(0), ids.at(1), ids.at(3)}));
}

TEST(Relevance, OfNoWordsIsTheOrderOfArrivalAndSaysSo) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto list = must(await(library->papers(QStringLiteral("is:undecided sort:relevance"))));
    EXPECT_EQ(list.ids, library.ids());
    EXPECT_TRUE(list.grouped);
    EXPECT_EQ(list.hint, QStringLiteral("sort:relevance takes a query that asks for words."));
}

} // namespace
