// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/palette.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/empty_inbox_page.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/pages/focus_page.h"
#include "ui/views/pickers/snooze_picker.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowPass : public testing::Test {
  protected:
    void open(int papers) {
        m_test.importBehind(tests::inventedDigest(papers));
        m_test.open();
    }
    [[nodiscard]] int row() { return m_test.part<ListPane>().currentRow(); }
    [[nodiscard]] bool focusModeBecomes(bool on) {
        return waitUntil([&] { return m_test.part<FocusPage>().isVisible() == on; });
    }
    [[nodiscard]] bool summaryBecomes(bool there) {
        return waitUntil([&] { return m_test.part<EmptyInboxPage>().isVisible() == there; });
    }
    [[nodiscard]] QDate until(const char *query) {
        const auto papers = m_test.papers(QLatin1String(query));
        return papers.isEmpty() ? QDate() : papers.constFirst().decision.until.value_or(QDate());
    }
    TestWindow m_test;
};

TEST_F(WindowPass, SnoozesUntilTomorrowNextWeekOrADay) {
    open(4);
    const QWidget *list = QApplication::focusWidget();
    const QDate today = m_test.library().today();
    m_test.press("H");
    ASSERT_TRUE(m_test.part<SnoozePicker>().isVisible());
    m_test.press("T");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:later"), 1));
    EXPECT_EQ(until("is:later"), today.addDays(1));
    EXPECT_EQ(row(), 1);
    m_test.press("Z");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:later"), 0));
    ASSERT_TRUE(waitUntil([&] { return row() == 0; }));
    m_test.press("H");
    m_test.press("Down");
    m_test.press("Return");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:later"), 1));
    EXPECT_EQ(until("is:later").dayOfWeek(), 1);
    m_test.press("Z");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:later"), 0));
    m_test.press("H");
    m_test.press("D");
    m_test.type(QStringLiteral("+10"));
    m_test.press("Return");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:later"), 1));
    EXPECT_EQ(until("is:later"), today.addDays(10));
    EXPECT_EQ(QApplication::focusWidget(), list) << "the next letter is a key again";
}

TEST_F(WindowPass, StaysAtTheSnoozeWhileTheKeyThatOpenedItIsHeld) {
    open(2);
    m_test.press("H");
    auto &sheet = m_test.part<SnoozePicker>();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, QStringLiteral("h"), true);
    QApplication::sendEvent(&sheet, &held);
    EXPECT_TRUE(sheet.isVisible());
    m_test.press("H");
    EXPECT_FALSE(sheet.isVisible());
}

TEST_F(WindowPass, SnoozesNoOtherPaperThanTheOneThatIsAskedFor) {
    open(3);
    const model::PaperId asked = m_test.part<ListPane>().currentPaper();
    m_test.press("H");
    tests::must(tests::await(
        m_test.library().apply(library::DeletePapers{model::PaperIds({asked})}))); // elsewhere
    ASSERT_TRUE(m_test.listBecomes(2));
    ASSERT_TRUE(m_test.part<SnoozePicker>().isVisible());
    m_test.press("T");
    tests::must(tests::await(m_test.library().apply(
        library::SetProgress{model::PaperIds({m_test.papers().constFirst().id}),
                             model::ReadingProgress::Reading}))); // behind it
    EXPECT_EQ(m_test.count(QStringLiteral("is:later")), 0);
}

TEST_F(WindowPass, LeavesFocusModeWithTheLastPaperOfTheList) {
    open(2);
    m_test.press("S");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    m_test.press("G, K");
    ASSERT_TRUE(m_test.listBecomes(1));
    m_test.press("F");
    ASSERT_TRUE(focusModeBecomes(true));
    const model::PaperId kept = m_test.part<ListPane>().currentPaper();
    tests::must(tests::await(
        m_test.library().apply(library::DeletePapers{model::PaperIds({kept})}))); // elsewhere
    EXPECT_TRUE(focusModeBecomes(false));
}

