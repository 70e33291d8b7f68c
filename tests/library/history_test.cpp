// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

using Kind = library::UndoEffect::Kind;
using Turn = library::UndoEffect::Turn;
using model::DecisionState;

model::PaperIds justOne(model::PaperId id) {
    return model::PaperIds({id});
}

model::StepId stepOf(const library::Applied &applied) {
    return applied.step.value().id;
}

class History : public testing::Test {
  protected:
    History() {
        m_library.importText(inventedDigest(6));
        m_ids = m_library.ids();
    }

    model::StepId decide(int paper, DecisionState state) {
        m_library.clock().advanceMs(60'000);
        return stepOf(m_library.apply(library::Decide{justOne(m_ids.at(paper)), state, {}}));
    }
    [[nodiscard]] DecisionState stateOf(int paper) {
        return m_library.paper(m_ids.at(paper)).decision.state;
    }
    [[nodiscard]] QList<library::Step> steps() { return must(await(m_library->history(1000))); }

    TestLibrary m_library;
    QList<model::PaperId> m_ids;
};

TEST_F(History, UndoesSeveralStepsAsOneThatUndoTakesBack) {
    const QList<model::StepId> ids{decide(0, DecisionState::Kept), decide(1, DecisionState::Later),
                                   decide(2, DecisionState::Skipped)};
    const auto undone = must(await(m_library->undoSteps(ids.mid(1))));
    EXPECT_EQ(undone.steps, 2);
    EXPECT_FALSE(undone.stop);
    EXPECT_EQ(undone.applied.step.value().kind, library::StepKind::Undo);
    EXPECT_EQ(undone.applied.step.value().detail, QStringLiteral("2"));
    EXPECT_EQ(stateOf(0), DecisionState::Kept);
    EXPECT_EQ(stateOf(1), DecisionState::Undecided);
    EXPECT_EQ(stateOf(2), DecisionState::Undecided);

    m_library.reopen();
    must(await(m_library->undo()));
    EXPECT_EQ(stateOf(1), DecisionState::Later);
    EXPECT_EQ(stateOf(2), DecisionState::Skipped);
    must(await(m_library->undo())); // and the steps are there again for an undo of their own
    EXPECT_EQ(stateOf(2), DecisionState::Undecided);
    EXPECT_EQ(stateOf(1), DecisionState::Later);
}

TEST_F(History, NamesTheOneStepThatWasUndone) {
    decide(0, DecisionState::Kept);
    const auto skipped = decide(1, DecisionState::Skipped);
    decide(2, DecisionState::Kept);
    const auto undone = must(await(m_library->undoSteps({skipped})));
    EXPECT_TRUE(undone.applied.step.value().sentence().startsWith(
        QStringLiteral("Undid: skipped 1 paper")));
    EXPECT_EQ(stateOf(2), DecisionState::Kept);
    const auto again = must(await(m_library->undoSteps({stepOf(undone.applied)})));
    EXPECT_EQ(stateOf(1), DecisionState::Skipped);
    EXPECT_TRUE(
        again.applied.step.value().sentence().startsWith(QStringLiteral("Undid: undid 1 change")));
    const auto third = must(await(m_library->undoSteps({stepOf(again.applied)})));
    EXPECT_LT(third.applied.step.value().detail.size(), 30) << "it must not grow for ever";
}

TEST_F(History, StopsBeforeTheFirstThatWouldClobber) {
    const auto kept = decide(0, DecisionState::Kept);
    decide(0, DecisionState::Skipped);
    const auto other = decide(1, DecisionState::Kept);
    const auto preview = must(await(m_library->previewUndo({kept, other})));
    EXPECT_EQ(preview.steps, 1);
    EXPECT_EQ(preview.stoppedAt, kept);
    const auto undone = must(await(m_library->undoSteps({kept, other})));
    EXPECT_EQ(undone.steps, 1);
    ASSERT_TRUE(undone.stop);
    EXPECT_EQ(undone.stop->message, preview.stop.value().message);
    EXPECT_EQ(stateOf(0), DecisionState::Skipped) << "what the reader did since stays";
    EXPECT_EQ(stateOf(1), DecisionState::Undecided);
    EXPECT_TRUE(must(await(m_library->check())).problems.isEmpty());
}

TEST_F(History, DeclinesWhenNothingOfItCanBeUndone) {
    const auto kept = decide(0, DecisionState::Kept);
    decide(0, DecisionState::Skipped);
    const auto before = steps().size();
    const auto undone = await(m_library->undoSteps({kept}));
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, base::ErrorCode::Declined);
    EXPECT_EQ(steps().size(), before);
    EXPECT_FALSE(await(m_library->undoSteps({})));
    EXPECT_FALSE(await(m_library->undoSteps({model::StepId(999'999)})));
}

TEST_F(History, UndoesWhatCameInByItselfAndUndoSkips) {
    library::ImportRequest request;
    request.bytes = inventedDigest(3, 50);
    request.name = QStringLiteral("watched.txt");
    request.byItself = true;
    const auto report = must(await(m_library->import(request)));
    EXPECT_TRUE(steps().constFirst().byItself);
    ASSERT_EQ(m_library.ids().size(), 9);
    const auto undone = must(await(m_library->undoSteps({report.step})));
    EXPECT_EQ(m_library.ids().size(), 6);
    EXPECT_FALSE(undone.applied.step.value().byItself) << "it was the reader who took it back";
    must(await(m_library->undo()));
    EXPECT_EQ(m_library.ids().size(), 9);
}

TEST_F(History, BackToAPointTakesUndosWithIt) {
    const auto first = decide(0, DecisionState::Kept);
    const auto undone = must(await(m_library->undoSteps({first})));
    const auto later = decide(1, DecisionState::Kept);
    // All that came after the import: the undo does not bring the first decision back.
    const QList<model::StepId> all{first, stepOf(undone.applied), later};
    EXPECT_EQ(must(await(m_library->previewUndo(all))).effects.size(), 1);
    must(await(m_library->undoSteps(all)));
    EXPECT_EQ(stateOf(0), DecisionState::Undecided);
    EXPECT_EQ(stateOf(1), DecisionState::Undecided);
    must(await(m_library->undo()));
    EXPECT_EQ(stateOf(0), DecisionState::Undecided);
    EXPECT_EQ(stateOf(1), DecisionState::Kept);
}

TEST_F(History, PreviewTellsWhatWouldChange) {
    QList<model::StepId> ids{decide(0, DecisionState::Kept), decide(1, DecisionState::Kept),
                             decide(1, DecisionState::Skipped)};
    ids += stepOf(
        m_library.apply(library::ChangeTags{justOne(m_ids.at(2)), {QStringLiteral("review")}, {}}));
    ids +=
        stepOf(m_library.apply(library::SetNote{m_ids.at(3), QStringLiteral("one two three"), {}}));
    const auto preview = must(await(m_library->previewUndo(ids)));
    EXPECT_EQ(preview.steps, 5);
    EXPECT_FALSE(preview.stop);
    ASSERT_EQ(preview.effects.size(), 4);
    const auto &decisions = preview.effects.at(0);
    EXPECT_EQ(decisions.kind, Kind::Decision);
    EXPECT_EQ(decisions.state, DecisionState::Undecided);
    EXPECT_EQ(decisions.papers, 2);
    EXPECT_EQ(decisions.from.size(), 2);
    EXPECT_EQ(decisions.titles.size(), 2);
    EXPECT_EQ(preview.effects.at(1).kind, Kind::Tag);
    EXPECT_EQ(preview.effects.at(1).turn, Turn::Goes);
    EXPECT_EQ(preview.effects.at(1).name, QStringLiteral("review"));
    EXPECT_EQ(preview.effects.at(2).kind, Kind::TagItself);
    EXPECT_EQ(preview.effects.at(3).textNow, QStringLiteral("one two three"));
    EXPECT_EQ(preview.effects.at(3).textThen, QString());
    EXPECT_EQ(steps().size(), 6) << "nothing was written";
}

TEST_F(History, CountsTheWordsOfANote) {
    const auto id = m_ids.constFirst();
    m_library.apply(library::SetNote{id, QStringLiteral("one two three"), {}});
    const auto shorter = stepOf(m_library.apply(library::SetNote{id, QStringLiteral("one"), {}}));
    EXPECT_EQ(must(await(m_library->steps({shorter}))).constFirst().words, -2);
}

TEST_F(History, KnowsAllStepsByTheirHeads) {
    const auto kept = decide(0, DecisionState::Kept);
    must(await(m_library->undo()));
    const auto heads = must(await(m_library->historyHeads()));
    ASSERT_EQ(heads.size(), 2);
    EXPECT_EQ(heads.constFirst().id, kept);
    EXPECT_TRUE(heads.constFirst().undone);
    EXPECT_EQ(heads.constLast().kind, library::StepKind::Import);
}

TEST_F(History, DoesNotUndoWhatIsTooLongAgo) {
    const auto first = decide(0, DecisionState::Kept);
    for (int i = 0; i < 1000; ++i)
        decide(1, i % 2 ? DecisionState::Kept : DecisionState::Skipped);
    const auto undone = await(m_library->undoSteps({first}));
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, base::ErrorCode::Declined);
    EXPECT_EQ(must(await(m_library->previewUndo({first}))).steps, 0);
    EXPECT_EQ(stateOf(0), DecisionState::Kept);
}

} // namespace
