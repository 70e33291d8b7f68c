// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/evaluate.h"
#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QRandomGenerator>

#include <array>

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

// Terms that hit some of the papers below, and the signs that join them.
constexpr std::array terms = {"lantern",
                              "c++",
                              "gpt-4o",
                              "4o",
                              "muller",
                              "\"slow tide\"",
                              "tid*",
                              "robot's",
                              "robot",
                              "强化学习",
                              "学习",
                              "is:kept",
                              "is:later",
                              "is:undecided",
                              "is:skipped",
                              "is:unread",
                              "is:read",
                              "is:reading",
                              "tag:rl",
                              "tag:=rl",
                              "tag:none",
                              "list:group",
                              "list:group,\"to read\"",
                              "list:none",
                              "has:list",
                              "no:list",
                              "\"state of the art\"",
                              "state-of-the-art",
                              "zebra",
                              "*",
                              "has:hl",
                              "is:orphan",
                              "color:claim",
                              "color:doubt,method",
                              "hl:tide",
                              "hl:\"slow tide\"",
                              "hl:tid*",
                              "comment:wond*",
                              "comment:lantern",
                              "hl:学习",
                              "title:lan*",
                              "title:\"the l\"*",
                              "abstract:t*",
                              "author:m*",
                              "note:z*",
                              "/tide|lamp/",
                              "title:/L/",
                              "hl#:0",
                              "hl#:>1",
                              "hl#:1..2",
                              "l*"};
constexpr std::array joints = {" ", " OR ", " AND ", " -", " OR -", " NOT "};

constexpr std::array contents = {
    "Lantern in C++|A slow tide moves the lantern. GPT-4o failed on every robot's leg.",
    "Müller and the Tide|State-of-the-art tides are slow; the state of the art is not a robot.",
    "基于强化学习的机器人 and lanterns|We study 强化学习 with a robot in C, not in GPT 4o or C "
    "sharp.",
    "Learning to Learn Slowly|A long enough abstract that holds no word of the others at all, only "
    "tidy."};

QByteArray digestOfContents() {
    QByteArray text =
        "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\n"
        "byAK and the research community\n\nNov 23";
    for (int copy = 0; copy < 4; ++copy)
        for (const QByteArray content : contents) {
            const auto parts = content.split('|');
            text +=
                "\n\n" + parts.at(0) + ", part " + QByteArray::number(copy) + "\n\n" + parts.at(1) +
                QByteArray(" Filler follows so that nobody takes this for a title.").repeated(4);
        }
    return text;
}

// Some on each paper, and one that loses its place.
void highlightAtRandom(TestLibrary &library, model::PaperId id, QRandomGenerator &random) {
    const QStringList words = library.paper(id).facts.abstract.tidy.split(QLatin1Char(' '));
    for (int more = random.bounded(4); more > 0; --more) {
        const QString quote = words.mid(0, 1 + random.bounded(7)).join(QLatin1Char(' '));
        library.apply(library::AddHighlight{
            id, quote, static_cast<model::Meaning>(random.bounded(5)),
            random.bounded(2) ? QString() : QStringLiteral("wonder by lantern light"),
            model::TextField::Abstract, 0});
    }
    if (random.bounded(4) == 0)
        library.apply(library::Correct{
            id, {{QStringLiteral("abstract"), QStringLiteral("Nothing stays as it was.")}}});
}

void decideAtRandom(TestLibrary &library, QRandomGenerator &random) {
    for (const model::PaperId id : library.ids()) {
        const model::PaperIds one({id});
        library.apply(library::Decide{one, static_cast<model::DecisionState>(random.bounded(4)),
                                      library.clock().today().addDays(random.bounded(3) - 1)});
        if (random.bounded(3) == 0)
            library.apply(library::ChangeTags{one, {QStringLiteral("rl")}, {}});
        if (random.bounded(3) == 0)
            library.apply(library::ChangeTags{one, {QStringLiteral("rl/offline")}, {}});
        library.apply(
            library::SetProgress{one, static_cast<model::ReadingProgress>(random.bounded(3))});
        if (random.bounded(3) == 0)
            library.apply(library::SetNote{id, QStringLiteral("a zebra by lantern light"), {}});
        for (const QString &list : {QStringLiteral("Group"), QStringLiteral("To read")})
            if (random.bounded(3) == 0) library.apply(library::AddToList{list, {id}});
        highlightAtRandom(library, id, random);
    }
}

