// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses about facts, days and counts: the library finds what the evaluator finds in memory.
#include "core/query/evaluate.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

#include <array>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

constexpr std::array clauses = {"title:lantern",
                                "author:\"Ben Beispiel\"",
                                "@example",
                                "abstract:tid*",
                                "note:zebra",
                                "title:(lantern OR kettle)",
                                "\"slow tide\"~0",
                                "\"moves slow\"~1",
                                "\"lantern slow\"~3",
                                "title:\"lantern slow\"~3",
                                "abstract:\"moves slow\"~1",
                                "title:(\"moves slow\"~1 OR /Kettles?/)",
                                "cat:cs.LG",
                                "cat:hep-ph,cs.CL",
                                "cat:cs*",
                                "venue:journal",
                                "venue:corrected",
                                "venue:PLACE",
                                "venue:pläc",
                                "venue:Jóurnal",
                                "url:github.com",
                                "url:\"ARXIV.org/abs\"",
                                "source:arxiv",
                                "source:hf",
                                "id:2603.00001",
                                "id:0704.0001v2",
                                "id:2603.99999",
                                "id:2,3",
                                "-id:1",
                                "id:999999",
                                "doi:10.1000/XYZ",
                                "date:2026-03-04",
                                "date:2026-03",
                                "newer:3y",
                                "date:2026-02-31",
                                "published:2026-03-02",
                                "published:2007",
                                "published<2010",
                                "updated:2008-11",
                                "added:today",
                                "added:<today",
                                "decided:today",
                                "decided:yesterday",
                                "noted:today",
                                "upvotes:>=7",
                                "upvotes:0",
                                "stars:>1",
                                "version:2",
                                "version:>1",
                                "tags:0",
                                "tags:1..2",
                                "tags:>5",
                                "sightings:1",
                                "sightings:>1",
                                "has:note",
                                "no:tag",
                                "has:code",
                                "has:project",
                                "has:doi",
                                "has:arxiv",
                                "has:abstract",
                                "has:file",
                                "has:pdf",
                                "is:seen",
                                "is:unseen",
                                "is:snoozed",
                                "is:new",
                                "is:replaced",
                                "is:crosslist",
                                "is:withdrawn",
                                "/Lantern/",
                                "/KETTLE/i",
                                "-/slow tide/",
                                "title:/^The L/",
                                "author:/Ann Example, Ben/",
                                "note:/z.b/",
                                "hl:/x/",
                                "/(a+)+$/",
                                "words:<8",
                                "words:6..9",
                                "words:>=0",
                                "opened:today",
                                "opened:2026..",
                                "key:EXAMPLE2026lantern",
                                "has:comment"};

QByteArray kaggleLine(const char *id, const char *title, const char *categories) {
    return QByteArray(R"({"id":")") + id + R"(","authors":"Ann Example, Ben Beispiel","title":")" +
           title +
           R"(","comments":"12 pages","journal-ref":"Journal of Tides 1","doi":"10.1000/XYZ","categories":")" +
           categories +
           R"(","abstract":"The lantern moves a slow tide.","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},{"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],"update_date":"2008-11-26"})"
           "\n";
}

QByteArray hfItem(const char *id, const char *title, const char *day, int upvotes) {
    return QByteArray(R"({"paper":{"id":")") + id +
           R"(","authors":[{"name":"Ada Example","hidden":false}],"publishedAt":"2026-03-02T17:59Z","submittedOnDailyAt":")" +
           day + R"(T00:00:00.000Z","title":")" + title +
           R"(","summary":"A slow kettle in the tide. Its code: https://github.com/example/code.","upvotes":)" +
           QByteArray::number(upvotes) + R"(},"publishedAt":"2026-03-03T01:00:00.000Z"})";
}

void fill(TestLibrary &library) {
    library.importText(
        kaggleLine("0704.0001", "Lanterns by the Slow Tide", "hep-ph cs.LG") +
            kaggleLine("0704.0002", "A Kettle for Every Lantern of the House", "cs.CL"),
        QStringLiteral("kaggle.json"));
    library.importText(
        '[' + hfItem("2603.00001", "The Lantern That Wanted a Kettle", "2026-03-04", 7) + ',' +
            hfItem("2603.00002", "Seven Kettles and One Slow Lantern", "2026-03-04", 0) + ']',
        QStringLiteral("hf.json"));
    library.importText(
        '[' + hfItem("2603.00001", "The Lantern That Wanted a Kettle", "2026-03-05", 9) + ']',
        QStringLiteral("hf-again.json"));
    library.importText(inventedDigest(4));
    library.apply(library::AddPaper{QStringLiteral("A Title That Nobody Has Told of Before")});
    must(await(library->citationKeys(
        {{library.ids().constFirst(), QStringLiteral("Example2026Lantern")}})));
}

// What the reader does over three days.
void fillAtRandom(TestLibrary &library, QRandomGenerator &random) {
    const auto ids = library.ids();
    for (const model::PaperId id : ids) {
        const model::PaperIds one({id});
        if (random.bounded(2))
            library.apply(library::Decide{one, static_cast<model::DecisionState>(random.bounded(4)),
                                          library.clock().today().addDays(random.bounded(3) - 1)});
        for (int tag = random.bounded(4); tag > 0; --tag)
            library.apply(library::ChangeTags{one, {QStringLiteral("tag%1").arg(tag)}, {}});
        if (random.bounded(3) == 0)
            library.apply(library::SetNote{id, QStringLiteral("a zebra"), {}});
        if (random.bounded(4) == 0)
            library.apply(
                library::Correct{id,
                                 {{QStringLiteral("venue"), QStringLiteral("A Corrected Pläce")},
                                  {QStringLiteral("published"), QStringLiteral("2007-05")}}});
        if (random.bounded(3) == 0) library->markSeen(id);
        if (random.bounded(4) == 0) library.clock().advanceMs(40'000'000);
    }
    library.reopen(); // what was seen is written
}

