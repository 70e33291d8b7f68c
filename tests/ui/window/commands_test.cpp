// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/key_row.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/render/plain_text.h"
#include "ui/views/desk/desk_menus.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/search/search_field.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowCommands : public testing::Test {
  protected:
    WindowCommands() {
        m_test.importBehind(tests::inventedDigest(5));
        m_test.open();
    }
    TestWindow m_test;
};

TEST_F(WindowCommands, HaveNamesWordsAndKeysOfTheirOwn) {
    QSet<QString> ids;
    QSet<QString> keys;
    for (const Command &command : m_test.window().commands().commands()) {
        EXPECT_FALSE(ids.contains(command.id)) << command.id.toStdString();
        EXPECT_FALSE(command.text.isEmpty()) << command.id.toStdString();
        EXPECT_TRUE(command.run) << command.id.toStdString();
        ids.insert(command.id);
        for (const QKeySequence &key : command.keys) {
            EXPECT_FALSE(keys.contains(key.toString())) << key.toString().toStdString();
            keys.insert(key.toString());
        }
    }
}

TEST_F(WindowCommands, StandInMenusByNamesThatExist) {
    for (const QStringList &menu : {readerMenu(), rowMenu(), importMenu(), settingsMenu()}) {
        for (const QString &id : menu) {
            EXPECT_TRUE(id.isEmpty() || m_test.window().commands().action(id)) << id.toStdString();
        }
    }
}

TEST_F(WindowCommands, AreAllOnTheSheetOfKeys) {
    m_test.press("?");
    QDialog *sheet = m_test.dialog();
    ASSERT_TRUE(qobject_cast<KeySheet *>(sheet));
    QStringList keys;
    for (const KeyRow *row : sheet->findChildren<KeyRow *>())
        keys += row->accessibleDescription().split(QStringLiteral("; "));
    for (const Command &command : m_test.window().commands().commands()) {
        if (!command.rangeText.isEmpty()) continue; // "1 to 9" is one line
        for (const QKeySequence &key : command.keys)
            EXPECT_EQ(keys.count(key.toString(QKeySequence::NativeText)), 1)
                << command.text.toStdString();
    }
    sheet->reject();
}

TEST_F(WindowCommands, LeaveLettersToTheSearchField) {
    m_test.press("/");
    ASSERT_TRUE(m_test.part<SearchField>().hasFocus());
    m_test.type(QStringLiteral("sleuzjknp"));
    EXPECT_EQ(m_test.part<SearchField>().text(), QStringLiteral("sleuzjknp"));
    ASSERT_TRUE(m_test.listBecomes(0));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 5);
    m_test.press("Esc");
    EXPECT_TRUE(m_test.listBecomes(5)) << "the end of a search leads back";
}

TEST_F(WindowCommands, SearchWhileOneTypes) {
    m_test.press("/");
    m_test.type(QStringLiteral("\"number 3\""));
    EXPECT_TRUE(m_test.listBecomes(1));
    m_test.press("Return");
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
}

TEST_F(WindowCommands, AreOffWhileThereIsNoPaper) {
    TestWindow empty;
    empty.open();
    const CommandTable &table = empty.window().commands();
    ASSERT_TRUE(waitUntil([&] { return !table.action(command::keep)->isEnabled(); }));
    EXPECT_TRUE(table.action(command::importFiles)->isEnabled());
    EXPECT_TRUE(m_test.window().commands().action(command::keep)->isEnabled());
    EXPECT_FALSE(m_test.window().commands().action(command::openCode)->isEnabled())
        << "the paper has no code";
}

TEST_F(WindowCommands, RememberTheTheme) {
    m_test.window().commands().action(command::themeDark)->trigger();
    EXPECT_EQ(m_test.theme().choice(), ThemeChoice::Dark);
    EXPECT_EQ(m_test.settings().value(QStringLiteral("look/theme")).toString(),
              QStringLiteral("dark"));
}

} // namespace
} // namespace lectern::ui
