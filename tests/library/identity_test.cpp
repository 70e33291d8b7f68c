// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/samples.h"
#include "tests/support/test_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

const QByteArray longTitle = "Lighthouses and the Habits of Their Keepers";
const QByteArray abstractA =
    "We watch forty lighthouses for a year and write down when each lamp is "
    "lit, by whom, and what the keeper had for supper that night.";
const QByteArray abstractB =
    "A survey of methods to bend light around the curvature of the earth by "
    "means of layered air, with proofs of convergence in three settings.";

// One entry as a bibliography has it; empty fields are left out.
struct Told {
    QByteArray title = longTitle;
    QByteArray arxiv{};
    QByteArray doi{};
    QByteArray author{};
    QByteArray abstract{};
};

QByteArray bibtex(const QList<Told> &entries) {
    QByteArray text;
    for (const Told &told : entries) {
        text +=
            "@article{key" + QByteArray::number(text.size()) + ",\n  title = {" + told.title + "}";
        if (!told.arxiv.isEmpty())
            text += ",\n  eprint = {" + told.arxiv + "},\n  archiveprefix = {arXiv}";
        if (!told.doi.isEmpty()) text += ",\n  doi = {" + told.doi + "}";
        if (!told.author.isEmpty()) text += ",\n  author = {" + told.author + "}";
        if (!told.abstract.isEmpty()) text += ",\n  abstract = {" + told.abstract + "}";
        text += "\n}\n\n";
    }
    return text;
}

QByteArray ris(const QList<Told> &entries) {
    QByteArray text;
    const auto line = [&](const char *tag, const QByteArray &value) {
        if (!value.isEmpty()) text += tag + QByteArray("  - ") + value + "\r\n";
    };
    for (const Told &told : entries) {
        line("TY", "JOUR");
        line("TI", told.title);
        line("AU", told.author);
        line("AB", told.abstract);
        line("DO", told.doi);
        line("UR", told.arxiv.isEmpty() ? QByteArray() : "https://arxiv.org/abs/" + told.arxiv);
        text += "ER  - \r\n";
    }
    return text;
}

QByteArray cslJson(const QList<Told> &entries) {
    QJsonArray items;
    for (const Told &told : entries) {
        const QList<QByteArray> name = told.author.split(',');
        QJsonObject item{{QStringLiteral("id"), QString::number(items.size())},
                         {QStringLiteral("type"), QStringLiteral("article-journal")},
                         {QStringLiteral("title"), QString::fromUtf8(told.title)},
                         {QStringLiteral("abstract"), QString::fromUtf8(told.abstract)}};
        if (!told.doi.isEmpty()) item.insert(QStringLiteral("DOI"), QString::fromUtf8(told.doi));
        if (!told.arxiv.isEmpty())
            item.insert(QStringLiteral("URL"),
                        QString::fromUtf8("https://arxiv.org/abs/" + told.arxiv));
        if (name.size() == 2)
            item.insert(QStringLiteral("author"),
                        QJsonArray{QJsonObject{
                            {QStringLiteral("family"), QString::fromUtf8(name.at(0))},
                            {QStringLiteral("given"), QString::fromUtf8(name.at(1).trimmed())}}});
        items.append(item);
    }
    return QJsonDocument(items).toJson();
}

model::FileReport take(TestLibrary &library, const QList<Told> &entries) {
    static int count = 0;
    return library.importText(bibtex(entries), QStringLiteral("%1.bib").arg(++count));
}

