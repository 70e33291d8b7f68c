// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/row_fetcher.h"
#include "tests/ui/support/wait_until.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class PaperListModelTest : public testing::Test {
  protected:
    PaperListModelTest() {
        for (int number = 1; number <= 1'000; ++number)
            m_fetcher.rows.insert(model::PaperId(number), paperRow(number));
    }
    [[nodiscard]] QString title(int row) const {
        return m_model.index(row).data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] bool loaded(int row) const {
        return m_model.index(row).data(PaperListModel::LoadedRole).toBool();
    }
    static library::ChangeSet decided(int number) {
        return {library::Facet::State, model::PaperIds({model::PaperId(number)})};
    }

    RowFetcher m_fetcher;
    PaperListModel m_model{m_fetcher.fetch()};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PaperListModelTest, HasARowForEachPaperAtOnce) {
    m_model.setPapers(paperList(1'000, 100));
    EXPECT_EQ(m_model.rowCount(), 1'000);
    EXPECT_FALSE(loaded(0));
    const auto row = m_model.index(3).data(PaperListModel::PaperRole).value<model::PaperRow>();
    EXPECT_EQ(row.id, model::PaperId(997));
}

TEST_F(PaperListModelTest, FetchesWhatIsVisibleAndALittleAround) {
    m_model.setPapers(paperList(1'000, 100));
    m_fetcher.answer(0);
    m_model.setVisibleRows(500, 512);
    ASSERT_EQ(m_fetcher.count(), 2U);
    EXPECT_LE(m_fetcher.asked(1).ids.size(), 100);
    m_fetcher.answer(1);
    EXPECT_EQ(title(500), QStringLiteral("Paper 500"));
    EXPECT_TRUE(loaded(512));
    EXPECT_FALSE(loaded(900));
}

TEST_F(PaperListModelTest, NeverAsksWhileItIsRead) {
    m_model.setPapers(paperList(1'000, 100));
    const auto asked = m_fetcher.count();
    for (int row = 0; row < 1'000; ++row)
        static_cast<void>(title(row));
    EXPECT_EQ(m_fetcher.count(), asked);
}

TEST_F(PaperListModelTest, AsksOnceAtATime) {
    m_model.setPapers(paperList(1'000, 100));
    for (int row = 0; row < 600; row += 20)
        m_model.setVisibleRows(row, row + 12);
    EXPECT_EQ(m_fetcher.count(), 1U);
    m_fetcher.answer(0);
    EXPECT_EQ(m_fetcher.count(), 2U);
    m_fetcher.answer(1);
    EXPECT_TRUE(loaded(590));
    EXPECT_EQ(m_fetcher.count(), 2U);
}

TEST_F(PaperListModelTest, ReadsAChangedRowAgainAndShowsTheOldOneMeanwhile) {
    m_model.setPapers(paperList(20, 20));
    m_fetcher.answer(0);
    m_fetcher.rows[model::PaperId(18)].decision = model::DecisionState::Kept;
    m_model.applyChanges(decided(18));
    EXPECT_EQ(title(2), QStringLiteral("Paper 18"));
    ASSERT_EQ(m_fetcher.count(), 2U);
    EXPECT_EQ(m_fetcher.asked(1).ids, QList{model::PaperId(18)});

    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_fetcher.answer(1);
    EXPECT_EQ(changed.count(), 1);
    const auto row = m_model.index(2).data(PaperListModel::PaperRole).value<model::PaperRow>();
    EXPECT_EQ(row.decision, model::DecisionState::Kept);
    EXPECT_EQ(m_model.rowCount(), 20) << "a paper just decided stays in place";
}

TEST_F(PaperListModelTest, IgnoresAnAnswerThatAChangeHasOvertaken) {
    m_model.setPapers(paperList(20, 20));
    m_model.applyChanges(decided(18));
    EXPECT_TRUE(m_fetcher.asked(0).stop.stop_requested());
    ASSERT_EQ(m_fetcher.count(), 2U);
    m_fetcher.answer(0);
    EXPECT_FALSE(loaded(0));
    m_fetcher.answer(1);
    EXPECT_TRUE(loaded(0));
}

TEST_F(PaperListModelTest, DoesNotAskForeverForAPaperThatIsGone) {
    m_fetcher.rows.remove(model::PaperId(5));
    m_model.setPapers(paperList(20, 20));
    m_fetcher.answer(0);
    m_model.setVisibleRows(0, 19);
    EXPECT_EQ(m_fetcher.count(), 1U);
    EXPECT_TRUE(loaded(15));
    EXPECT_TRUE(title(15).isEmpty());
}

TEST_F(PaperListModelTest, TellsOfAFailureAndAsksAgainWhenScrolled) {
    QSignalSpy failed(&m_model, &PaperListModel::fetchFailed);
    m_model.setPapers(paperList(20, 20));
    m_fetcher.fail(0);
    EXPECT_EQ(failed.count(), 1);
    m_model.setVisibleRows(0, 10);
    EXPECT_EQ(m_fetcher.count(), 2U);
}

TEST_F(PaperListModelTest, KeepsOnlyRowsAroundTheVisibleOnesWhenThereAreMany) {
    m_model.setPapers(paperList(5'000, 5'000));
    for (int row = 0; row < 5'000; row += 50) {
        m_model.setVisibleRows(row, row + 12);
        m_fetcher.answer(m_fetcher.count() - 1);
    }
    m_fetcher.answer(m_fetcher.count() - 1); // each answer but the last let another be asked
    EXPECT_TRUE(loaded(4'960));
    EXPECT_FALSE(loaded(0));
}

TEST_F(PaperListModelTest, KnowsTheGroupOfARow) {
    m_model.setPapers(paperList(250, 100));
    EXPECT_EQ(m_model.groupOf(0), 0);
    EXPECT_EQ(m_model.groupOf(99), 0);
    EXPECT_EQ(m_model.groupOf(100), 1);
    EXPECT_EQ(m_model.groupOf(249), 2);
    EXPECT_EQ(m_model.rowOf(model::PaperId(250)), 0);
    EXPECT_EQ(m_model.rowOf(model::PaperId(251)), -1);
    EXPECT_EQ(m_model.rowOf({}), -1);
}

TEST_F(PaperListModelTest, SpeaksEachRowAsOneSentence) {
    model::PaperRow &row = m_fetcher.rows[model::PaperId(3)];
    row.decision = model::DecisionState::Kept;
    row.authorCount = 12;
    row.tags = {model::Tag(), model::Tag()};
    m_model.setPapers(paperList(3, 3));
    m_fetcher.answer(0);
    EXPECT_EQ(m_model.index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Kept. Paper 3. 12 authors. 29 November. 2 tags."));
}

TEST_F(PaperListModelTest, SaysWhereASearchFoundARow) {
    m_model.setFetchHits([](const QString &, const QList<model::PaperId> &, const auto &) {
        QPromise<base::Result<QList<library::HitLine>>> found;
        found.start();
        found.addResult(QList<library::HitLine>{
            {model::PaperId(3), query::HitText::Note, QStringLiteral("ask about the lamp"), true}});
        found.finish();
        return found.future();
    });
    m_model.setPapersFound(QStringLiteral("lamp"), paperList(3, 3));
    m_fetcher.answer(0);
    const auto said = [this] { return m_model.index(0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(
        waitUntil([&] { return m_model.index(0).data(PaperListModel::HitRole).isValid(); }));
    EXPECT_TRUE(said().endsWith(QStringLiteral(". Note: … ask about the lamp")))
        << qPrintable(said());
}

} // namespace
} // namespace lectern::ui