TEST_F(WindowPass, LeavesASnoozeByEscapeAtEveryPoint) {
    open(3);
    QWidget *list = QApplication::focusWidget();
    m_test.press("H");
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<SnoozePicker>().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), list);
    m_test.press("H");
    m_test.press("D");
    m_test.type(QStringLiteral("never"));
    m_test.press("Return");
    EXPECT_TRUE(m_test.part<SnoozePicker>().isVisible());
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<SnoozePicker>().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), list);
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 3);
}

TEST_F(WindowPass, StaysAtTheSummaryOfADigestWhileAnotherArrives) {
    open(2);
    ASSERT_TRUE(waitUntil([&] { return m_test.part<SidebarView>().counts().all == 2; }));
    QSignalSpy shown(&m_test.part<ListPane>(), &ListPane::placeShown);
    m_test.desk().go(Place::of(m_test.part<SidebarView>().counts().digests.constFirst()));
    ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    m_test.press("S");
    m_test.press("S");
    ASSERT_TRUE(summaryBecomes(true));
    shown.clear();
    m_test.importBehind(tests::inventedDigest(2, 100));
    ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    EXPECT_TRUE(m_test.part<EmptyInboxPage>().isVisible());
}

TEST_F(WindowPass, DecidesInFocusModeOnThePaperThatIsSeenThoughOthersAreSelected) {
    open(4);
    m_test.press("*");
    m_test.press("F");
    ASSERT_TRUE(focusModeBecomes(true));
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    m_test.press("Esc");
    ASSERT_TRUE(focusModeBecomes(false));
    m_test.press("E");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:skipped"), 4)) << "they stay selected";
}

TEST_F(WindowPass, DecidesInFocusModeAndEndsWithTheSummary) {
    open(4);
    m_test.press("F");
    ASSERT_TRUE(focusModeBecomes(true));
    for (const char *key : {"S", "E", "L"})
        m_test.press(key);
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 1));
    EXPECT_TRUE(m_test.part<FocusPage>().isVisible());
    m_test.press("Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 2));
    EXPECT_TRUE(waitUntil([&] { return row() == 2; }));
    m_test.press("S");
    m_test.press("S");
    EXPECT_TRUE(summaryBecomes(true));
    EXPECT_TRUE(focusModeBecomes(false));
    EXPECT_EQ(m_test.count(QStringLiteral("is:kept")), 3);
}

TEST_F(WindowPass, LeavesNoUndecidedPaperBehindInFocusMode) {
    open(4);
    m_test.press("J");
    m_test.press("J");
    m_test.press("F");
    m_test.press("S");
    m_test.press("S");
    EXPECT_TRUE(waitUntil([&] { return row() == 0; })) << "from the top again";
    EXPECT_TRUE(m_test.part<FocusPage>().isVisible());
}

