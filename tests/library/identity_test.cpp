// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/library/told_papers.h"

using namespace lectern;
using tests::abstractA;
using tests::await;
using tests::expectSoundToTheLast;
using tests::longTitle;
using tests::must;
using tests::TestLibrary;
using tests::Told;

namespace {

const QByteArray abstractB =
    "A survey of methods to bend light around the curvature of the earth by "
    "means of layered air, with proofs of convergence in three settings.";

model::FileReport take(TestLibrary &library, const QList<Told> &entries) {
    static int count = 0;
    return library.importText(tests::bibtex(entries), QStringLiteral("%1.bib").arg(++count));
}

struct Rule {
    const char *name;
    Told first;
    Told second;
    int papers;
    int offers;
};

TEST(Identity, FollowsTheRules) {
    const QByteArray a = "2409.11340";
    const QByteArray b = "2409.11341";
    const QByteArray doi = "10.1000/one";
    const QByteArray other = "10.1000/two";
    const QList<Rule> rules = {
        {"the same arXiv id", {"One Title", a}, {"Quite Another Title", a + "v2"}, 1, 0},
        {"two arXiv ids",
         {longTitle, a, {}, {}, abstractA},
         {longTitle, b, {}, {}, abstractA},
         2,
         0},
        {"arXiv's own DOI",
         {"One Title", a},
         {"Other Words", {}, "10.48550/arXiv.2409.11340"},
         1,
         0},
        {"arXiv's own DOI beside a journal's",
         {"One Title", a, doi},
         {"X", {}, "10.48550/arXiv.2409.11340"},
         1,
         0},
        {"the same DOI",
         {"One Title", {}, doi},
         {"Other Words", {}, "https://doi.org/10.1000/ONE"},
         1,
         0},
        {"the same arXiv id, two DOIs", {longTitle, a, doi}, {longTitle, a, other}, 2, 0},
        {"a long title alone", {longTitle}, {longTitle + "."}, 1, 0},
        {"a long title, one with an id", {longTitle}, {longTitle, a}, 1, 0},
        {"ids of two schemes", {longTitle, a}, {longTitle, {}, doi}, 1, 0},
        {"two first authors",
         {longTitle, {}, {}, "Lee, Ann"},
         {longTitle, {}, {}, "Bo Berg"},
         2,
         0},
        {"one first author, spelled twice",
         {longTitle, {}, {}, "Lee, Ann"},
         {longTitle, {}, {}, "A. Lee"},
         1,
         0},
        {"one first author, a junior in one place",
         {longTitle, {}, {}, "Lee, Jr., Ann"},
         {longTitle, {}, {}, "Ann Lee"},
         1,
         0},
        {"abstracts that differ",
         {longTitle, {}, {}, {}, abstractA},
         {longTitle, {}, {}, {}, abstractB},
         2,
         1},
        {"an abstract cut short",
         {longTitle, {}, {}, {}, abstractA},
         {longTitle, a, {}, {}, abstractA.left(60) + " ..."},
         1,
         0},
        {"a short title alone", {"On Light"}, {"On Light", a}, 2, 0},
        {"a short title, one author",
         {"On Light", {}, {}, "Lee, Ann"},
         {"On Light", a, {}, "Ann Lee"},
         1,
         0},
        {"a short title, one abstract",
         {"On Light", {}, {}, {}, abstractA},
         {"On Light", a, {}, {}, abstractA},
         1,
         0},
        {"a short title, one author, abstracts that differ",
         {"On Light", {}, {}, "Lee, Ann", abstractA},
         {"On Light", {}, {}, "Lee, Ann", abstractB},
         2,
         1},
    };
    for (const Rule &rule : rules)
        for (const bool turned : {false, true}) {
            TestLibrary library;
            take(library, {turned ? rule.second : rule.first});
            const auto report = take(library, {turned ? rule.first : rule.second});
            EXPECT_EQ(library.ids().size(), rule.papers) << rule.name << turned;
            EXPECT_EQ(must(await(library->offers())).size(), rule.offers) << rule.name << turned;
            EXPECT_EQ(report.doubtful, rule.offers) << rule.name << turned;
            EXPECT_EQ(library.ids(QStringLiteral("is:duplicate")).size(), rule.offers * 2)
                << rule.name;
        }
}

TEST(Identity, JoinsPapersThatAnEntryProvesToBeOne) {
    TestLibrary library;
    take(library, {{"First Words of All That Follows", "2409.11340"}});
    take(library, {{"Other Words for the Same Thing", {}, "10.1000/one"}});
    const auto ids = library.ids();
    ASSERT_EQ(ids.size(), 2);
    library.apply(library::Decide{model::PaperIds({ids.first()}), model::DecisionState::Kept, {}});
    const QByteArray before = library.dump();
    const auto report =
        take(library, {{"Third Words of the Same Paper", "2409.11340", "10.1000/one"}});
    EXPECT_EQ(report.fresh, 0);
    ASSERT_EQ(library.ids(), QList{ids.last()}) << "the older one stays";
    EXPECT_EQ(library.paper(ids.last()).decision.state, model::DecisionState::Kept);
    EXPECT_EQ(library.paper(ids.last()).facts.identifiers.doi, QStringLiteral("10.1000/one"));
    EXPECT_EQ(must(await(library->find(QStringLiteral("10.1000/one")))), ids.last());
    const QByteArray after = library.dump();
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
    must(await(library->redo()));
    EXPECT_EQ(library.dump(), after);
    expectSoundToTheLast(library);
}

TEST(Identity, KeepsAPaperThatGainsAnIdLater) {
    TestLibrary library;
    take(library, {{longTitle}});
    const auto id = library.ids().constFirst();
    const QUuid uuid = library.paper(id).uuid;
    library.apply(library::SetNote{id, QStringLiteral("mine"), {}});
    EXPECT_EQ(take(library, {{longTitle, "2409.11340"}}).updated, 1);
    EXPECT_EQ(library.paper(id).uuid, uuid);
    EXPECT_EQ(library.paper(id).facts.identifiers.arxiv, QStringLiteral("2409.11340"));
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("mine"));
}

