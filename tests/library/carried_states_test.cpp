// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/library/import/importer.h"
#include "core/store/library_file.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

const QByteArray exported =
    R"({"lectern":1,"papers":[
{"uuid":"0198c2e7-1111-7222-8333-000000000011","title":"A lighthouse for gradients",
"abstract":"We light the way. We light it twice.","authors":["Ada Example"],"arxiv":"2409.11340",
"decision":"later","decided":"2026-11-23T09:12:44Z","snoozedUntil":"2031-01-02",
"progress":"reading","tags":["rl/offline","new"],"lists":["To read","Thesis"],
"places":[{"list":"To read","rank":"m","comment":"First of all"},
{"list":"Thesis","rank":"a","comment":null}],
"note":"Ask *Ana*.\n\n- [ ] run it","noted":"2026-11-23T09:12:44Z",
"highlights":[
{"uuid":"0198c2e7-1111-7222-8333-000000000384","meaning":"doubt","target":"abstract",
"quote":"light it","start":21,"end":29,"comment":"Twice?","orphan":false},
{"uuid":"0198c2e7-1111-7222-8333-000000000385","meaning":"claim","target":"abstract",
"quote":"light the","start":7,"end":16,"comment":"","orphan":false},
{"uuid":"0198c2e7-1111-7222-8333-000000000386","meaning":"claim","target":"abstract",
"quote":"no such words","start":30,"end":43,"comment":"","orphan":false}]},
{"uuid":"0198c2e7-1111-7222-8333-000000000012","title":"Nothing was done to this one",
"abstract":"Nothing.","arxiv":"2409.11341","decision":"undecided","progress":"unread","tags":[],
"lists":["To read"],"places":[{"list":"To read","rank":"c","comment":null}],"note":null,"highlights":[]}
],"lists":[]})";

class CarriedStates : public testing::Test {
  protected:
    model::Paper importedPaper() {
        m_library.importText(exported, QStringLiteral("export.json"));
        return m_library.paper(m_library.ids(QStringLiteral("lighthouse")).constFirst());
    }

    TestLibrary m_library;
};

TEST_F(CarriedStates, AreRestoredWithThePapers) {
    const model::Paper paper = importedPaper();
    EXPECT_EQ(base::toText(paper.uuid), QStringLiteral("0198c2e7-1111-7222-8333-000000000011"));
    EXPECT_EQ(paper.decision.state, model::DecisionState::Later);
    EXPECT_EQ(paper.decision.until, QDate(2031, 1, 2));
    ASSERT_TRUE(paper.decision.decided);
    EXPECT_EQ(paper.decision.decided->toIso(), QStringLiteral("2026-11-23T09:12:44Z"));
    EXPECT_EQ(paper.progress, model::ReadingProgress::Reading);
    ASSERT_EQ(paper.tags.size(), 2);
    EXPECT_EQ(paper.tags.at(1).name, QStringLiteral("rl/offline"));
    EXPECT_EQ(paper.note.text, QStringLiteral("Ask *Ana*.\n\n- [ ] run it"));
    EXPECT_EQ(paper.note.noted->toIso(), QStringLiteral("2026-11-23T09:12:44Z"));
}

TEST_F(CarriedStates, FindTheirHighlightsInTheTextAnew) {
    const auto highlights = importedPaper().highlights;
    ASSERT_EQ(highlights.size(), 3);
    EXPECT_EQ(highlights.at(0).start, 3) << "where it stands, not where the file says";
    EXPECT_EQ(highlights.at(0).end, 12);
    EXPECT_FALSE(highlights.at(0).orphan);
    EXPECT_EQ(highlights.at(1).start, 21);
    EXPECT_EQ(highlights.at(1).meaning, model::Meaning::Doubt);
    EXPECT_EQ(highlights.at(1).comment, QStringLiteral("Twice?"));
    EXPECT_EQ(highlights.at(2).quote, QStringLiteral("no such words"));
    EXPECT_TRUE(highlights.at(2).orphan);
}

TEST_F(CarriedStates, BringTheListsInTheirOrderWithTheirComments) {
    const model::Paper paper = importedPaper();
    EXPECT_EQ(paper.lists, QStringList({QStringLiteral("Thesis"), QStringLiteral("To read")}));
    const auto listed = must(await(m_library->listed(QStringLiteral("To read"))));
    ASSERT_EQ(listed.papers.ids.size(), 2);
    EXPECT_EQ(listed.papers.ids.at(1), paper.id) << "m comes after c";
    EXPECT_EQ(paper.places.at(1).comment, QStringLiteral("First of all"));
}

TEST_F(CarriedStates, TakeNothingFromWhatTheReaderDidHere) {
    QByteArray bare = R"({"lectern":1,"papers":[{"title":"A lighthouse for gradients",)"
                      R"("arxiv":"2409.11340"}]})";
    m_library.importText(bare, QStringLiteral("bare.json"));
    const auto id = m_library.ids().constFirst();
    m_library.apply(library::SetNote{id, QStringLiteral("Mine"), {}});
    m_library.apply(
        library::Decide{model::PaperIds({id}), model::DecisionState::Kept, std::nullopt});
    m_library.apply(library::ChangeTags{model::PaperIds({id}), {QStringLiteral("mine")}, {}, {}});
    const model::Paper paper = importedPaper();
    EXPECT_EQ(paper.id, id);
    EXPECT_EQ(paper.note.text, QStringLiteral("Mine"));
    EXPECT_EQ(paper.decision.state, model::DecisionState::Kept);
    EXPECT_EQ(paper.tags.size(), 3);
    EXPECT_EQ(paper.highlights.size(), 3);
}

