// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QSet>

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

QByteArray bibtex(const QString &title, const QString &abstract) {
    return QStringLiteral("@article{a, title={%1}, abstract={%2}}\n").arg(title, abstract).toUtf8();
}

// More papers than are weighed: the newest are, and those that have the words in their titles.
TEST(Relevance, PutsAnOldTitleBeforeNewAbstracts) {
    constexpr int many = 1'300;
    TestLibrary library;
    library.importText(bibtex(QStringLiteral("Striped"), QStringLiteral("One zebra alone.")) +
                       bibtex(QStringLiteral("Zebra"), QStringLiteral("Of one animal.")));
    QByteArray newer;
    for (int i = 0; i < many; ++i)
        newer +=
            bibtex(QStringLiteral("Paper %1").arg(i),
                   QStringLiteral("Zebra %1 in a text of %2.")
                       .arg(i)
                       .arg(i == 7 ? QStringLiteral("a zebra") : QStringLiteral("many words")));
    library.importText(newer);
    const auto arrival = library.ids(QStringLiteral("zebra"));
    ASSERT_EQ(arrival.size(), many + 2);
    const auto found = library.ids(QStringLiteral("zebra sort:relevance"));
    EXPECT_EQ(found.size(), many + 2);
    EXPECT_EQ(QSet<model::PaperId>(found.cbegin(), found.cend()).size(), many + 2);
    const auto title = [&](qsizetype at) { return library.paper(found.at(at)).facts.title.tidy; };
    EXPECT_EQ(title(0), QStringLiteral("Zebra"));
    EXPECT_EQ(title(1), QStringLiteral("Paper 7"));
    EXPECT_EQ(title(many + 1), QStringLiteral("Striped"));
    EXPECT_EQ(library.ids(QStringLiteral("zebra sort:relevance limit:1250")), found.first(1'250));
    EXPECT_EQ(library.ids(QStringLiteral("zeb* sort:relevance limit:2")), found.first(2));
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