TEST(Identity, WarnsOfAnIdThatTwoPapersClaim) {
    TestLibrary library;
    take(library, {{longTitle, "2409.11340", "10.1000/one"}});
    const auto report = take(library, {{longTitle, "2409.11340", "10.1000/two"}});
    EXPECT_EQ(report.fresh, 1);
    EXPECT_EQ(report.doubtful, 0);
    ASSERT_EQ(report.warnings.size(), 1);
    EXPECT_TRUE(report.warnings.constFirst().message.contains(QLatin1String("two papers")));
}

TEST(Identity, TakesAnEntryThatRepeatsInAFileForKnown) {
    TestLibrary library;
    const auto report =
        take(library, {{longTitle, "2409.11340"}, {longTitle, "2409.11340"}, {longTitle}});
    EXPECT_EQ(report.fresh, 1);
    EXPECT_EQ(report.known + report.updated, 2);
}

TEST(Identity, FollowsACorrectedId) {
    TestLibrary library;
    take(library, {{longTitle, "2409.11340"}});
    const auto id = library.ids().constFirst();
    library.apply(library::Correct{id, {{QStringLiteral("arxiv"), QStringLiteral("2409.11999")}}});
    EXPECT_EQ(take(library, {{"Some Other Words Entirely", "2409.11999"}}).fresh, 0);
    EXPECT_EQ(take(library, {{"What the Old Number Names", "2409.11340"}}).fresh, 1)
        << "what a correction replaced joins no longer";
    EXPECT_EQ(must(await(library->find(QStringLiteral("2409.11999")))), id);
}

TEST(Identity, DeclinesACorrectionToAnIdThatAnotherHas) {
    TestLibrary library;
    take(library, {{longTitle, "2409.11340"}, {"Words of a Second Paper", {}, "10.1000/one"}});
    const auto second = must(await(library->find(QStringLiteral("10.1000/one"))));
    const auto corrected = await(library->apply(
        library::Correct{second, {{QStringLiteral("arxiv"), QStringLiteral("2409.11340")}}}));
    ASSERT_FALSE(corrected);
    EXPECT_EQ(corrected.error().code, base::ErrorCode::Declined);
    EXPECT_TRUE(corrected.error().message.contains(QString::fromUtf8(longTitle)));
}