TEST_F(CarriedStates, AreOneStepWithTheImport) {
    const model::Paper before = importedPaper();
    const auto history = must(await(m_library->history(10)));
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.at(0).kind, library::StepKind::Import);
    EXPECT_EQ(history.at(0).papers, 2);
    must(await(m_library->undo()));
    EXPECT_TRUE(m_library.ids().isEmpty());
    EXPECT_TRUE(must(await(m_library->lists())).isEmpty());
    must(await(m_library->redo()));
    const model::Paper after = m_library.paper(before.id);
    EXPECT_EQ(after.highlights, before.highlights);
    EXPECT_EQ(after.tags, before.tags);
    EXPECT_EQ(after.note, before.note);
    EXPECT_EQ(after.places, before.places);
    EXPECT_EQ(after.decision, before.decision);
}

TEST_F(CarriedStates, GoFromTheHistoryToo) {
    const model::Paper before = importedPaper();
    must(await(m_library->undoSteps({must(await(m_library->history(1))).constFirst().id})));
    EXPECT_TRUE(m_library.ids().isEmpty());
    must(await(m_library->undo()));
    EXPECT_EQ(m_library.paper(before.id).note, before.note);
}

TEST_F(CarriedStates, StayWhereTheReaderChangedThemSince) {
    const model::Paper before = importedPaper();
    const auto import = must(await(m_library->history(1))).constFirst().id;
    m_library.apply(library::SetNote{before.id, QStringLiteral("Mine now"), {}});
    must(await(m_library->undoSteps({import})));
    ASSERT_EQ(m_library.ids(), QList<model::PaperId>({before.id})) << "she has touched this one";
    const model::Paper left = m_library.paper(before.id);
    EXPECT_EQ(left.note.text, QStringLiteral("Mine now"));
    EXPECT_TRUE(left.tags.isEmpty());
    EXPECT_TRUE(left.highlights.isEmpty());
    EXPECT_EQ(left.decision.state, model::DecisionState::Undecided);
}

// More than goes into one transaction.
constexpr int manyPapers = 4100;

QByteArray exportOfMany() {
    QByteArray document = R"({"lectern":1,"papers":[)";
    for (int i = 0; i < manyPapers; ++i)
        document += QStringLiteral(R"(%1{"title":"Paper number %2 of many","decision":"kept",)"
                                   R"("lists":["All"],"note":"On %2"})")
                        .arg(i == 0 ? QString() : QStringLiteral(","))
                        .arg(i)
                        .toUtf8();
    return document + R"(],"lists":[]})";
}

TEST_F(CarriedStates, AreOneStepWhenTheyNeedManyTransactions) {
    const QString all = QStringLiteral("is:kept list:All has:note");
    m_library.importText(exportOfMany(), QStringLiteral("export.json"));
    EXPECT_EQ(m_library.ids(all).size(), manyPapers);
    EXPECT_EQ(must(await(m_library->history(10))).size(), 1);
    must(await(m_library->undo()));
    EXPECT_TRUE(m_library.ids().isEmpty());
    must(await(m_library->redo()));
    EXPECT_EQ(m_library.ids(all).size(), manyPapers);
    m_library.importText(exportOfMany(), QStringLiteral("again.json"));
    EXPECT_EQ(must(await(m_library->history(10))).size(), 1) << "the same file twice";
}

// The program ends when the import is complete and nothing else is.
TEST_F(CarriedStates, AreTakenUpByTheSameFileAfterACrash) {
    m_library.close();
    {
        auto file = must(store::LibraryFile::open({m_library.path()}, m_library.clock()));
        library::Importer importer(*file, m_library.clock(), base::uuid7(m_library.clock()), {});
        library::ImportRequest request;
        request.bytes = exportOfMany();
        request.name = QStringLiteral("export.json");
        EXPECT_EQ(must(importer.run(request)).files.constFirst().fresh, manyPapers);
    }
    m_library.reopen();
    EXPECT_TRUE(m_library.ids(QStringLiteral("is:kept")).isEmpty());
    m_library.importText(exportOfMany(), QStringLiteral("export.json"));
    EXPECT_EQ(m_library.ids(QStringLiteral("is:kept list:All has:note")).size(), manyPapers);
    EXPECT_EQ(m_library.ids().size(), manyPapers);
}

TEST_F(CarriedStates, ChangeNothingOnADryRun) {
    library::ImportRequest request;
    request.bytes = exported;
    request.name = QStringLiteral("export.json");
    request.dryRun = true;
    EXPECT_EQ(must(await(m_library->import(request))).files.constFirst().fresh, 2);
    EXPECT_TRUE(m_library.ids().isEmpty());
}

TEST_F(CarriedStates, AreNotDoneTwice) {
    const model::Paper once = importedPaper();
    m_library.importText(exported + '\n', QStringLiteral("again.json"));
    const model::Paper twice = m_library.paper(once.id);
    EXPECT_EQ(twice.highlights, once.highlights);
    EXPECT_EQ(twice.tags, once.tags);
    EXPECT_EQ(must(await(m_library->history(10))).constFirst().kind, library::StepKind::Import);
}

} // namespace
