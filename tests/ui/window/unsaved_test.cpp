// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved yet is there again, wherever the reader went meanwhile.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/export_flow.h"
#include "ui/dialogs/file_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/pages/filter_editor.h"
#include "ui/views/pages/manual_page.h"
#include "ui/views/pages/rule_actions.h"
#include "ui/views/pages/rule_editor.h"
#include "ui/views/pages/rule_list.h"
#include "ui/views/pages/rules_page.h"
#include "ui/views/reader/highlight_picker.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowUnsaved : public testing::Test {
  protected:
    WindowUnsaved() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        must(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    }
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    void run(const QString &command) { m_test.window().commands().action(command)->trigger(); }
    void apply(library::Op op) { tests::must(tests::await(m_test.library().apply(std::move(op)))); }
    // There and back by the keys.
    void lookIntoTheManual() {
        run(command::manual);
        must(waitUntil([&] { return m_test.part<ManualPage>().isVisible(); }));
    }
    void openRules(int rules) {
        run(command::rules);
        must(waitUntil([&] {
            return m_test.part<RulesPage>().isVisible() &&
                   m_test.part<RuleList>().model()->rowCount() == rules;
        }));
    }
    [[nodiscard]] QLineEdit &ruleField(int field) {
        return *m_test.part<RuleEditor>().findChildren<QLineEdit *>().at(field);
    }
    void makeRule(const QString &name) {
        apply(library::SaveRule{{{},
                                 name,
                                 true,
                                 QStringLiteral("lighthouse"),
                                 {{model::RuleAction::Does::Tag, QStringLiteral("light")}}}});
    }

    TestWindow m_test;
};

TEST_F(WindowUnsaved, RuleStaysAsItIsWrittenWhateverIsDoneBesides) {
    makeRule(QStringLiteral("Beams"));
    makeRule(QStringLiteral("Horns"));
    openRules(2);
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    m_test.part<RuleList>().setFocus();
    m_test.press("Space"); // turned off meanwhile
    ASSERT_TRUE(waitUntil([&] {
        return !tests::must(tests::await(m_test.library().rules())).constFirst().rule.enabled;
    }));
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<RuleEditor>().rule().enabled; }));
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    m_test.press("Down"); // another one
    ASSERT_EQ(ruleField(1).text(), QStringLiteral("lighthouse"));
    m_test.press("Up");
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    lookIntoTheManual();
    openRules(2);
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    EXPECT_TRUE(m_test.part<RuleEditor>().isChanged());
}

TEST_F(WindowUnsaved, NewRuleThatCouldNotBeSavedStaysAsItIsWritten) {
    makeRule(QStringLiteral("Beams"));
    openRules(1);
    for (QAction *action : m_test.part<RulesPage>().findChildren<QAction *>())
        if (action->text() == QLatin1String("New rule")) action->trigger();
    ruleField(0).setText(QStringLiteral("Horns"));
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    m_test.part<RuleActions>().findChildren<QLineEdit *>().constLast()->setText(
        QStringLiteral("sea/")); // no name of a tag
    for (QAction *action : m_test.part<RuleEditor>().findChildren<QAction *>())
        if (action->text() == QLatin1String("Save the rule")) action->trigger();
    ASSERT_TRUE(waitUntil([&] { return !m_test.notice().isEmpty(); }));
    makeRule(QStringLiteral("Lamps")); // elsewhere, meanwhile
    EXPECT_TRUE(waitUntil([&] { return m_test.part<RuleList>().model()->rowCount() == 3; }));
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
}

TEST_F(WindowUnsaved, FilterIsThereAgainAfterTheManualAndNotAfterCancel) {
    m_test.press("/");
    m_test.type(QStringLiteral("invented"));
    must(waitUntil(
        [&] { return m_test.window().commands().action(command::saveSearch)->isEnabled(); }));
    run(command::saveSearch);
    must(waitUntil([&] { return m_test.part<FilterEditor>().isVisible(); }));
    const auto name = [&]() -> QLineEdit & {
        return *m_test.part<FilterEditor>().findChild<QLineEdit *>();
    };
    name().setText(QStringLiteral("Lights at sea"));
    lookIntoTheManual();
    run(command::manual);
    run(command::saveSearch);
    EXPECT_EQ(name().text(), QStringLiteral("Lights at sea"));
    for (QAction *action : m_test.part<FilterEditor>().findChildren<QAction *>())
        if (action->text() == QLatin1String("Cancel")) action->trigger();
    run(command::saveSearch);
    EXPECT_TRUE(name().text().isEmpty());
}

