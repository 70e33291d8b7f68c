// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/list_pane.h"

#include <QAction>
#include <QApplication>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using model::DecisionState;

class WindowManyPapers : public testing::Test {
  protected:
    WindowManyPapers() {
        m_test.importBehind(tests::inventedDigest(8));
        m_test.open();
        m_ids = tests::must(tests::await(m_test.library().papers(QStringLiteral("*")))).ids;
    }
    [[nodiscard]] int row() { return m_test.part<ListPane>().currentRow(); }
    [[nodiscard]] QString header() { return m_test.part<ListHeader>().figures(); }
    [[nodiscard]] QList<int> rowsThatAre(const char *query) {
        QList<int> rows;
        for (const model::Paper &paper : m_test.papers(QLatin1String(query)))
            rows += int(m_ids.indexOf(paper.id));
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    TestWindow m_test;
    QList<model::PaperId> m_ids;
};

TEST_F(WindowManyPapers, AreSelectedOneByOneAndDecidedAsOneStep) {
    m_test.press("X");
    EXPECT_EQ(header(), QStringLiteral("1 selected"));
    m_test.press("J");
    m_test.press("J");
    m_test.press("X");
    EXPECT_EQ(header(), QStringLiteral("2 selected"));
    m_test.press("S");
    EXPECT_EQ(row(), 3) << "below the last of them";
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 2));
    EXPECT_EQ(rowsThatAre("is:kept"), (QList<int>{0, 2}));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Kept: 2 papers")));
    EXPECT_FALSE(header().contains(QStringLiteral("selected")));
    m_test.press("Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 8)) << "one step";
}

TEST_F(WindowManyPapers, AreSelectedDownAndUp) {
    m_test.press("J");
    m_test.press("Shift+J");
    m_test.press("Shift+J");
    EXPECT_EQ(header(), QStringLiteral("3 selected"));
    m_test.press("E");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:skipped"), 3));
    EXPECT_EQ(rowsThatAre("is:skipped"), (QList<int>{1, 2, 3}));
    m_test.press("Shift+K");
    EXPECT_EQ(header(), QStringLiteral("2 selected"));
    EXPECT_EQ(row(), 3);
}

TEST_F(WindowManyPapers, StaySelectedWhileOneMovesByArrowsToo) {
    m_test.press("X");
    m_test.press("Down");
    m_test.press("Down");
    EXPECT_EQ(row(), 2);
    EXPECT_EQ(header(), QStringLiteral("1 selected"));
    m_test.press("Esc");
    EXPECT_EQ(row(), 2);
    EXPECT_FALSE(header().contains(QStringLiteral("selected")));
    m_test.press("L");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:later"), 1));
    EXPECT_EQ(rowsThatAre("is:later"), QList<int>{2});
}

TEST_F(WindowManyPapers, AreAllOrNone) {
    m_test.press("*");
    EXPECT_EQ(header(), QStringLiteral("8 selected"));
    m_test.press("*");
    EXPECT_FALSE(header().contains(QStringLiteral("selected")));
    m_test.press("*");
    m_test.press("X"); // all but the current one
    EXPECT_EQ(header(), QStringLiteral("7 selected"));
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 7));
    EXPECT_EQ(rowsThatAre("is:undecided"), QList<int>{0});
}

TEST_F(WindowManyPapers, TakeATagAllAtOnce) {
    m_test.press("X");
    m_test.press("Shift+J");
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    m_test.press("T");
    m_test.type(QStringLiteral("rl"));
    m_test.press("Return");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:rl"), 2));
}

TEST_F(WindowManyPapers, StaySelectedWhenOthersArrive) {
    m_test.press("X");
    m_test.press("J");
    m_test.press("X");
    m_test.importBehind(tests::inventedDigest(3, 500));
    ASSERT_TRUE(m_test.listBecomes(11));
    EXPECT_EQ(header(), QStringLiteral("2 selected"));
    m_test.press("S");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 2));
    EXPECT_EQ(rowsThatAre("is:kept"), (QList<int>{0, 1}));
}

TEST_F(WindowManyPapers, AreSkippedAboveAndNoneThatIsDecided) {
    m_test.press("J");
    m_test.press("S");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    m_test.press("J");
    m_test.press("J");
    EXPECT_EQ(row(), 4);
    m_test.press("Shift+E");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:skipped"), 3));
    EXPECT_EQ(rowsThatAre("is:skipped"), (QList<int>{0, 2, 3}));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Skipped: 3 papers")));
    EXPECT_EQ(row(), 4);
    m_test.press("Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 7));
    EXPECT_EQ(rowsThatAre("is:kept"), QList<int>{1});
}

TEST_F(WindowManyPapers, AreNotSkippedAboveWhereNothingIsPassedThrough) {
    m_test.press("G, A");
    const CommandTable &table = m_test.window().commands();
    EXPECT_TRUE(waitUntil([&] { return !table.action(command::skipAbove)->isEnabled(); }));
}

} // namespace
} // namespace lectern::ui
