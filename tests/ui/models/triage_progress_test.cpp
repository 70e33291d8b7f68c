// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"
#include "ui/models/triage_progress.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// Stands in for Library::decisions: takes what is asked for and answers when the test says so.
class DecisionFetcher {
  public:
    struct Asked {
        QList<model::PaperId> ids;
        QPromise<base::Result<QList<model::DecisionState>>> promise;
    };

    [[nodiscard]] FetchDecisions fetch() {
        return [this](QList<model::PaperId> ids) {
            m_asked.push_back(std::make_unique<Asked>());
            m_asked.back()->ids = std::move(ids);
            m_asked.back()->promise.start();
            return m_asked.back()->promise.future();
        };
    }
    [[nodiscard]] std::size_t count() const { return m_asked.size(); }
    [[nodiscard]] const Asked &asked(std::size_t index) const { return *m_asked.at(index); }
    void answer(std::size_t index) {
        QList<model::DecisionState> states;
        for (const model::PaperId id : m_asked.at(index)->ids)
            states.append(decisions.value(id));
        m_asked.at(index)->promise.addResult(states);
        m_asked.at(index)->promise.finish();
        QCoreApplication::processEvents();
    }

    // What every later answer says.
    QHash<model::PaperId, model::DecisionState> decisions;

  private:
    std::vector<std::unique_ptr<Asked>> m_asked;
};

class TriageProgressTest : public testing::Test {
  protected:
    void decide(int number, model::DecisionState state) {
        m_fetcher.decisions[model::PaperId(number)] = state;
        m_progress.applyChanges({library::Facet::State, model::PaperIds({model::PaperId(number)})});
    }

    DecisionFetcher m_fetcher;
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
    m_fetcher.decisions[model::PaperId(3)] = model::DecisionState::Later;
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    m_fetcher.answer(0);
    EXPECT_EQ(m_progress.decided(), 1);
}

TEST_F(TriageProgressTest, ReadsAgainWhatChangedWhileItWasRead) {
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    decide(7, model::DecisionState::Kept);
    EXPECT_EQ(m_fetcher.count(), 1U);
    m_fetcher.decisions[model::PaperId(7)] = model::DecisionState::Undecided;
    m_fetcher.answer(0);
    m_fetcher.decisions[model::PaperId(7)] = model::DecisionState::Kept;
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

TEST_F(TriageProgressTest, AnswersAllWhoAskWhileItReadsInTheirOrder) {
    QString answers;
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    m_progress.whenKnown([&] { answers += u'1'; });
    m_progress.whenKnown([&] { answers += u'2'; });
    EXPECT_TRUE(answers.isEmpty());
    m_fetcher.answer(0);
    EXPECT_EQ(answers, QStringLiteral("12"));
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    m_progress.whenKnown([&] { answers += u'3'; });
    m_progress.start(paperList(10, 10).ids, TriageProgress::Begin::Read);
    m_fetcher.answer(1);
    m_fetcher.answer(2);
    EXPECT_EQ(answers, QStringLiteral("12")) << "that list was given up";
}

TEST_F(TriageProgressTest, IgnoresPapersOfOtherLists) {
    m_progress.start(paperList(10, 10).ids, TriageProgress::Begin::AllUndecided);
    decide(42, model::DecisionState::Kept);
    EXPECT_EQ(m_fetcher.count(), 0U);
}

TEST_F(TriageProgressTest, ForgetsTheListBefore) {
    m_progress.start(paperList(50, 50).ids, TriageProgress::Begin::Read);
    m_progress.start({}, TriageProgress::Begin::AllUndecided);
    m_fetcher.decisions[model::PaperId(3)] = model::DecisionState::Kept;
    m_fetcher.answer(0);
    EXPECT_EQ(m_progress.total(), 0);
    EXPECT_EQ(m_progress.decided(), 0);
}

} // namespace
} // namespace lectern::ui
