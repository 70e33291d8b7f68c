// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lexicon.h"
#include "core/store/library_file.h"
#include "core/store/migrations.h"
#include "core/store/prefix_terms.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

std::unique_ptr<store::Connection> behind(TestLibrary &library) {
    library.close();
    return must(store::Connection::open(library.path(), store::Mode::ReadWrite));
}

// Terms of the index that the lexicon does not know.
qint64 missingTerms(store::Connection &connection) {
    must(connection.run(QStringLiteral(
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')")));
    return must(connection.single(QStringLiteral("SELECT count(*) FROM temp.terms WHERE term NOT "
                                                 "IN (SELECT term FROM lexicon)")))
        ->toLongLong();
}

TEST(Lexicon, KnowsEveryTermAfterImportsNotesCorrectionsAndUndo) {
    TestLibrary library;
    library.importText(inventedDigest(30));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(0), QStringLiteral("a zebra, GPT-4o, C++"), {}});
    library.apply(library::Correct{
        ids.at(1), {{QStringLiteral("title"), QStringLiteral("Müller and the kumquat")}}});
    library.apply(library::SetNote{ids.at(0), QStringLiteral("an okapi"), {}});
    must(await(library->undo()));
    library.importText(inventedDigest(5, 100), QStringLiteral("b.txt"));
    must(await(library->undo()));
    const auto connection = behind(library);
    EXPECT_EQ(missingTerms(*connection), 0);
    EXPECT_EQ(must(store::checkDatabase(*connection)), QStringList());
}

// What was cut into words where it was read is not what is indexed then.
TEST(Lexicon, KnowsTheTermsOfACorrectionThatComesWithItsPaper) {
    TestLibrary library;
    library.importText(R"({"lectern":1,"papers":[{"title":"The quokka","arxiv":"2409.11340",
        "corrections":[{"field":"title","value":"The quokka","told":"A lighthouse"}]}]})",
                       QStringLiteral("one.json"));
    EXPECT_EQ(library.ids(QStringLiteral("quok*")), library.ids());
    EXPECT_EQ(library.ids(QStringLiteral("lighthouse")), QList<model::PaperId>());
    const auto connection = behind(library);
    EXPECT_EQ(missingTerms(*connection), 0);
    EXPECT_EQ(must(store::checkDatabase(*connection)), QStringList());
}

TEST(Lexicon, NeverTakesATermForOlderThanItIs) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto ids = library.ids(); // newest first
    library.apply(library::SetNote{ids.at(3), QStringLiteral("zebra"), {}});
    library.apply(library::Merge{ids.at(0), ids.at(3)}); // from the oldest to the newest, in one
    EXPECT_EQ(must(await(library->check())).problems, QStringList());
    EXPECT_EQ(library.ids(QStringLiteral("zeb* limit:1")), QList{ids.at(0)});
    library.close();
    auto connection = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
    must(connection->run(QStringLiteral("UPDATE lexicon SET newest = 1 WHERE term = 'zebra'")));
    connection.reset();
    library.reopen();
    EXPECT_FALSE(must(await(library->check())).problems.isEmpty()) << "or this would prove nothing";
}

TEST(Lexicon, CountsThePapersOfATerm) {
    TestLibrary library;
    library.importText(inventedDigest(7));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(0), QStringLiteral("zebra zebra"), {}});
    library.apply(library::SetNote{ids.at(1), QStringLiteral("zebra"), {}});
    library.apply(library::SetNote{ids.at(1), QString(), {}});
    const auto connection = behind(library);
    const auto papersWith = [&connection](const char *term) {
        return must(connection->single(QStringLiteral("SELECT papers FROM lexicon WHERE term = ?"),
                                       {QString::fromLatin1(term)}))
            .value_or(-1)
            .toInt();
    };
    EXPECT_EQ(papersWith("lighthouse"), 7); // many times in each
    EXPECT_EQ(papersWith("zebra"), 1);
    EXPECT_EQ(papersWith("giraffe"), -1);
}

constexpr int papersThere = 10;

// A library of which the lexicon says that `terms` terms with a prefix stand in `papers` papers
// each.
std::unique_ptr<store::Connection> withTerms(TestLibrary &library, int terms, int papers) {
    auto connection = behind(library);
    must(connection->run(QStringLiteral("DELETE FROM lexicon")));
    for (int i = 0; i < terms; ++i)
        must(connection->run(QStringLiteral("INSERT INTO lexicon(term, papers) VALUES(?, ?)"),
                             {QStringLiteral("zq%1").arg(i), papers}));
    return connection;
}

// The way to the papers with the prefix in a library of so many papers, for a page of 50: of a
// smaller one for as many more, since all depends on their product.
query::PrefixWay wayTo(qint64 all, int terms, int papers) {
    TestLibrary library;
    library.importText(inventedDigest(papersThere));
    const auto connection = withTerms(library, terms, papers);
    return store::PrefixTerms(*connection, 50 * all / papersThere).since({})("zq");
}

TEST(Lexicon, SendsAPrefixOnTheShortestWayToItsPapers) {
    using Kind = query::PrefixWay::Kind;
    const query::PrefixWay few = wayTo(1'000'000, 2, 10'000);
    EXPECT_EQ(few.kind, Kind::Terms);
    EXPECT_EQ(few.terms, (QList<QByteArray>{"zq", "zq0", "zq1"}));
    EXPECT_EQ(wayTo(1'000'000, 0, 0).kind, Kind::Terms);
    EXPECT_EQ(wayTo(1'000'000, 600, 2).kind, Kind::Index) << "many terms, few papers";
    EXPECT_EQ(wayTo(1'000'000, 600, 900).kind, Kind::Papers) << "every other paper holds one";
    EXPECT_EQ(wayTo(1'000'000, 5'000, 1).kind, Kind::Papers) << "too many to be told";
    EXPECT_EQ(wayTo(10, 600, 1).kind, Kind::Papers) << "there are but few papers";
}

// A long digest reserves millions of row numbers.
TEST(Lexicon, AsksHowManyPapersThereAreAndNotHowFarTheirNumbersGo) {
    constexpr int many = 2'100;
    TestLibrary library;
    library.importText(inventedDigest(many));
    library.importText(inventedDigest(1, many + 1), QStringLiteral("b.txt"));
    ASSERT_GT(library.ids(QStringLiteral("limit:1")).constFirst().value(), 1'000'000)
        << "or this would prove nothing";
    const auto connection = withTerms(library, 600, 2);
    EXPECT_EQ(store::PrefixTerms(*connection).since({})("zq").kind, query::PrefixWay::Kind::Papers);
}

TEST(Lexicon, IsFilledForALibraryOfAnOlderSchema) {
    TestLibrary library;
    library.importText(inventedDigest(10));
    auto connection = behind(library);
    for (const char *sql :
         {"DELETE FROM lexicon", "ALTER TABLE lexicon DROP COLUMN newest",
          "DROP INDEX digest_staged", "DROP INDEX note_with_link", "DROP INDEX paper_hidden",
          "DROP INDEX step_undone", "DROP INDEX decision_kept", "DROP TABLE title_search",
          "PRAGMA user_version=3"}) // as before schema 4
        must(connection->run(QString::fromLatin1(sql)));
    must(store::migrate(*connection, library.path(), store::migrationScripts()));
    EXPECT_EQ(missingTerms(*connection), 0);
    EXPECT_EQ(must(connection->single(
                       QStringLiteral("SELECT papers FROM lexicon WHERE term = 'lighthouse'")))
                  ->toInt(),
              10);
}

} // namespace
