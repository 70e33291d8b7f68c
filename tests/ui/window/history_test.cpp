// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/models/history_model.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pages/history_list.h"
#include "ui/views/pages/history_page.h"
#include "ui/views/pages/undo_effects.h"
#include "ui/views/pages/undo_panel.h"
#include "ui/views/parts/command_button.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// Presses the button that leads on where there is no change to show; false: there is none.
bool takesWay(const TestWindow &test, const QString &words) {
    for (CommandButton *button : test.part<UndoPanel>().findChildren<CommandButton *>())
        if (button->isVisible() && button->accessibleName() == words) return button->click(), true;
    return false;
}

class WindowHistory : public testing::Test {
  protected:
    WindowHistory() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
    }
    // Three decisions, then the page by its key.
    void decideThreeAndOpen() {
        for (const char *key : {"S", "E", "L"})
            m_test.press(key);
        must(m_test.countBecomes(QStringLiteral("is:undecided"), 3));
        open();
    }
    void open() {
        m_test.press("Ctrl+H");
        must(waitUntil([&] { return list().isVisible() && list().currentIndex().isValid(); }));
    }
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    [[nodiscard]] HistoryList &list() { return m_test.part<HistoryList>(); }
    [[nodiscard]] bool rowsBecome(int rows) {
        return waitUntil([&] { return list().model()->rowCount() == rows; });
    }

    [[nodiscard]] bool offers(const QString &words) {
        for (const CommandButton *button : m_test.part<UndoPanel>().findChildren<CommandButton *>())
            if (button->isEnabled() && button->accessibleName().startsWith(words)) return true;
        return false;
    }

    [[nodiscard]] bool takesWay(const QString &words) { return ui::takesWay(m_test, words); }

    TestWindow m_test;
};

TEST_F(WindowHistory, UndoesBackToAPointByKeysAndUndoTakesThatBack) {
    decideThreeAndOpen();
    ASSERT_TRUE(rowsBecome(4));
    m_test.press("J");
    m_test.press("J");
    EXPECT_EQ(list().currentIndex().row(), 2);
    // Enter does nothing before one can see what it would do.
    ASSERT_TRUE(waitUntil([&] { return offers(QStringLiteral("Undo 2")); }));
    m_test.press("Return");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 5));
    EXPECT_EQ(m_test.count(QStringLiteral("is:kept")), 1) << "that was before the point";
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Undone: Undid 2 change")));
    EXPECT_TRUE(rowsBecome(5)) << "the undoing is a change of its own";
    m_test.press("Ctrl+Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 3));
}

TEST_F(WindowHistory, UndoesOneChangeAlone) {
    decideThreeAndOpen();
    ASSERT_TRUE(rowsBecome(4));
    m_test.press("J");
    ASSERT_TRUE(
        waitUntil([&] { return !m_test.part<UndoEffects>().findChildren<QWidget *>().isEmpty(); }));
    m_test.press("Shift+Return");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:skipped"), 0));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 4);
}

TEST_F(WindowHistory, UndoesNothingBeforeTheStepThatWasChosenIsThere) {
    const model::PaperIds first({m_test.papers().constFirst().id});
    using model::DecisionState;
    for (int i = 0; i < 200; ++i)
        tests::must(tests::await(m_test.library().apply(
            library::Decide{first, i % 2 == 0 ? DecisionState::Kept : DecisionState::Later, {}})));
    open();
    ASSERT_TRUE(waitUntil([&] { return offers(QStringLiteral("Undo only this")); }));
    m_test.press("End"); // far from all that is read by now
    EXPECT_FALSE(offers(QStringLiteral("Undo only this")));
    EXPECT_TRUE(waitUntil([&] { return offers(QStringLiteral("Undo only this")); }));
}

TEST_F(WindowHistory, UndoesOnceThoughTheKeyIsHeldDown) {
    open();
    int keys = 0;
    for (const QAction *action : m_test.part<UndoPanel>().findChildren<QAction *>()) {
        if (action->shortcut().isEmpty()) continue;
        EXPECT_FALSE(action->autoRepeat()) << action->text().toStdString();
        ++keys;
    }
    EXPECT_EQ(keys, 2);
}

TEST_F(WindowHistory, UndoesOnceThoughOnePressesTwice) {
    decideThreeAndOpen();
    ASSERT_TRUE(rowsBecome(4));
    m_test.press("J");
    m_test.press("J");
    ASSERT_TRUE(waitUntil([&] { return offers(QStringLiteral("Undo 2")); }));
    m_test.press("Return");
    m_test.press("Return");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 5));
    EXPECT_TRUE(rowsBecome(5));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Undone: Undid 2 change")))
        << m_test.notice().toStdString();
}