QString queryOf(QRandomGenerator &random) {
    QString text = QString::fromUtf8(clauses.at(size_t(random.bounded(int(clauses.size())))));
    for (int more = random.bounded(3); more > 0; --more)
        text += QLatin1String(random.bounded(2) ? " OR -" : " ") +
                QString::fromUtf8(clauses.at(size_t(random.bounded(int(clauses.size())))));
    return text;
}

// As many queries as LECTERN_QUERIES asks for, of libraries of 300 each.
constexpr int factQueriesOfALibrary = 300;

void expectFactsAsInMemory(quint32 seed) {
    QRandomGenerator random(seed);
    TestLibrary library;
    fill(library);
    fillAtRandom(library, random);
    const auto papers = must(await(library->details(library.ids())));
    ASSERT_EQ(papers.size(), 9);
    const QDate day = library.clock().today();
    const int today = day.year() * 10000 + day.month() * 100 + day.day();
    const auto expect = [&](const QString &text) {
        const auto root = query::parse(text).root;
        QList<model::PaperId> expected;
        for (const model::Paper &paper : papers)
            if (query::matches(root, paper, today)) expected.append(paper.id);
        EXPECT_EQ(library.ids(text), expected) << text.toStdString();
        // The first page has a way of its own.
        EXPECT_EQ(library.ids(text + QStringLiteral(" limit:3")), expected.mid(0, 3))
            << text.toStdString();
        return !expected.isEmpty();
    };
    int found = 0;
    for (const char *clause : clauses)
        found += expect(QString::fromUtf8(clause)) ? 1 : 0;
    EXPECT_GT(found, 35) << "clauses that find nothing prove little";
    for (int i = 0; i < factQueriesOfALibrary; ++i)
        expect(queryOf(random));
}

TEST(QueryOfFacts, FindsInTheLibraryWhatTheEvaluatorFindsInMemory) {
    const int libraries =
        std::max(1, qEnvironmentVariableIntValue("LECTERN_QUERIES") / factQueriesOfALibrary);
    for (int library = 0; library < libraries && !testing::Test::HasFailure(); ++library)
        expectFactsAsInMemory(11 + quint32(library));
}

TEST(QueryOfFacts, OfAFilterWhoseListWasDeletedFindsNothingItsNegationAllAndSaysSo) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    library.apply(library::CreateList{QStringLiteral("Club")});
    library.apply(library::AddToList{QStringLiteral("Club"), {library.ids().constFirst()}});
    library.apply(library::SaveFilter{
        {{}, QStringLiteral("Of the club"), QStringLiteral("list:Club lighthouse")}});
    EXPECT_EQ(library.ids(QStringLiteral("filter:\"Of the club\"")).size(), 1);
    library.apply(library::DeleteList{QStringLiteral("Club")});
    const auto list = must(await(library->papers(QStringLiteral("filter:\"Of the club\""))));
    EXPECT_TRUE(list.ids.isEmpty());
    EXPECT_TRUE(list.impossible);
    EXPECT_EQ(list.hint, QStringLiteral("There is no reading list “Club”."));
    EXPECT_EQ(library.ids(QStringLiteral("-filter:\"Of the club\"")).size(), 3);
}

TEST(QueryOfFacts, WithADayThatDoesNotExistFindsNothingAndItsNegationAll) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    EXPECT_TRUE(library.ids(QStringLiteral("date:2026-02-31")).isEmpty());
    EXPECT_EQ(library.ids(QStringLiteral("-date:2026-02-31")).size(), 3);
    const auto list = must(await(library->papers(QStringLiteral("date:2026-02-31"))));
    EXPECT_TRUE(list.impossible);
    EXPECT_EQ(list.hint, QStringLiteral("There is no day 2026-02-31."));
}

TEST(QueryOfFacts, WithARegularExpressionThatExplodesStopsAndSaysSo) {
    TestLibrary library;
    for (const model::PaperId id : (library.importText(inventedDigest(3)), library.ids()))
        library.apply(library::SetNote{id, QString(20'000, u'a') + u'!', {}});
    const auto list = must(await(library->papers(QStringLiteral("note:/(a|aa)+$/"))));
    EXPECT_TRUE(list.ids.isEmpty());
    EXPECT_TRUE(list.impossible) << "nobody writes to half an answer";
    EXPECT_EQ(list.hint, QStringLiteral("The regular expression took too long and was stopped; not "
                                        "all papers were looked at."));
    const auto decided = await(library->apply(library::Decide{
        library::Matching{QStringLiteral("-note:/(a|aa)+$/")}, model::DecisionState::Skipped, {}}));
    ASSERT_FALSE(decided);
    EXPECT_EQ(decided.error().code, base::ErrorCode::Declined);
    EXPECT_TRUE(must(await(library->papers(QStringLiteral("note:/a/")))).hint.isEmpty())
        << "each question has a time of its own";
}

TEST(QueryOfFacts, WithWhatCannotBeReadFindsNothing) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    for (const char *broken : {"/(/", "title:/[/", "/a{9999999}/"}) {
        const auto list = must(await(library->papers(QString::fromLatin1(broken))));
        EXPECT_TRUE(list.ids.isEmpty()) << broken;
        EXPECT_TRUE(list.impossible) << broken;
    }
}

} // namespace
