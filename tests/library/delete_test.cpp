// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

TEST(DeletePapers, TakesThemOutOfEveryReadAndUndoBringsAllOfThemBack) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(1), QStringLiteral("quixotic"), {}});
    library.apply(library::Decide{model::PaperIds({ids.at(1)}), model::DecisionState::Kept, {}});
    const auto applied = library.apply(library::DeletePapers{model::PaperIds({ids.at(1)})});
    ASSERT_TRUE(applied.step);
    EXPECT_EQ(applied.step->kind, library::StepKind::Delete);
    EXPECT_TRUE(applied.changes.touchesMembership());
    EXPECT_EQ(library.ids(), QList({ids.at(0), ids.at(2)}));
    EXPECT_TRUE(library.ids(QStringLiteral("quixotic")).isEmpty());
    EXPECT_EQ(must(await(library->sidebar())).kept, 0);
    EXPECT_TRUE(must(await(library->rows({ids.at(1)}))).isEmpty());

    library.reopen();
    must(await(library->undo()));
    EXPECT_EQ(library.ids(), ids);
    EXPECT_EQ(library.paper(ids.at(1)).note.text, QStringLiteral("quixotic"));
    EXPECT_EQ(must(await(library->sidebar())).kept, 1);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(DeletePapers, CountsOfWordsLeaveThemOut) {
    TestLibrary library;
    library.importText(inventedDigest(6));
    library.importText(inventedDigest(4, 100), QStringLiteral("b.txt"));
    const auto count = [&] { return must(await(library->count(QStringLiteral("lighthouse")))); };
    const auto found = library.ids(QStringLiteral("lighthouse"));
    ASSERT_EQ(count(), found.size());
    must(await(library->undo())); // the second import
    EXPECT_EQ(count(), library.ids(QStringLiteral("lighthouse")).size());
    EXPECT_LT(count(), found.size());
    library.apply(library::DeletePapers{model::PaperIds({found.constLast()})});
    EXPECT_EQ(count(), library.ids(QStringLiteral("lighthouse")).size());
    EXPECT_EQ(count(), 5);
}

TEST(DeletePapers, AreNotBroughtBackByTheNextDigestButByHand) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    const QString title = library.paper(ids.at(0)).facts.title.tidy;
    library.apply(library::DeletePapers{model::PaperIds({ids.at(0)})});
    const auto report = library.importText(inventedDigest(5), QStringLiteral("again.txt"));
    EXPECT_EQ(report.fresh, 2);
    EXPECT_FALSE(library.ids().contains(ids.at(0)));

    const auto added = library.apply(library::AddPaper{title});
    EXPECT_EQ(added.paper, ids.at(0));
    EXPECT_TRUE(library.ids().contains(ids.at(0)));
}

TEST(DeletePapers, OfManyIsOneStepThereAndBack) {
    TestLibrary library;
    library.importText(inventedDigest(300));
    EXPECT_EQ(
        library.apply(library::DeletePapers{library::Matching{QStringLiteral("*")}}).step->papers,
        300);
    EXPECT_TRUE(library.ids().isEmpty());
    must(await(library->undo()));
    EXPECT_EQ(library.ids().size(), 300);
    must(await(library->redo()));
    EXPECT_TRUE(library.ids().isEmpty());
}

TEST(DeletePapers, OfAnUndoneImportStayAwayWhenTheyComeBack) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto ids = library.ids();
    const auto import = must(await(library->history())).constFirst().id;
    const auto deletion = library.apply(library::DeletePapers{model::PaperIds({ids.at(0)})});
    must(await(library->undoSteps({import})));
    EXPECT_TRUE(library.ids().isEmpty());
    must(await(library->undoSteps({deletion.step->id})));
    EXPECT_TRUE(library.ids().isEmpty()) << "the import that brought it is undone";
}

// Deleted, and its import undone besides: who puts it back, or adds it by hand, wants to see it.
TEST(DeletePapers, OfAnUndoneImportComeIntoSightWhenTheyArePutBackOrAdded) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto id = library.ids().constFirst();
    const QString title = library.paper(id).facts.title.tidy;
    const auto import = must(await(library->history())).constFirst().id;
    library.apply(library::DeletePapers{model::PaperIds({id})});
    must(await(library->undoSteps({import})));
    for (const bool byHand : {false, true}) {
        const auto back = byHand ? library.apply(library::AddPaper{title})
                                 : library.apply(library::PutBack{{id}});
        ASSERT_EQ(library.ids(), QList{id}) << byHand;
        EXPECT_EQ(back.step->papers, 1) << byHand;
        must(await(library->undo()));
        EXPECT_TRUE(library.ids().isEmpty()) << byHand;
        EXPECT_EQ(must(await(library->deletedPapers())).size(), 1) << byHand;
        must(await(library->redo()));
        ASSERT_EQ(library.ids(), QList{id}) << byHand;
        must(await(library->undo()));
    }
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(DeletePapers, OfThePaperThatOthersWereJoinedIntoCanBeTakenBackOneByOne) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    const auto merge = library.apply(library::Merge{ids.at(0), ids.at(1)});
    const auto deletion = library.apply(library::DeletePapers{model::PaperIds({ids.at(0)})});
    EXPECT_EQ(library.ids(), QList({ids.at(2)}));
    must(await(library->undoSteps({merge.step->id})));
    EXPECT_EQ(library.ids(), QList({ids.at(1), ids.at(2)}));
    must(await(library->undoSteps({deletion.step->id})));
    EXPECT_EQ(library.ids(), ids);
}

TEST(SetProgress, IsAskedForByTheQueryAndTakenBack) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    using model::ReadingProgress;
    library.apply(library::SetProgress{model::PaperIds({ids.at(0)}), ReadingProgress::Read});
    library.apply(library::SetProgress{model::PaperIds({ids.at(1)}), ReadingProgress::Reading});
    EXPECT_EQ(library.ids(QStringLiteral("is:read")), QList{ids.at(0)});
    EXPECT_EQ(library.ids(QStringLiteral("is:reading")), QList{ids.at(1)});
    EXPECT_EQ(library.ids(QStringLiteral("is:unread")), QList{ids.at(2)});
    EXPECT_FALSE(
        library.apply(library::SetProgress{model::PaperIds({ids.at(2)}), ReadingProgress::Unread})
            .step);
    must(await(library->undo()));
    EXPECT_EQ(library.paper(ids.at(1)).progress, ReadingProgress::Unread);
}

} // namespace