TEST_F(WindowHistory, IsLeftByEscape) {
    open();
    EXPECT_TRUE(list().hasFocus());
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<HistoryPage>().isVisible());
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
}

TEST_F(WindowHistory, DecidesNothingWhileItIsOpen) {
    open();
    for (const char *key : {"S", "E", "L", "U"})
        m_test.press(key);
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 6);
    EXPECT_TRUE(m_test.part<HistoryPage>().isVisible());
}

TEST_F(WindowHistory, KeepsItsPointWhileChangesCome) {
    decideThreeAndOpen();
    ASSERT_TRUE(rowsBecome(4));
    m_test.press("J");
    m_test.importBehind(tests::inventedDigest(2, 40));
    ASSERT_TRUE(rowsBecome(5));
    EXPECT_EQ(list().currentIndex().row(), 2);
}

TEST_F(WindowHistory, LeadsFromAKindWithoutChangesToAllOfThem) {
    decideThreeAndOpen();
    ASSERT_TRUE(rowsBecome(4));
    m_test.part<HistoryPage>().showKind(library::StepKind::Note);
    ASSERT_TRUE(rowsBecome(0));
    EXPECT_TRUE(takesWay(QStringLiteral("Show all kinds")));
    EXPECT_TRUE(rowsBecome(4));
    EXPECT_FALSE(takesWay(QStringLiteral("Show all kinds")));
}

TEST(WindowHistoryOfNothing, LeadsToTheInbox) {
    TestWindow test;
    test.open();
    test.press("Ctrl+H");
    ASSERT_TRUE(waitUntil([&] { return test.part<HistoryPage>().isVisible(); }));
    ASSERT_TRUE(waitUntil([&] { return takesWay(test, QStringLiteral("Go to the inbox")); }));
    EXPECT_TRUE(waitUntil([&] { return !test.part<HistoryPage>().isVisible(); }));
}

TEST_F(WindowHistory, BeginsItsPreviewAtTheTopWhereThatIsNotTall) {
    decideThreeAndOpen();
    const auto &panel = m_test.part<UndoPanel>();
    const QLabel *kicker = nullptr;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        if (label->text() == QLatin1String("Preview")) kicker = label;
    ASSERT_TRUE(kicker);
    const auto top = [&] { return kicker->mapTo(&panel, QPoint()).y(); };
    EXPECT_TRUE(waitUntil([&] { return top() >= 88; }));
    m_test.window().resize(640, 860);
    EXPECT_TRUE(waitUntil([&] { return top() < 40; }));
}

TEST(WordChange, TellsOnlyWhatDiffers) {
    const WordChange change =
        wordChange(QStringLiteral("one two three four"), QStringLiteral("one  five four"));
    EXPECT_EQ(change.before, QStringLiteral("one"));
    EXPECT_EQ(change.gone, QStringLiteral("two three"));
    EXPECT_EQ(change.come, QStringLiteral("five"));
    EXPECT_EQ(change.behind, QStringLiteral("four"));
    EXPECT_EQ(wordChange(QStringLiteral("a a"), QStringLiteral("a")).gone, QStringLiteral("a"));
    EXPECT_EQ(wordChange({}, QStringLiteral("new")).come, QStringLiteral("new"));
    EXPECT_EQ(wordChange({}, {}).gone, QString());
}

TEST(HistoryModel, MakesAPassOfStepsWithoutAPauseOfAnHour) {
    HistoryModel model([](const auto &, const auto &) {
        return QtFuture::makeReadyFuture(
            base::Result<QList<library::Step>>(QList<library::Step>()));
    });
    const auto head = [](qint64 id, int minutes) {
        return library::StepHead{model::StepId(id),
                                 library::StepKind::Decide,
                                 {1'795'000'000'000 + minutes * 60'000LL, 0},
                                 false};
    };
    model.setHeads({head(5, 200), head(4, 150), head(3, 80), head(2, 75), head(1, -3000)});
    ASSERT_EQ(model.groups().size(), 3);
    EXPECT_EQ(model.groups().at(1).first, 2);
    EXPECT_EQ(model.stepsAfter(2).size(), 2);
    EXPECT_EQ(model.stepsAfter(0).size(), 0);
    EXPECT_EQ(model.stepsAfter(-1).size(), 0);
    model.setKind(library::StepKind::Note);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace lectern::ui
