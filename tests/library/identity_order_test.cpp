// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/told_papers.h"
#include "tests/support/samples.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace lectern;
using tests::await;
using tests::expectSoundToTheLast;
using tests::must;
using tests::TestLibrary;
using tests::Told;

namespace {

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
        const QByteArray text = tests::abstractA + " Case " + number + ".";
        const QList<Told> ways = {{title, {}, {}, "Lee, Ann", text},
                                  {title, arxiv, {}, "Lee, Ann", text},
                                  {title, {}, doi, "Lee, Ann", text},
                                  {title + " Revisited in Full", arxiv, doi, "Lee, Ann", text}};
        for (auto &file : files)
            if (random.bounded(3) > 0) file.append(ways.at(random.bounded(ways.size())));
    }
    constexpr std::array writers{tests::bibtex, tests::ris, tests::cslJson};
    QList<QByteArray> texts;
    for (const auto &file : files)
        if (!file.isEmpty()) texts.append(writers.at(random.bounded(3U))(file));
    return texts;
}

TEST(IdentityOrder, DoesNotDependOnTheOrderOfTheFiles) {
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
