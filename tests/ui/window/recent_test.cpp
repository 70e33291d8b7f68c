// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/import_preview.h"
#include "ui/dialogs/palette.h"
#include "ui/dialogs/recent_flow.h"
#include "ui/settings/recent_files.h"
#include "ui/views/desk/desk.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowRecent : public testing::Test {
  protected:
    void open() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }
    // Imports it as a reader does: chosen, looked at, taken.
    void import(const QString &path, int papers) {
        m_test.desk().imports().importFiles({path});
        m_test.acceptDialog();
        ASSERT_TRUE(m_test.countBecomes(QStringLiteral("*"), papers));
        ASSERT_TRUE(waitUntil([&] { return action(command::recentFiles).isEnabled(); }));
        m_test.window().activateWindow(); // as a window manager does when a dialog goes
        ASSERT_TRUE(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
    }
    [[nodiscard]] QAction &action(const QString &id) {
        return *m_test.window().commands().action(id);
    }
    // By its key; null: none came.
    QMenu *openMenu() {
        m_test.press("Ctrl+Shift+O");
        QMenu *menu = nullptr;
        (void)waitUntil([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu != nullptr;
        });
        return menu;
    }
    [[nodiscard]] QString digest(const QString &name, int first) {
        return m_test.writeFile(name, tests::inventedDigest(2, first));
    }
    [[nodiscard]] static QStringList linesOf(const QMenu &menu) {
        QStringList lines;
        for (const QAction *line : menu.actions())
            if (!line->isSeparator()) lines += line->text().section(QLatin1Char('\t'), 0, 0);
        return lines;
    }
    [[nodiscard]] RecentFiles kept() { return RecentFiles(m_test.settings()); }

    TestWindow m_test;
};

TEST_F(WindowRecent, ListsWhatWasImportedAndImportsItAgainByKeys) {
    open();
    EXPECT_FALSE(action(command::recentFiles).isEnabled()) << "there is none yet";
    import(digest(QStringLiteral("monday & co.txt"), 100), 5);
    import(digest(QStringLiteral("tuesday.txt"), 200), 7);
    QMenu *menu = openMenu();
    ASSERT_TRUE(menu);
    EXPECT_EQ(linesOf(*menu),
              QStringList({QStringLiteral("tuesday.txt"), QStringLiteral("monday && co.txt"),
                           QStringLiteral("Clear this list")}));
    const QString folder = menu->actions().constFirst()->text().section(QLatin1Char('\t'), 1);
    EXPECT_TRUE(folder.startsWith(QChar(0x200E))) << "a path runs as it does, whatever the layout";
    EXPECT_EQ(menu->activeAction(), menu->actions().constFirst()) << "Enter takes it";
    EXPECT_TRUE(
        menu->actions().constFirst()->text().contains(QFileInfo(m_test.folder()).fileName()))
        << "where it is";
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_TRUE(qobject_cast<ImportPreview *>(m_test.dialog()));
    m_test.dialog()->reject();
}

TEST_F(WindowRecent, DoesNotListWhatWasNotTaken) {
    open();
    m_test.desk().imports().importFiles({digest(QStringLiteral("monday.txt"), 100)});
    m_test.dialog()->reject();
    ASSERT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
    EXPECT_TRUE(kept().files().isEmpty());
    EXPECT_FALSE(action(command::recentFiles).isEnabled());
}

TEST_F(WindowRecent, TellsWhatIsGoneAndForgetsIt) {
    open();
    const QString path = digest(QStringLiteral("monday.txt"), 100);
    import(path, 5);
    ASSERT_TRUE(QFile::remove(path));
    QMenu *menu = openMenu();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("“monday.txt” is not in ")));
    EXPECT_FALSE(m_test.hasDialog());
    EXPECT_TRUE(kept().files().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return !action(command::recentFiles).isEnabled(); }));
}

TEST_F(WindowRecent, IsClearedByItsCommand) {
    open();
    import(digest(QStringLiteral("monday.txt"), 100), 5);
    action(command::clearRecent).trigger();
    EXPECT_TRUE(kept().files().isEmpty());
    EXPECT_TRUE(kept().libraries().isEmpty());
    EXPECT_FALSE(action(command::recentFiles).isEnabled());
}

TEST_F(WindowRecent, RemembersTheLibraryAndOpensAnotherBesideIt) {
    const QString other = m_test.writeFile(QStringLiteral("thesis.db"), "a library, say");
    kept().rememberLibrary(other);
    open();
    EXPECT_EQ(kept().libraries(), QStringList({m_test.libraryPath(), other}));
    const QSignalSpy asked(&m_test.window(), &MainWindow::libraryAsked);
    QMenu *menu = openMenu();
    ASSERT_TRUE(menu);
    EXPECT_EQ(linesOf(*menu),
              QStringList({QStringLiteral("thesis.db"), QStringLiteral("Clear this list")}))
        << "not the one that is open";
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.constFirst().constFirst().toString(), other);
    EXPECT_TRUE(m_test.window().isVisible());
}

TEST_F(WindowRecent, IsFoundByNameInThePalette) {
    open();
    import(digest(QStringLiteral("tuesday.txt"), 200), 5);
    m_test.press("Ctrl+K");
    ASSERT_TRUE(waitUntil([&] {
        const auto *palette = m_test.window().findChild<Palette *>();
        return palette && palette->isVisible();
    }));
    m_test.type(QStringLiteral("tuesday.txt"));
    m_test.press("Return");
    EXPECT_TRUE(qobject_cast<ImportPreview *>(m_test.dialog()));
    m_test.dialog()->reject();
}

} // namespace
} // namespace lectern::ui