void expectSoundToTheLast(TestLibrary &library) {
    EXPECT_EQ(must(await(library->check())).problems, QStringList());
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
    EXPECT_TRUE(told.changes.touchesOffers());
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

// What is known of each paper, whatever its number, and what the reader decided.
QByteArray factsAndState(TestLibrary &library) {
    QList<QByteArray> lines;
    for (const model::Paper &paper : must(await(library->details(library.ids())))) {
        const model::Facts &facts = paper.facts;
        lines.append((facts.title.tidy + u'|' + facts.abstract.tidy + u'|' +
                      facts.authors.join(u';') + u'|' + facts.identifiers.arxiv + u'|' +
                      facts.identifiers.doi + u'|' + model::toText(paper.decision.state) + u'|' +
                      paper.note.text)
                         .toUtf8() +
                     QByteArray::number(paper.sightings.size()));
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

// Files that tell of the same few papers in different ways: by title, by one id or two.
QList<QByteArray> inventedFiles(QRandomGenerator &random) {
    QList<QList<Told>> files(5);
    for (int paper = 0; paper < 8; ++paper) {
        const QByteArray number = QByteArray::number(paper);
        const QByteArray title =
            "Invented Study Number " + number + " on the Habits of Lighthouses";
        const QByteArray arxiv = "2409.1134" + number;
        const QByteArray doi = "10.1000/paper." + number;
        const QByteArray text = abstractA + " Case " + number + ".";
        const QList<Told> ways = {{title, {}, {}, "Lee, Ann", text},
                                  {title, arxiv, {}, "Lee, Ann", text},
                                  {title, {}, doi, "Lee, Ann", text},
                                  {title + " Revisited in Full", arxiv, doi, "Lee, Ann", text}};
        for (auto &file : files)
            if (random.bounded(3) > 0) file.append(ways.at(random.bounded(ways.size())));
    }
    constexpr std::array writers{bibtex, ris, cslJson};
    QList<QByteArray> texts;
    for (const auto &file : files)
        if (!file.isEmpty()) texts.append(writers.at(random.bounded(3U))(file));
    return texts;
}

TEST(Identity, DoesNotDependOnTheOrderOfTheFiles) {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        QList<QByteArray> files = inventedFiles(random);
        QByteArray expected;
        for (int round = 0; round < 4; ++round) {
            TestLibrary library;
            const int decided = round % 2 == 0 ? 0 : 99;
            for (int i = 0; i < files.size(); ++i) {
                const auto report = library.importText(files.at(i), QString::number(i));
                ASSERT_FALSE(report.error) << qPrintable(report.error->message);
                if (i == decided)
                    library.apply(library::Decide{
                        library::Matching{QStringLiteral("*")}, model::DecisionState::Kept, {}});
            }
            library.apply(library::Decide{
                library::Matching{QStringLiteral("*")}, model::DecisionState::Kept, {}});
            const QByteArray found = factsAndState(library);
            if (round == 0) expected = found;
            EXPECT_EQ(found, expected) << "seed " << seed << " round " << round;
            expectSoundToTheLast(library);
            std::shuffle(files.begin(), files.end(), random);
        }
    }
}

model::ImportReport importPaths(TestLibrary &library, const QStringList &paths) {
    library::ImportRequest request;
    request.paths = paths;
    return must(await(library->import(request)));
}

void keepAllOf(TestLibrary &library, const model::FileReport &file) {
    const auto papers = must(await(library->papersOf(file.digest))).ids;
    library.apply(library::Decide{model::PaperIds(papers), model::DecisionState::Kept, {}});
}

TEST(IdentityOfSamples, IsTheSameInEitherOrderWithADecisionBeforeOrAfter) {
    const auto seed = tests::sample(QStringLiteral("000_fab4076032263ef9.txt"));
    const auto days = tests::sample(QStringLiteral("hf_api_json"));
    if (!seed || !days) GTEST_SKIP() << tests::noSamples;
    TestLibrary first;
    keepAllOf(first, importPaths(first, {*seed}).files.constFirst());
    importPaths(first, {*days});
    TestLibrary second;
    importPaths(second, {*days});
    keepAllOf(second, importPaths(second, {*seed}).files.constFirst());
    EXPECT_EQ(must(await(first->count(QStringLiteral("is:kept")))), 82);
    EXPECT_EQ(factsAndState(first), factsAndState(second));
    expectSoundToTheLast(first);
    expectSoundToTheLast(second);
}

TEST(IdentityOfSamples, KnowsAllOfThemTheSecondTime) {
    const auto all = tests::sample(QStringLiteral("."));
    if (!all) GTEST_SKIP() << tests::noSamples;
    TestLibrary library;
    const model::FileReport once = importPaths(library, {*all}).total();
    EXPECT_GT(once.fresh, 7000);
    EXPECT_EQ(once.fresh + once.known + once.updated + once.rejected, once.papers);
    const QByteArray before = factsAndState(library);
    const model::ImportReport twice = importPaths(library, {*all});
    EXPECT_EQ(twice.total().fresh, 0);
    EXPECT_EQ(twice.total().updated, 0);
    EXPECT_FALSE(twice.step.isValid()) << "what changes nothing is no step";
    EXPECT_EQ(factsAndState(library), before);
    expectSoundToTheLast(library);
}

} // namespace
