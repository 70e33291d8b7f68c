// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/settings/memory_keys.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/reader_bar.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/sidebar_tree_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(Panes, ShowWhatThereIsRoomFor) {
    const struct {
        int width;
        Front front;
        ShownPanes shown;
    } cases[] = {
        {1360, Front::Usual, {true, true, true}},    {900, Front::Usual, {true, true, true}},
        {899, Front::Usual, {false, true, true}},    {720, Front::Usual, {false, true, true}},
        {719, Front::Usual, {false, true, false}},   {899, Front::Sidebar, {true, true, true}},
        {719, Front::Sidebar, {true, false, false}}, {719, Front::Reader, {false, false, true}},
        {1360, Front::Reader, {true, false, true}},
    };
    for (const auto &each : cases)
        EXPECT_EQ(shownPanes(each.width, each.front), each.shown) << each.width;
    EXPECT_EQ(shownPanes(1360, Front::Usual, true), (ShownPanes{true, true, false}));
    EXPECT_EQ(shownPanes(800, Front::Usual, true), (ShownPanes{false, true, false}));
    EXPECT_EQ(shownPanes(1360, Front::Reader, true), (ShownPanes{true, false, true}));
}

TEST(Panes, RememberAnEdgeOnceItRestsAndNotForEachPixel) {
    TestWindow test;
    test.open();
    const QString key = memory::sidebarWidth;
    QSplitterHandle &edge = *test.part<Panes>().findChild<QSplitter *>()->handle(1);
    const auto send = [&](QEvent::Type type, int by) {
        const QPointF at(0.0, edge.height() / 2.0);
        const QPointF to = at + QPointF(by, 0);
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, to, edge.mapToGlobal(to), button, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&edge, &event);
    };
    const auto drag = [&](int by) {
        send(QEvent::MouseButtonPress, 0);
        send(QEvent::MouseMove, by);
    };
    const auto wide = [&] { return test.part<SidebarView>().width(); };
    const int before = wide();
    drag(30);
    const int then = wide();
    ASSERT_GT(then, before);
    EXPECT_FALSE(test.settings().contains(key));
    EXPECT_TRUE(waitUntil([&] { return test.settings().value(key).toInt() == then; }));
    drag(20);
    const int now = wide();
    ASSERT_GT(now, then);
    test.close(); // before it rests
    EXPECT_EQ(test.settings().value(key).toInt(), now);
}

TEST(ReaderBarLine, IsThereOnceSomethingHasGoneBeneathTheBar) {
    TestWindow test({1360, 330});
    test.importBehind(tests::inventedDigest(2));
    test.open();
    auto &reader = test.part<ReaderView>();
    ASSERT_TRUE(waitUntil([&] { return reader.paper().has_value(); }));
    QScrollBar *scroll = reader.findChild<QScrollArea *>()->verticalScrollBar();
    ASSERT_TRUE(waitUntil([&] { return scroll->maximum() > 20; }));
    auto &bar = test.part<ReaderBar>();
    const auto hasLine = [&] {
        const QColor line = test.theme().theme().colour(Role::Line);
        return bar.grab().toImage().pixelColor(bar.width() / 2, bar.height() - 1) == line;
    };
    EXPECT_FALSE(hasLine());
    scroll->setValue(10);
    EXPECT_TRUE(hasLine()) << "long before the title is gone";
    scroll->setValue(0);
    EXPECT_FALSE(hasLine());
}

class NarrowWindow : public testing::Test {
  protected:
    NarrowWindow() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }
    [[nodiscard]] ShownPanes shown() {
        return {m_test.part<SidebarView>().isVisible(), m_test.part<ListPane>().isVisible(),
                m_test.part<ReaderView>().isVisible()};
    }
    TestWindow m_test{QSize(640, 860)};
};

TEST_F(NarrowWindow, ShowsOnePaneAtATime) {
    EXPECT_EQ(shown(), (ShownPanes{false, true, false}));
    m_test.press("Return");
    EXPECT_EQ(shown(), (ShownPanes{false, false, true}));
    m_test.press("Esc");
    EXPECT_EQ(shown(), (ShownPanes{false, true, false}));
    m_test.window().commands().action(command::toggleSidebar)->trigger();
    EXPECT_EQ(shown(), (ShownPanes{true, false, false}));
    m_test.press("Esc");
    EXPECT_EQ(shown(), (ShownPanes{false, true, false}));
}