TEST_F(WindowUnsaved, FilterThatCouldNotBeSavedIsThereAgain) {
    apply(library::SaveFilter{{{}, QStringLiteral("Lights"), QStringLiteral("lighthouse")}});
    const model::SavedFilter fresh{{}, {}, QStringLiteral("invented")};
    m_test.desk().pages().openFilter(fresh);
    auto &name = *m_test.part<FilterEditor>().findChild<QLineEdit *>();
    name.setText(QStringLiteral("Lights")); // which is taken
    for (QAction *action : m_test.part<FilterEditor>().findChildren<QAction *>())
        if (action->text() == QLatin1String("Save filter")) action->trigger();
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("There is a filter")));
    lookIntoTheManual();
    m_test.desk().pages().openFilter(fresh);
    EXPECT_EQ(name.text(), QStringLiteral("Lights"));
}

TEST_F(WindowUnsaved, FilterIsThereAgainAfterAnotherWasOpened) {
    const model::SavedFilter one{{}, {}, QStringLiteral("invented")};
    m_test.desk().pages().openFilter(one);
    auto &name = *m_test.part<FilterEditor>().findChild<QLineEdit *>();
    name.setText(QStringLiteral("Lights at sea"));
    m_test.desk().pages().openFilter({{}, {}, QStringLiteral("lighthouse")});
    EXPECT_TRUE(name.text().isEmpty());
    m_test.desk().pages().openFilter(one);
    EXPECT_EQ(name.text(), QStringLiteral("Lights at sea"));
    EXPECT_EQ(m_test.part<FilterEditor>().filter().query, QStringLiteral("invented"));
}

TEST_F(WindowUnsaved, CommentOfAHighlightIsSavedWhenAnotherSentenceIsChosen) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(
        waitUntil([&] { return m_test.part<ReaderView>().paper()->highlights.size() == 1; }));
    m_test.press("V");
    m_test.press("Return");
    m_test.type(QStringLiteral("as in March"));
    m_test.press("Shift+Tab"); // back to the sheet
    m_test.press("Right");
    EXPECT_TRUE(waitUntil([&] {
        return m_test.papers().constFirst().highlights.constFirst().comment ==
               QLatin1String("as in March");
    }));
}

// The buttons at the foot of the sidebar leave the focus where it is.
TEST_F(WindowUnsaved, CommentOfAHighlightIsSavedWhenAPageTakesThePlaceOfTheReader) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(
        waitUntil([&] { return m_test.part<ReaderView>().paper()->highlights.size() == 1; }));
    m_test.press("V");
    m_test.press("Return");
    m_test.type(QStringLiteral("as in March"));
    lookIntoTheManual();
    EXPECT_TRUE(waitUntil([&] {
        return m_test.papers().constFirst().highlights.constFirst().comment ==
               QLatin1String("as in March");
    }));
}

// The menu of the right button takes the focus, and gives it back.
TEST_F(WindowUnsaved, FieldStaysWhileItsOwnMenuIsOpen) {
    m_test.press("T");
    m_test.type(QStringLiteral("ne"));
    QWidget *field = QApplication::focusWidget();
    QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
    QApplication::sendEvent(field, &menu);
    EXPECT_TRUE(field->isVisible());
    QFocusEvent elsewhere(QEvent::FocusOut, Qt::MouseFocusReason);
    QApplication::sendEvent(field, &elsewhere);
    EXPECT_FALSE(field->isVisible());
}

TEST_F(WindowUnsaved, ExportThatIsUnderWayIsAskedAboutBeforeTheWindowCloses) {
    auto &exports = m_test.desk().exports();
    QObject::connect(&exports, &ExportFlow::started, &m_test.window(), &QWidget::close);
    m_test.press("Ctrl+E");
    m_test.dialog()->findChild<QLineEdit *>()->setText(m_test.folder() + QStringLiteral("/out.md"));
    m_test.acceptDialog();
    ASSERT_TRUE(waitUntil(
        [&] { return m_test.hasDialog() && !qobject_cast<ExportDialog *>(m_test.dialog()); }));
    EXPECT_TRUE(m_test.window().isVisible());
    m_test.dialog()->reject();
}

TEST_F(WindowUnsaved, FilesThatAreAttachedAreAskedAboutBeforeTheWindowCloses) {
    const QString path = m_test.writeFile(QStringLiteral("slides.pdf"), "%PDF-1.4\n");
    m_test.desk().files().attach(m_test.papers().constFirst().id, {path});
    m_test.window().close();
    EXPECT_TRUE(m_test.window().isVisible());
    ASSERT_TRUE(m_test.hasDialog());
    m_test.dialog()->reject();
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("has:file"), 1));
}

} // namespace
} // namespace lectern::ui
