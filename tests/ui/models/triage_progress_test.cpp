// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"
#include "ui/models/triage_progress.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class TriageProgressTest : public testing::Test {
  protected:
    TriageProgressTest() {
        for (int number = 1; number <= 50; ++number)
            m_fetcher.rows.insert(model::PaperId(number), paperRow(number));
    }
    void decide(int number, model::DecisionState state) {
        m_fetcher.rows[model::PaperId(number)].decision = state;
        m_progress.applyChanges({library::Facet::State, model::PaperIds({model::PaperId(number)})});
    }

    RowFetcher m_fetcher;
    TriageProgress m_progress{m_fetcher.fetch()};
};

TEST_F(TriageProgressTest, ReadsNothingOfAListThatIsUndecidedThroughout) {
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::AllUndecided);
    EXPECT_EQ(m_fetcher.count(), 0U);
    EXPECT_EQ(m_progress.total(), 50);
    EXPECT_EQ(m_progress.decided(), 0);
}

TEST_F(TriageProgressTest, CountsDecisionsAndTheirUndoing) {
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::AllUndecided);
    QSignalSpy changed(&m_progress, &TriageProgress::changed);
    decide(7, model::DecisionState::Kept);
    m_fetcher.answer(0);
    decide(8, model::DecisionState::Skipped);
    m_fetcher.answer(1);
    EXPECT_EQ(m_progress.decided(), 2);
    EXPECT_EQ(m_progress.kept(), 1);
    EXPECT_TRUE(m_progress.isDecided(model::PaperId(8)));
    decide(7, model::DecisionState::Undecided);
    m_fetcher.answer(2);
    EXPECT_EQ(m_progress.decided(), 1);
    EXPECT_EQ(m_progress.kept(), 0);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(TriageProgressTest, ReadsAListThatMayHaveBeenDecidedBefore) {
    m_fetcher.rows[model::PaperId(3)].decision = model::DecisionState::Later;
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    m_fetcher.answer(0);
    EXPECT_EQ(m_progress.decided(), 1);
}

TEST_F(TriageProgressTest, ReadsAgainWhatChangedWhileItWasRead) {
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    decide(7, model::DecisionState::Kept);
    EXPECT_EQ(m_fetcher.count(), 1U);
    m_fetcher.rows[model::PaperId(7)].decision = model::DecisionState::Undecided;
    m_fetcher.answer(0);
    m_fetcher.rows[model::PaperId(7)].decision = model::DecisionState::Kept;
    ASSERT_EQ(m_fetcher.count(), 2U);
    EXPECT_EQ(m_fetcher.asked(1).ids, QList{model::PaperId(7)});
    m_fetcher.answer(1);
    EXPECT_EQ(m_progress.kept(), 1);
}

TEST_F(TriageProgressTest, AnswersWhenItKnows) {
    int answers = 0;
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::AllUndecided);
    m_progress.whenKnown([&] { ++answers; });
    EXPECT_EQ(answers, 1) << "nothing is left to be read";
    decide(7, model::DecisionState::Kept);
    m_progress.whenKnown([&] {
        EXPECT_TRUE(m_progress.isDecided(model::PaperId(7)));
        ++answers;
    });
    EXPECT_EQ(answers, 1);
    m_fetcher.answer(0);
    EXPECT_EQ(answers, 2);
}

TEST_F(TriageProgressTest, IgnoresPapersOfOtherLists) {
    m_progress.start(paperList(10, 10).ids, TriageProgress::Begin::AllUndecided);
    decide(42, model::DecisionState::Kept);
    EXPECT_EQ(m_fetcher.count(), 0U);
}

TEST_F(TriageProgressTest, ForgetsTheListBefore) {
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    m_progress.start({}, TriageProgress::Begin::AllUndecided);
    m_fetcher.rows[model::PaperId(3)].decision = model::DecisionState::Kept;
    m_fetcher.answer(0);
    EXPECT_EQ(m_progress.total(), 0);
    EXPECT_EQ(m_progress.decided(), 0);
}

} // namespace
} // namespace lectern::ui