QString queryAtRandom(QRandomGenerator &random) {
    const auto term = [&] {
        return QString::fromUtf8(terms.at(size_t(random.bounded(int(terms.size())))));
    };
    QString text = term();
    for (int more = random.bounded(4); more > 0; --more) {
        text += QString::fromUtf8(joints.at(size_t(random.bounded(int(joints.size()))))) + term();
        if (random.bounded(5) == 0) text = QLatin1Char('(') + text + QLatin1Char(')');
    }
    return text;
}

// Terms that no paper holds, so many that the lexicon gives its prefixes up as too broad.
void crowdLexicon(TestLibrary &library) {
    library.close();
    auto connection = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
    for (const QChar first : QStringLiteral("lt"))
        for (int i = 0; i < 600; ++i)
            must(connection->run(QStringLiteral("INSERT INTO lexicon(term, papers) VALUES(?, 1)"),
                                 {first + QStringLiteral("xx%1").arg(i)}));
    connection.reset();
    library.reopen();
}

// How many random libraries; LECTERN_QUERIES asks for that many queries in all.
constexpr int queriesOfALibrary = 600;
int librariesWanted() {
    return std::max(1, qEnvironmentVariableIntValue("LECTERN_QUERIES") / queriesOfALibrary);
}

class QueryOracle : public testing::TestWithParam<bool> {};

INSTANTIATE_TEST_SUITE_P(OfPrefixes, QueryOracle, testing::Values(false, true),
                         [](const auto &crowded) {
                             return crowded.param ? "InACrowdedLexicon" : "WithFewTerms";
                         });

void expectWhatTheEvaluatorFinds(quint32 seed, bool crowded) {
    QRandomGenerator random(seed);
    TestLibrary library;
    library.importText(digestOfContents());
    ASSERT_EQ(library.ids().size(), 16);
    for (const QString &list : {QStringLiteral("Group"), QStringLiteral("To read")})
        library.apply(library::CreateList{list});
    decideAtRandom(library, random);
    if (crowded) crowdLexicon(library);
    const auto papers = must(await(library->details(library.ids())));
    const QDate day = library.clock().today();
    const int today = day.year() * 10000 + day.month() * 100 + day.day();
    int found = 0;
    for (int i = 0; i < queriesOfALibrary; ++i) {
        const QString text = queryAtRandom(random);
        const auto root = query::parse(text).root;
        QList<model::PaperId> expected;
        for (const model::Paper &paper : papers)
            if (query::matches(root, paper, today)) expected.append(paper.id);
        ASSERT_EQ(library.ids(text), expected) << seed << ": " << text.toStdString();
        ASSERT_EQ(must(await(library->count(text))), expected.size());
        // The first page has a way of its own.
        ASSERT_EQ(library.ids(text + QStringLiteral(" limit:5")), expected.mid(0, 5))
            << text.toStdString();
        found += expected.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(found, 200) << "queries that find nothing prove little";
}

TEST_P(QueryOracle, FindsInTheLibraryWhatTheEvaluatorFindsInMemory) {
    for (int library = 0; library < librariesWanted(); ++library) {
        expectWhatTheEvaluatorFinds(7 + quint32(library), GetParam());
        if (HasFatalFailure()) return;
    }
}

TEST(Query, OfAnyTextIsAnswered) {
    TestLibrary library;
    library.importText(digestOfContents());
    for (const auto *text : {"state-of-the-art",
                             "C++",
                             "10.48550/arXiv.2409.11340",
                             "Attention: is all",
                             "foo:bar",
                             "\"unclosed",
                             "((",
                             "a OR",
                             "-",
                             "",
                             "\"\"",
                             "'; DROP TABLE paper;--",
                             "NEAR(a b)",
                             "title:^a",
                             "a\\b",
                             "{a}",
                             "* OR *",
                             "-(",
                             "is:",
                             "tag:",
                             "NOT"})
        EXPECT_TRUE(await(library->papers(QString::fromUtf8(text)))) << text;
}

} // namespace