TEST_F(NarrowWindow, LeadsBackToTheListByTheLineThatIsChosenAlready) {
    QAction *toggle = m_test.window().commands().action(command::toggleSidebar);
    auto &tree = *m_test.window().findChild<SidebarTreeView *>();
    toggle->trigger();
    ASSERT_EQ(shown(), (ShownPanes{true, false, false}));
    ASSERT_TRUE(tree.currentIndex().isValid());
    const QPoint line(60, tree.visualRect(tree.currentIndex()).center().y());
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, line);
    EXPECT_EQ(shown(), (ShownPanes{false, true, false}));
    toggle->trigger();
    tree.setFocus();
    m_test.press("Return");
    EXPECT_EQ(shown(), (ShownPanes{false, true, false}));
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
}

// The way to the sidebar stands in the bar of the page, not in an empty one above it.
TEST_F(NarrowWindow, HasOneBarAbovePagesThatHaveTheirOwn) {
    const auto ways = [this] {
        QList<QToolButton *> shown;
        const QAction *way = m_test.window().commands().action(command::toggleSidebar);
        for (QToolButton *button : m_test.window().findChildren<QToolButton *>())
            if (button->defaultAction() == way && button->isVisible()) shown += button;
        return shown;
    };
    const auto titled = [this](const QString &words) {
        QLabel *highest = nullptr; // the manual speaks of itself further down
        for (QLabel *label : m_test.window().findChildren<QLabel *>())
            if (label->text() == words && label->isVisible() &&
                (!highest || label->mapTo(&m_test.window(), QPoint()).y() <
                                 highest->mapTo(&m_test.window(), QPoint()).y()))
                highest = label;
        return highest;
    };
    const std::pair<QString, QString> pages[] = {
        {command::history, QStringLiteral("History")},
        {command::statistics, QStringLiteral("Statistics")},
        {command::rules, QStringLiteral("Rules")},
        {command::manual, QStringLiteral("Manual")},
        {command::preferences, QStringLiteral("Preferences")}};
    for (const auto &[id, words] : pages) {
        m_test.window().commands().action(id)->trigger();
        ASSERT_TRUE(waitUntil([&] { return titled(words); })) << words.toStdString();
        QLabel *title = titled(words);
        EXPECT_LT(title->mapTo(&m_test.window(), QPoint(0, title->height())).y(), 48)
            << words.toStdString();
        ASSERT_EQ(ways().size(), 1) << words.toStdString();
        const QToolButton *way = ways().constFirst();
        EXPECT_LT(way->mapTo(&m_test.window(), QPoint(way->width(), 0)).x(),
                  title->mapTo(&m_test.window(), QPoint()).x())
            << words.toStdString();
        m_test.window().resize(1200, 860);
        EXPECT_TRUE(waitUntil([&] { return ways().isEmpty(); })) << words.toStdString();
        m_test.window().resize(640, 860);
        EXPECT_TRUE(waitUntil([&] { return ways().size() == 1; })) << words.toStdString();
        m_test.window().commands().action(id)->trigger();
    }
}

TEST_F(NarrowWindow, CountsAPaperAsSeenOnlyOnceItIsShown) {
    const auto seen = [&] { return m_test.papers().constFirst().seen; };
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().currentPaper().isValid(); }));
    QTest::qWait(1'300);
    EXPECT_FALSE(seen()) << "only its row was shown";
    m_test.press("Return");
    EXPECT_TRUE(waitUntil(seen));
}

TEST_F(NarrowWindow, ShowsItsNoticesInEveryPane) {
    m_test.press("S");
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Kept")));
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(&m_test.part<NoticeBar>()));
    m_test.press("O");
    m_test.press("S");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Kept: Invented Paper Number 2")));
    EXPECT_TRUE(m_test.part<ReaderView>().isAncestorOf(&m_test.part<NoticeBar>()));
}

TEST_F(NarrowWindow, UnfoldsTheSidebarWhenItGrows) {
    m_test.window().resize(1200, 860);
    EXPECT_TRUE(waitUntil([&] { return shown() == ShownPanes{true, true, true}; }));
}

TEST(WindowLayout, RemembersItsSize) {
    TestWindow test;
    test.open();
    test.window().resize(1000, 700);
    test.close();
    test.start();
    EXPECT_FALSE(test.settings().value(QStringLiteral("window/geometry")).toByteArray().isEmpty());
}

} // namespace
} // namespace lectern::ui
