// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/key_lines.h"
#include "ui/dialogs/key_choice_delegate.h"
#include "ui/dialogs/key_editor.h"
#include "ui/dialogs/key_row.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/views/list/list_pane.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowKeys : public testing::Test {
  protected:
    WindowKeys() {
        m_test.importBehind(tests::inventedDigest(5));
        m_test.open();
    }
    // The dialog, once the keys go there.
    [[nodiscard]] QDialog *dialogWithFocus() {
        QDialog *dialog = m_test.dialog();
        if (!waitUntil([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
            throw std::runtime_error("the dialog has not the focus");
        return dialog;
    }
    // Opens the editor at a command.
    void edit(const QString &id) {
        m_test.window().commands().action(command::changeKeys)->trigger();
        auto *list = dialogWithFocus()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(KeyChoiceDelegate::IdRole) == id) list->setCurrentRow(row);
    }
    [[nodiscard]] QString keyOf(const QString &id) {
        return m_test.window().commands().keyText(id);
    }
    [[nodiscard]] bool keyBecomes(const QString &id, const char *key) {
        return waitUntil([&] { return keyOf(id) == QLatin1String(key); });
    }
    void leaveEditor() {
        m_test.press("Esc");
        ASSERT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
        m_test.window().activateWindow();
        ASSERT_TRUE(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
    }

    TestWindow m_test;
};

TEST_F(WindowKeys, OfPinnedTagsStandInOneLineWhileTheyAreDigits) {
    const auto linesOfTags = [&] {
        QStringList found;
        for (const KeyLine &line :
             keyLines(m_test.window().commands().commands(), m_test.window().commands().keymap()))
            if (line.text.startsWith(QLatin1String("Pinned tag")))
                found += line.text + QLatin1Char(' ') + line.keys.join(QLatin1Char('-'));
        return found;
    };
    EXPECT_EQ(linesOfTags(), QStringList{QStringLiteral("Pinned tags 1-9")});
    m_test.part<CommandTable>().chooseKeys(command::pinnedTag(4), {QKeySequence(Qt::Key_Q)});
    EXPECT_EQ(linesOfTags().size(), 9);
}

TEST_F(WindowKeys, AreFoundOnTheSheetByWordsAndByKey) {
    m_test.press("?");
    auto *sheet = qobject_cast<KeySheet *>(dialogWithFocus());
    ASSERT_TRUE(sheet);
    const auto shown = [&] {
        QStringList words;
        for (const KeyRow *row : sheet->findChildren<KeyRow *>())
            if (row->isVisible()) words += row->accessibleName();
        return words;
    };
    EXPECT_TRUE(shown().contains(QStringLiteral("Next, previous")));
    m_test.type(QStringLiteral("redo"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Redo")});
    sheet->findChild<QLineEdit *>()->clear();
    m_test.type(QStringLiteral("z"));
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Undo"), QStringLiteral("Redo"),
                                    QStringLiteral("Undo the whole pass")}));
    m_test.press("Esc");
    EXPECT_GT(shown().size(), 20);
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
}

TEST_F(WindowKeys, AreRecordedAndHoldAtOnceAndAfterTheNextStart) {
    edit(command::keep);
    m_test.press("Return");
    m_test.press("D, Y"); // two: no wait for a second one
    EXPECT_TRUE(keyBecomes(command::keep, "D, Y"));
    leaveEditor();
    m_test.press("S");
    m_test.press("D, Y");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    m_test.close();
    m_test.open();
    EXPECT_EQ(keyOf(command::keep), QStringLiteral("D, Y"));
}

TEST_F(WindowKeys, AreTakenFromAnotherCommandOnlyWhenTheReaderSaysSo) {
    edit(command::keep);
    m_test.press("Return");
    m_test.press("L");
    QTest::qWait(1'200); // no second key follows
    EXPECT_EQ(keyOf(command::later), QStringLiteral("L"));
    m_test.press("Esc");
    EXPECT_TRUE(m_test.hasDialog()) << "only the question is left";
    EXPECT_EQ(keyOf(command::keep), QStringLiteral("S"));
    m_test.press("Return");
    m_test.press("L");
    QTest::qWait(1'200);
    m_test.press("Return");
    EXPECT_TRUE(keyBecomes(command::keep, "L"));
    EXPECT_EQ(keyOf(command::later), QString());
    leaveEditor();
    m_test.press("L");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
}

TEST_F(WindowKeys, ComeBackOneByOneOrAllAtOnce) {
    CommandTable &table = *m_test.window().findChild<CommandTable *>();
    table.chooseKeys(command::keep, keysFrom("L"));
    table.chooseKeys(command::skip, keysFrom("D"));
    EXPECT_EQ(keyOf(command::later), QString());
    table.resetKeys(command::later);
    EXPECT_EQ(keyOf(command::later), QStringLiteral("L"));
    EXPECT_EQ(keyOf(command::keep), QString()) << "one key never runs two commands";
    table.resetAllKeys();
    EXPECT_EQ(keyOf(command::keep), QStringLiteral("S"));
    EXPECT_EQ(keyOf(command::skip), QStringLiteral("E"));
}

TEST_F(WindowKeys, LeaveEscapeToTheDialogWhileOneIsRecorded) {
    edit(command::keep);
    m_test.press("Return");
    m_test.press("Esc");
    EXPECT_TRUE(m_test.hasDialog());
    EXPECT_EQ(keyOf(command::keep), QStringLiteral("S"));
    leaveEditor();
}

// Says something under the sanitizers, and by chance without.
TEST_F(WindowKeys, EditorGoesWithTheWindowWhileAKeyIsRecorded) {
    edit(command::keep);
    m_test.press("Return");
    m_test.close();
}

TEST_F(WindowKeys, EditorIsLeftByEscapeFromItsFieldToo) {
    edit(command::keep);
    auto *field = m_test.dialog()->findChild<QLineEdit *>();
    field->setFocus();
    m_test.type(QStringLiteral("skip"));
    m_test.press("Esc");
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_TRUE(m_test.hasDialog());
    leaveEditor();
}

TEST_F(WindowKeys, AreRecordedForTheCommandThatWasChosenWhenItBegan) {
    edit(command::keep);
    m_test.press("Return");
    auto *list = m_test.dialog()->findChild<QListWidget *>();
    list->setCurrentRow(list->currentRow() + 1); // by a click
    const QString other = list->currentItem()->data(KeyChoiceDelegate::IdRole).toString();
    const QString before = keyOf(other);
    m_test.press("D, Y");
    EXPECT_EQ(keyOf(other), before);
    EXPECT_EQ(keyOf(command::keep), QStringLiteral("S"));
    leaveEditor();
}

TEST_F(WindowKeys, AreGivenToNothingWhereNoCommandIsFound) {
    edit(command::keep);
    m_test.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("nothing is called that"));
    for (const QPushButton *button : m_test.dialog()->findChildren<QPushButton *>())
        EXPECT_FALSE(button->isEnabled()) << button->text().toStdString();
}

} // namespace
} // namespace lectern::ui
