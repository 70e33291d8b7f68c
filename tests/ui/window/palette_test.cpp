// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_memory.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/dialogs/palette.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowPalette : public testing::Test {
  protected:
    WindowPalette() {
        m_test.importBehind(tests::inventedDigest(5));
        m_test.open();
        m_list = QApplication::focusWidget();
    }
    [[nodiscard]] bool isOpen() {
        const auto palettes = m_test.window().findChildren<Palette *>();
        return std::any_of(palettes.cbegin(), palettes.cend(),
                           [](const Palette *each) { return each->isVisible(); });
    }
    [[nodiscard]] QString chosen() {
        return m_test.part<Palette>()
            .findChild<QListView *>()
            ->currentIndex()
            .data(Qt::AccessibleTextRole)
            .toString();
    }

    TestWindow m_test;
    QWidget *m_list = nullptr; // has the focus at first
};

TEST_F(WindowPalette, RunsACommandByNameAndGivesTheFocusBack) {
    m_test.press("Ctrl+K");
    ASSERT_TRUE(isOpen());
    m_test.type(QStringLiteral("keep"));
    EXPECT_EQ(chosen(), QStringLiteral("Keep, S"));
    m_test.press("Return");
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(QApplication::focusWidget(), m_list);
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    EXPECT_EQ(CommandMemory(m_test.settings()).uses().value(QStringLiteral("paper.keep")), 1);
}

TEST_F(WindowPalette, LetsNoOtherKeyThroughAndLeavesByEscape) {
    m_test.press("Ctrl+K");
    m_test.type(QStringLiteral("se"));
    m_test.press("Ctrl+Z");
    m_test.press("Esc");
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(QApplication::focusWidget(), m_list);
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 5);
}

TEST_F(WindowPalette, ChoosesByArrowsPastTheHeadings) {
    m_test.press("Ctrl+K");
    const QString first = chosen();
    m_test.press("Up");
    EXPECT_EQ(chosen(), first);
    for (int i = 0; i < 60; ++i) {
        m_test.press("Down");
        EXPECT_TRUE(m_test.part<Palette>().findChild<QListView *>()->currentIndex().flags() &
                    Qt::ItemIsSelectable);
    }
    EXPECT_NE(chosen(), first);
    m_test.press("Ctrl+K");
    EXPECT_FALSE(isOpen());
}

TEST_F(WindowPalette, GoesToATag) {
    const auto paper = m_test.papers().constFirst().id;
    tests::must(tests::await(m_test.library().apply(
        library::ChangeTags{model::PaperIds({paper}), {QStringLiteral("rl/offline")}, {}})));
    ASSERT_TRUE(waitUntil([&] {
        m_test.press("Ctrl+K");
        m_test.type(QStringLiteral("tag offline"));
        const bool there = chosen() == QLatin1String("Tag, rl/offline");
        m_test.press(there ? "Return" : "Esc");
        return there;
    }));
    EXPECT_TRUE(m_test.listBecomes(1));
}

TEST_F(WindowPalette, LeadsToTheSheetOfKeys) {
    m_test.press("Ctrl+K");
    m_test.press("?");
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(qobject_cast<KeySheet *>(m_test.dialog()));
    m_test.dialog()->reject();
}

TEST_F(WindowPalette, LeavesOutWhatCannotRunNow) {
    m_test.press("Ctrl+K");
    m_test.type(QStringLiteral("open its code"));
    EXPECT_FALSE(chosen().startsWith(QLatin1String("Open its code")));
    m_test.press("Esc");
}

TEST_F(WindowPalette, OpensAtOnceOverAThousandTags) {
    QStringList tags;
    for (int i = 0; i < 1000; ++i)
        tags += QStringLiteral("topic-%1/part").arg(i);
    const auto paper = m_test.papers().constFirst().id;
    tests::must(tests::await(
        m_test.library().apply(library::ChangeTags{model::PaperIds({paper}), tags, {}})));
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().places().size() > 1000; }));
    QElapsedTimer timer;
    timer.start();
    m_test.press("Ctrl+K");
    QApplication::sendPostedEvents();
    m_test.part<Palette>().grab();
    const qint64 opened = timer.restart();
    m_test.type(QStringLiteral("top"));
    const qint64 typed = timer.elapsed() / 3;
    RecordProperty("opened_ms", int(opened));
    RecordProperty("typed_ms", int(typed));
    EXPECT_LT(opened, 1000) << "a guard; 50 are meant";
    EXPECT_LT(typed, 1000);
}

} // namespace
} // namespace lectern::ui