TEST_F(WindowPass, WritesANoteInFocusModeAndComesBackToIt) {
    open(3);
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    m_test.press("F");
    m_test.press("M");
    EXPECT_TRUE(m_test.part<FocusPage>().isAncestorOf(QApplication::focusWidget()));
    m_test.type(QStringLiteral("seldom fast"));
    m_test.press("Esc");
    EXPECT_TRUE(m_test.part<FocusPage>().isVisible()) << "Escape leaves the note first";
    EXPECT_TRUE(waitUntil(
        [&] { return m_test.papers().constFirst().note.text == QLatin1String("seldom fast"); }));
    m_test.press("Esc");
    EXPECT_TRUE(focusModeBecomes(false));
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(WindowPass, TagsInFocusModeAndGivesTheFocusBack) {
    open(3);
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    m_test.press("F");
    m_test.press("T");
    m_test.type(QStringLiteral("rl"));
    m_test.press("Return");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:rl"), 1));
    EXPECT_TRUE(m_test.part<FocusPage>().hasFocus());
}

TEST_F(WindowPass, IsUndoneWholeByOneKeyAndDoneAgainByOne) {
    open(5);
    for (const char *key : {"S", "E", "L", "S", "E"})
        m_test.press(key);
    ASSERT_TRUE(summaryBecomes(true));
    ASSERT_TRUE(waitUntil(
        [&] { return m_test.window().commands().action(command::undoPass)->isEnabled(); }));
    m_test.press("Shift+Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 5));
    EXPECT_TRUE(summaryBecomes(false));
    m_test.press("Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 0));
    EXPECT_EQ(m_test.count(QStringLiteral("is:kept")), 2);
}

TEST_F(WindowPass, EndsWithASummaryOfADigestWhileOthersAreLeft) {
    open(3);
    m_test.importBehind(tests::inventedDigest(2, 300));
    ASSERT_TRUE(m_test.listBecomes(5));
    m_test.press("G, D");
    ASSERT_TRUE(m_test.listBecomes(2)) << "the newest digest";
    m_test.desk().list().focusList();
    m_test.press("S");
    m_test.press("E");
    ASSERT_TRUE(summaryBecomes(true));
    m_test.press("N");
    EXPECT_TRUE(summaryBecomes(false));
    EXPECT_TRUE(m_test.listBecomes(3));
}

TEST_F(WindowPass, CrossesDigestsDownAndUpWithoutADecision) {
    open(3);
    m_test.importBehind(tests::inventedDigest(2, 300));
    ASSERT_TRUE(m_test.listBecomes(5));
    const auto standsAt = [&](int wanted) {
        return waitUntil([&] {
            return m_test.part<ListPane>().place().leadsTo(Place::undecided()) && row() == wanted;
        });
    };
    m_test.press("G, D");
    ASSERT_TRUE(m_test.listBecomes(2)) << "the newest digest";
    m_test.desk().list().focusList();
    m_test.press("J");
    m_test.press("N");
    EXPECT_TRUE(standsAt(2));
    m_test.press("G, D");
    ASSERT_TRUE(m_test.listBecomes(2));
    m_test.desk().list().focusList();
    m_test.press("]");
    ASSERT_TRUE(m_test.listBecomes(3)) << "the one before";
    m_test.press("P");
    EXPECT_TRUE(standsAt(1));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 5);
}

TEST_F(WindowPass, GoesBackWhereOneWas) {
    open(5);
    m_test.press("J");
    m_test.press("J");
    m_test.press("G, A");
    ASSERT_TRUE(waitUntil(
        [&] { return m_test.part<ListPane>().place().leadsTo(Place::all()) && row() == 0; }));
    m_test.press("Alt+Left");
    EXPECT_TRUE(waitUntil(
        [&] { return m_test.part<ListPane>().place().leadsTo(Place::undecided()) && row() == 2; }));
    EXPECT_FALSE(m_test.desk().canGoBack());
}

TEST_F(WindowPass, TurnsFromDigestToDigest) {
    open(3);
    m_test.importBehind(tests::inventedDigest(4, 300));
    ASSERT_TRUE(m_test.listBecomes(7));
    m_test.press("G, I");
    ASSERT_TRUE(waitUntil([&] { return row() == 0; }));
    m_test.press("]");
    EXPECT_EQ(row(), 4) << "the first paper of the older one";
    m_test.press("[");
    EXPECT_EQ(row(), 0);
    m_test.press("Ctrl+PgDown");
    EXPECT_EQ(row(), 4);
    m_test.press("G, D");
    ASSERT_TRUE(m_test.listBecomes(4));
    m_test.desk().list().focusList();
    m_test.press("]");
    EXPECT_TRUE(m_test.listBecomes(3)) << "a digest alone leads to the next one";
    m_test.press("[");
    EXPECT_TRUE(m_test.listBecomes(4));
}

} // namespace
} // namespace lectern::ui