TEST(Identity, OffersNoMoreWhatTheReaderToldApart) {
    TestLibrary library;
    take(library, {{longTitle, {}, {}, {}, abstractA}});
    take(library, {{longTitle, {}, {}, {}, abstractB}});
    const auto offers = must(await(library->offers()));
    ASSERT_EQ(offers.size(), 1);
    EXPECT_EQ(offers.constFirst().reason, model::OfferReason::AbstractsDiffer);
    EXPECT_EQ(must(await(library->offersOf(offers.constFirst().other))), offers);
    const auto told =
        library.apply(library::NotSame{offers.constFirst().paper, offers.constFirst().other});
    EXPECT_TRUE(told.changes.facets.testFlag(library::Facet::Offers));
    EXPECT_TRUE(must(await(library->offers())).isEmpty());
    EXPECT_TRUE(library.ids(QStringLiteral("is:duplicate")).isEmpty());
    must(await(library->undo()));
    EXPECT_EQ(must(await(library->offers())).size(), 1);
    library.apply(library::Merge{offers.constFirst().other, offers.constFirst().paper});
    EXPECT_TRUE(must(await(library->offers())).isEmpty());
    expectSoundToTheLast(library);
}

TEST(Identity, TakesApartWhatAnImportJoined) {
    TestLibrary library;
    take(library, {{longTitle, {}, {}, {}, abstractA}});
    take(library, {{longTitle, "2409.11340"}});
    const auto id = library.ids().constFirst();
    library.apply(library::SetNote{id, QStringLiteral("mine"), {}});
    const QByteArray before = library.dump();
    library.apply(library::Split{id});
    ASSERT_EQ(library.ids().size(), 2);
    const auto fresh = library.ids().constFirst();
    EXPECT_EQ(library.paper(id).note.text, QStringLiteral("mine"));
    EXPECT_TRUE(library.paper(id).facts.identifiers.arxiv.isEmpty());
    EXPECT_EQ(library.paper(fresh).facts.identifiers.arxiv, QStringLiteral("2409.11340"));
    EXPECT_EQ(library.paper(fresh).facts.title.tidy, QString::fromUtf8(longTitle));
    EXPECT_EQ(take(library, {{"Other Words Here Again", "2409.11340"}}).fresh, 0);
    must(await(library->undo()));
    const QByteArray split = library.dump();
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
    must(await(library->redo()));
    EXPECT_EQ(library.dump(), split);
    expectSoundToTheLast(library);
    const auto once = await(library->apply(library::Split{fresh}));
    ASSERT_FALSE(once);
    EXPECT_EQ(once.error().code, base::ErrorCode::Declined);
}

TEST(Identity, AddsAPaperByHandOnce) {
    TestLibrary library;
    const auto byId =
        library.apply(library::AddPaper{QStringLiteral("https://arxiv.org/abs/2409.11340v2")});
    ASSERT_TRUE(byId.step);
    EXPECT_EQ(library.paper(byId.paper).facts.title.tidy, QStringLiteral("arXiv:2409.11340"));
    EXPECT_TRUE(must(await(library->sidebar())).digests.isEmpty()) << "no digest of the reader's";
    const auto again = library.apply(library::AddPaper{QStringLiteral("arXiv:2409.11340")});
    EXPECT_FALSE(again.step);
    EXPECT_EQ(again.paper, byId.paper);
    const auto byTitle = library.apply(library::AddPaper{QString::fromUtf8(longTitle)});
    EXPECT_TRUE(byTitle.step);
    EXPECT_TRUE(library.apply(library::AddPaper{QStringLiteral("doi:10.1000/ONE")}).step);
    EXPECT_EQ(library.ids().size(), 3);
    EXPECT_EQ(
        take(library, {{"The Title It Really Has", "2409.11340"}, {longTitle, {}, "10.1000/two"}})
            .fresh,
        0);
    EXPECT_EQ(library.paper(byId.paper).facts.title.tidy,
              QStringLiteral("The Title It Really Has"));
    EXPECT_EQ(library.paper(byTitle.paper).facts.identifiers.doi, QStringLiteral("10.1000/two"));
    for (int i = 0; i < 4; ++i)
        must(await(library->undo()));
    EXPECT_TRUE(library.ids().isEmpty());
    for (int i = 0; i < 4; ++i)
        must(await(library->redo()));
    EXPECT_EQ(library.ids().size(), 3);
    EXPECT_FALSE(await(library->apply(library::AddPaper{QStringLiteral("https://example.org/x")})));
    EXPECT_FALSE(await(library->apply(library::AddPaper{QStringLiteral(" ... ")})));
    expectSoundToTheLast(library);
}

} // namespace
