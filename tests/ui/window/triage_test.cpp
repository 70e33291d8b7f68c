// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/views/desk/empty_inbox_page.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QThread>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using model::DecisionState;

class WindowTriage : public testing::Test {
  protected:
    WindowTriage() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
        m_ids = tests::must(tests::await(m_test.library().papers(QStringLiteral("*")))).ids;
    }

    [[nodiscard]] int row() { return m_test.part<ListPane>().currentRow(); }
    // What the list says of a row: what the window knows, a moment after the library does.
    [[nodiscard]] QString spoken(int row) {
        const auto *model = m_test.part<PaperListView>().model();
        return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] DecisionState decisionOf(int row) {
        return tests::must(tests::await(m_test.library().details({m_ids.at(row)})))
            .constFirst()
            .decision.state;
    }
    [[nodiscard]] bool decisionBecomes(int row, DecisionState state) {
        return waitUntil([&] { return decisionOf(row) == state; });
    }

    TestWindow m_test;
    QList<model::PaperId> m_ids;
};

TEST_F(WindowTriage, StartsAtTheFirstUndecidedPaperWithTheFocusInTheList) {
    EXPECT_EQ(row(), 0);
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(waitUntil([&] {
        const auto &paper = m_test.part<ReaderView>().paper();
        return paper && paper->id == m_ids.constFirst();
    }));
}

TEST_F(WindowTriage, KeepsAndAdvances) {
    m_test.press("S");
    EXPECT_EQ(row(), 1);
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Kept));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Kept: Invented Paper Number 1 ")));
    EXPECT_EQ(m_test.part<ListPane>().paperCount(), 6) << "a decided row stays in place";
}

TEST_F(WindowTriage, DecidesEachPaperOnceHoweverFastTheKeysCome) {
    for (const char *key : {"S", "L", "E", "S"})
        m_test.press(key);
    EXPECT_EQ(row(), 4);
    EXPECT_TRUE(decisionBecomes(3, DecisionState::Kept));
    EXPECT_EQ(decisionOf(0), DecisionState::Kept);
    EXPECT_EQ(decisionOf(1), DecisionState::Later);
    EXPECT_EQ(decisionOf(2), DecisionState::Skipped);
    EXPECT_EQ(decisionOf(4), DecisionState::Undecided);
}

TEST_F(WindowTriage, GoesBackToUndecidedWithoutMoving) {
    m_test.press("S");
    m_test.press("K");
    ASSERT_TRUE(decisionBecomes(0, DecisionState::Kept));
    m_test.press("U");
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Undecided));
    EXPECT_EQ(row(), 0);
}

TEST_F(WindowTriage, UndoesAndComesBackToThePaper) {
    m_test.press("S");
    ASSERT_TRUE(decisionBecomes(0, DecisionState::Kept));
    m_test.press("J");
    m_test.press("Z");
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Undecided));
    EXPECT_TRUE(waitUntil([&] { return row() == 0; }));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Undone: Kept: Invented Paper Number 1 ")));
    m_test.press("Ctrl+Shift+Z");
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Kept));
}

TEST_F(WindowTriage, SaysNothingOfAnActThatChangedNothing) {
    m_test.press("U");
    QTest::qWait(200);
    EXPECT_EQ(m_test.notice(), QString());
}

TEST_F(WindowTriage, SaysThatThereIsNothingMoreToUndo) {
    m_test.press("Z"); // the import
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("*"), 0));
    m_test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return m_test.part<NoticeBar>().isProblem(); }));
}

TEST_F(WindowTriage, MovesByRowsAndByUndecidedOnes) {
    m_test.press("J");
    EXPECT_EQ(row(), 1);
    m_test.press("S");
    m_test.press("K");
    m_test.press("K");
    EXPECT_EQ(row(), 0);
    ASSERT_TRUE(waitUntil([&] { return spoken(1).startsWith(QStringLiteral("Kept.")); }));
    m_test.press("N");
    EXPECT_TRUE(waitUntil([&] { return row() == 2; })) << "row 1 is decided";
    m_test.press("P");
    EXPECT_TRUE(waitUntil([&] { return row() == 0; }));
}

TEST_F(WindowTriage, GoesToPlacesByTwoKeys) {
    m_test.press("S");
    ASSERT_TRUE(decisionBecomes(0, DecisionState::Kept));
    m_test.press("G, K");
    EXPECT_TRUE(m_test.listBecomes(1));
    m_test.press("G, A");
    EXPECT_TRUE(m_test.listBecomes(6));
    m_test.press("G, I");
    EXPECT_TRUE(m_test.listBecomes(5));
    m_test.press("G, L");
    EXPECT_TRUE(m_test.listBecomes(0));
}

// The decision is durable, and the answer about the other place on its way, before the window hears
// of either.
TEST_F(WindowTriage, ShowsInAPlaceThatIsOpenedAtOnceWhatWasJustDecided) {
    m_test.press("S");
    QThread::msleep(300); // while the window handles nothing
    m_test.press("G, K");
    QThread::msleep(100);
    EXPECT_TRUE(m_test.listBecomes(1));
}

TEST_F(WindowTriage, ShowsASummaryWhenNothingIsLeft) {
    for (int i = 0; i < 6; ++i)
        m_test.press(i % 2 ? "E" : "S");
    EXPECT_TRUE(waitUntil([&] { return m_test.part<EmptyInboxPage>().isVisible(); }));
    m_test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return !m_test.part<EmptyInboxPage>().isVisible(); }));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 1);
}

TEST_F(WindowTriage, ActsByItsButtonsToo) {
    for (auto *button : m_test.part<ReaderView>().findChildren<CommandButton *>()) {
        if (button->accessibleName() == QLatin1String("Later")) button->click();
    }
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Later));
}

TEST_F(WindowTriage, OffersTheSameActsByTheMenuOfARow) {
    QWidget *rows = QApplication::focusWidget();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {10, 60}, rows->mapToGlobal(QPoint(10, 60)));
    QApplication::sendEvent(rows, &asked);
    QMenu *menu = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu != nullptr;
    }));
    m_test.window().commands().action(command::skip)->trigger();
    EXPECT_TRUE(menu->actions().contains(m_test.window().commands().action(command::skip)));
    menu->close();
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Skipped));
}

TEST_F(WindowTriage, LeavesSpaceToAButtonThatHasTheFocus) {
    CommandButton *keep = nullptr;
    for (auto *button : m_test.part<ReaderView>().findChildren<CommandButton *>()) {
        if (button->accessibleName() == QLatin1String("Keep")) keep = button;
    }
    ASSERT_TRUE(keep);
    ASSERT_TRUE(waitUntil([&] { return keep->isEnabled(); }));
    keep->setFocus();
    m_test.press("Space");
    EXPECT_TRUE(decisionBecomes(0, DecisionState::Kept));
}

TEST_F(WindowTriage, MarksAPaperThatWasShownForASecondAsSeen) {
    const auto seen = [&](int row) {
        return tests::must(tests::await(m_test.library().details({m_ids.at(row)})))
            .constFirst()
            .seen;
    };
    m_test.press("J");
    m_test.press("J");
    EXPECT_TRUE(waitUntil([&] { return seen(2); }));
    EXPECT_FALSE(seen(1)) << "it was passed over";
}

} // namespace
} // namespace lectern::ui
