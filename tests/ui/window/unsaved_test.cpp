// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved yet is there again, wherever the reader went meanwhile.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/draft_memory.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/export_flow.h"
#include "ui/dialogs/file_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/pages/filter_editor.h"
#include "ui/views/pages/manual_page.h"
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
    template <typename Part>
    void runIn(const char *words) {
        for (QAction *action : m_test.part<Part>().template findChildren<QAction *>())
            if (action->text() == QLatin1String(words)) action->trigger();
    }
    [[nodiscard]] QLineEdit &filterName() {
        return *m_test.part<FilterEditor>().findChild<QLineEdit *>();
    }
    void startAgain() {
        m_test.close();
        m_test.open();
    }
    // The first sentence, and what is said of it.
    void highlightAndWrite(const QString &comment) {
        m_test.press("V");
        m_test.press("C");
        must(waitUntil([&] { return m_test.part<ReaderView>().paper()->highlights.size() == 1; }));
        m_test.press("V");
        m_test.press("Return");
        m_test.type(comment);
    }
    [[nodiscard]] bool commentBecomes(const QString &comment) {
        return waitUntil([&] {
            return m_test.papers().constFirst().highlights.constFirst().comment == comment;
        });
    }

    TestWindow m_test;
};

TEST_F(WindowUnsaved, FilterIsThereAgainAtTheNextStartAndNotAfterCancel) {
    const model::SavedFilter fresh{{}, {}, QStringLiteral("invented")};
    m_test.desk().pages().openFilter(fresh);
    filterName().setText(QStringLiteral("Lights at sea"));
    startAgain();
    m_test.desk().pages().openFilter(fresh);
    EXPECT_EQ(filterName().text(), QStringLiteral("Lights at sea"));
    runIn<FilterEditor>("Cancel");
    startAgain();
    m_test.desk().pages().openFilter(fresh);
    EXPECT_TRUE(filterName().text().isEmpty());
}

TEST_F(WindowUnsaved, FilterIsKeptOnceTheTypingRests) {
    m_test.desk().pages().openFilter({{}, {}, QStringLiteral("invented")});
    filterName().setText(QStringLiteral("Lights at sea"));
    const DraftMemory memory(m_test.window().settings().memory(), m_test.libraryPath());
    ASSERT_TRUE(waitUntil([&] { return memory.filters().size() == 1; })) << "the page still shows";
    EXPECT_EQ(memory.filters().constFirst().second.name, QStringLiteral("Lights at sea"));
}

TEST_F(WindowUnsaved, FilterIsThereAgainAfterTheManualAndNotAfterCancel) {
    m_test.press("/");
    m_test.type(QStringLiteral("invented"));
    must(waitUntil(
        [&] { return m_test.window().commands().action(command::saveSearch)->isEnabled(); }));
    run(command::saveSearch);
    must(waitUntil([&] { return m_test.part<FilterEditor>().isVisible(); }));
    filterName().setText(QStringLiteral("Lights at sea"));
    lookIntoTheManual();
    run(command::manual);
    run(command::saveSearch);
    EXPECT_EQ(filterName().text(), QStringLiteral("Lights at sea"));
    runIn<FilterEditor>("Close the editor"); // as by Escape
    run(command::saveSearch);
    EXPECT_EQ(filterName().text(), QStringLiteral("Lights at sea"));
    runIn<FilterEditor>("Cancel");
    run(command::saveSearch);
    EXPECT_TRUE(filterName().text().isEmpty());
}

TEST_F(WindowUnsaved, FilterThatCouldNotBeSavedIsThereAgain) {
    apply(library::SaveFilter{{{}, QStringLiteral("Lights"), QStringLiteral("lighthouse")}});
    const model::SavedFilter fresh{{}, {}, QStringLiteral("invented")};
    m_test.desk().pages().openFilter(fresh);
    filterName().setText(QStringLiteral("Lights")); // which is taken
    runIn<FilterEditor>("Save filter");
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("There is a filter")));
    lookIntoTheManual();
    m_test.desk().pages().openFilter(fresh);
    EXPECT_EQ(filterName().text(), QStringLiteral("Lights"));
}

TEST_F(WindowUnsaved, FilterIsThereAgainAfterAnotherWasOpened) {
    const model::SavedFilter one{{}, {}, QStringLiteral("invented")};
    m_test.desk().pages().openFilter(one);
    filterName().setText(QStringLiteral("Lights at sea"));
    m_test.desk().pages().openFilter({{}, {}, QStringLiteral("lighthouse")});
    EXPECT_TRUE(filterName().text().isEmpty());
    m_test.desk().pages().openFilter(one);
    EXPECT_EQ(filterName().text(), QStringLiteral("Lights at sea"));
    EXPECT_EQ(m_test.part<FilterEditor>().filter().query, QStringLiteral("invented"));
}

TEST_F(WindowUnsaved, CommentOfAHighlightIsSavedWhenAnotherSentenceIsChosen) {
    highlightAndWrite(QStringLiteral("as in March"));
    m_test.press("Shift+Tab"); // back to the sheet
    m_test.press("Right");
    EXPECT_TRUE(commentBecomes(QStringLiteral("as in March")));
}

// The buttons at the foot of the sidebar leave the focus where it is.
TEST_F(WindowUnsaved, CommentOfAHighlightIsSavedWhenAPageTakesThePlaceOfTheReader) {
    highlightAndWrite(QStringLiteral("as in March"));
    lookIntoTheManual();
    EXPECT_TRUE(commentBecomes(QStringLiteral("as in March")));
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
