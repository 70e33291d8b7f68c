// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/note_saver.h"
#include "ui/render/plain_text.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_button.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/reader/paper_section.h"
#include "ui/views/reader/reader_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// Comments have an editor of the same kind.
NoteEditor &noteEditorOf(TestWindow &test) {
    return *test.part<NoteSection>().findChild<NoteEditor *>();
}

class WindowNote : public testing::Test {
  protected:
    WindowNote() { m_test.importBehind(tests::inventedDigest(3)); }

    void open() {
        m_test.open();
        ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    }
    void edit() {
        m_test.press("M");
        ASSERT_TRUE(editor().hasFocus());
    }
    [[nodiscard]] const PaperSection *section(const QString &heading) {
        for (const auto *one : m_test.part<ReaderView>().findChildren<PaperSection *>())
            if (one->accessibleName() == heading) return one;
        throw std::runtime_error("there is no such section");
    }
    [[nodiscard]] NoteEditor &editor() { return noteEditorOf(m_test); }
    [[nodiscard]] QString saved(int row = 0) { return m_test.papers().at(row).note.text; }
    [[nodiscard]] bool savedBecomes(const QString &note, int row = 0) {
        return waitUntil([&] { return saved(row) == note; });
    }

    TestWindow m_test;
};

TEST_F(WindowNote, SavesItselfAndIsThereAfterReopening) {
    open();
    edit();
    m_test.type(QStringLiteral("Compare with the halting curriculum"));
    EXPECT_TRUE(savedBecomes(QStringLiteral("Compare with the halting curriculum")));
    m_test.close();
    open();
    EXPECT_TRUE(waitUntil(
        [&] { return editor().note() == QLatin1String("Compare with the halting curriculum"); }));
}

// As a command does that comes to the window.
TEST_F(WindowNote, ShowsWhatACommandAddsWhileNothingIsTyped) {
    open();
    edit();
    m_test.type(QStringLiteral("mine"));
    ASSERT_TRUE(savedBecomes(QStringLiteral("mine")));
    tests::must(tests::await(m_test.library().apply(
        library::AddToNote{m_test.papers().constFirst().id, QStringLiteral("more")})));
    EXPECT_TRUE(waitUntil([&] { return editor().note() == QLatin1String("mine\nmore"); }));
    m_test.type(QStringLiteral("!"));
    EXPECT_TRUE(savedBecomes(QStringLiteral("mine!\nmore"))) << "she types where she was";
}

TEST_F(WindowNote, StandsBesideWhatACommandAddsWhileItIsTyped) {
    open();
    const model::PaperId paper = m_test.papers().constFirst().id;
    edit();
    m_test.type(QStringLiteral("mine"));
    tests::must(
        tests::await(m_test.library().apply(library::AddToNote{paper, QStringLiteral("more")})));
    EXPECT_TRUE(savedBecomes(QStringLiteral("mine\nmore")));
    EXPECT_TRUE(waitUntil([&] { return editor().note() == QLatin1String("mine\nmore"); }));
    m_test.type(QStringLiteral("!"));
    EXPECT_TRUE(savedBecomes(QStringLiteral("mine!\nmore")));
}

TEST_F(WindowNote, CallsWhoWaitsForWhatIsTypedOnceItIsSaved) {
    open();
    edit();
    QString found;
    m_test.type(QStringLiteral("typed a moment ago"));
    m_test.desk().notes().whenSettled([&] { found = saved(); });
    EXPECT_TRUE(waitUntil([&] { return found == QLatin1String("typed a moment ago"); }));
    bool called = false;
    m_test.desk().notes().whenSettled([&] { called = true; });
    EXPECT_TRUE(called) << "there is nothing to wait for";
}

TEST_F(WindowNote, SaysSavedOnlyAfterTheCommit) {
    open();
    edit();
    const auto savedWords = [&] {
        for (const PlainLabel *label : m_test.part<NoteSection>().findChildren<PlainLabel *>()) {
            if (label->text().startsWith(QLatin1String("saved "))) return true;
        }
        return false;
    };
    m_test.type(QStringLiteral("a"));
    EXPECT_FALSE(savedWords());
    EXPECT_TRUE(waitUntil(savedWords));
    EXPECT_EQ(saved(), QStringLiteral("a"));
}

TEST(WindowNoteDay, SaysTheDayOfANoteThatWasNotSavedToday) {
    base::FixedClock clock({1'795'000'000'000, 60});
    TestWindow test;
    test.useClock(clock);
    test.importBehind(tests::inventedDigest(1));
    test.open();
    ASSERT_TRUE(waitUntil([&] { return test.part<ReaderView>().paper().has_value(); }));
    test.press("M");
    test.type(QStringLiteral("of yesterday"));
    ASSERT_TRUE(waitUntil([&] { return test.desk().notes().isIdle(); }));
    const QString day = QStringLiteral("saved %1 ").arg(clock.today().day());
    clock.advanceMs(24LL * 60 * 60 * 1000);
    test.press("Esc");
    EXPECT_TRUE(waitUntil([&] {
        const auto labels = test.part<NoteSection>().findChildren<PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const PlainLabel *label) { return label->text().startsWith(day); });
    }));
}

TEST_F(WindowNote, LeavesLettersToTheText) {
    open();
    edit();
    m_test.type(QStringLiteral("s l e u z j k n p t b c g i ? /"));
    EXPECT_EQ(editor().note(), QStringLiteral("s l e u z j k n p t b c g i ? /"));
    EXPECT_EQ(m_test.part<ListPane>().currentRow(), 0);
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 3);
}

TEST_F(WindowNote, UndoesTypingByItself) {
    open();
    m_test.press("S");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    ASSERT_TRUE(waitUntil([&] {
        const auto &paper = m_test.part<ReaderView>().paper();
        return paper && paper->id == m_test.part<ListPane>().currentPaper();
    }));
    edit();
    m_test.type(QStringLiteral("word"));
    m_test.press("Ctrl+Z");
    EXPECT_EQ(editor().note(), QString());
    EXPECT_EQ(m_test.count(QStringLiteral("is:kept")), 1) << "the decision is not the text's";
}

TEST_F(WindowNote, GoesBackToTheListByEscape) {
    open();
    edit();
    m_test.type(QStringLiteral("x"));
    m_test.press("Esc");
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(savedBecomes(QStringLiteral("x")));
}

TEST_F(WindowNote, IsSavedWhenTheWindowClosesAtOnce) {
    open();
    edit();
    m_test.type(QStringLiteral("the last word"));
    m_test.close();
    m_test.open();
    EXPECT_EQ(saved(), QStringLiteral("the last word"));
}

TEST_F(WindowNote, IsSavedWhenTheSystemEndsTheProgramAtOnce) {
    open();
    edit();
    m_test.type(QStringLiteral("the last word"));
    m_test.window().end();
    EXPECT_TRUE(waitUntil([&] { return !m_test.window().isVisible(); }));
    m_test.close();
    m_test.open();
    EXPECT_EQ(saved(), QStringLiteral("the last word"));
}

TEST_F(WindowNote, StaysWithItsPaperWhenTheReaderTurnsThePage) {
    open();
    edit();
    m_test.type(QStringLiteral("of the first"));
    m_test.part<ListPane>().selectNext();
    ASSERT_TRUE(waitUntil([&] { return editor().note().isEmpty(); }));
    EXPECT_TRUE(savedBecomes(QStringLiteral("of the first")));
    EXPECT_EQ(saved(1), QString());
}

TEST_F(WindowNote, IsOneStepHoweverOftenItWasSaved) {
    open();
    edit();
    m_test.type(QStringLiteral("one"));
    ASSERT_TRUE(savedBecomes(QStringLiteral("one")));
    m_test.type(QStringLiteral(" two"));
    ASSERT_TRUE(savedBecomes(QStringLiteral("one two")));
    m_test.press("Esc");
    m_test.press("Z");
    EXPECT_TRUE(savedBecomes(QString()));
    EXPECT_TRUE(waitUntil([&] { return editor().note().isEmpty(); }));
}

TEST_F(WindowNote, KeepsEveryCharacter) {
    const QString odd = QStringLiteral("a\u00A0b\r\n\r\n  - [ ] task\t\U0001D49C \u202Ex\r\n");
    open();
    tests::must(tests::await(
        m_test.library().apply(library::SetNote{m_test.papers().constFirst().id, odd, {}})));
    ASSERT_TRUE(waitUntil([&] { return editor().note() == odd; }));
    edit();
    m_test.type(QStringLiteral("y"));
    EXPECT_TRUE(savedBecomes(odd + QLatin1Char('y')));
}

TEST_F(WindowNote, StaysInItsFieldWhenItCanNotBeSaved) {
    TestWindow readOnly({1360, 860}, library::Access::ReadOnly);
    // A library that cannot be written fails every save.
    {
        library::Library library({.path = readOnly.libraryPath()});
        tests::must(tests::await(library.open()));
        library::ImportRequest request;
        request.bytes = tests::inventedDigest(2);
        tests::must(tests::await(library.import(request)));
    }
    readOnly.open();
    ASSERT_TRUE(waitUntil([&] { return readOnly.part<ReaderView>().paper().has_value(); }));
    readOnly.press("M");
    readOnly.type(QStringLiteral("kept"));
    EXPECT_TRUE(readOnly.noticeBecomes(QStringLiteral("Your note is not saved yet")));
    bool called = false;
    readOnly.desk().notes().whenSettled([&] { called = true; });
    EXPECT_TRUE(waitUntil([&] { return called; })) << "who waits for it does not wait for ever";
    readOnly.press("Esc");
    readOnly.press("J");
    readOnly.press("K");
    EXPECT_TRUE(waitUntil([&] { return noteEditorOf(readOnly).note() == QLatin1String("kept"); }));

    readOnly.window().close();
    EXPECT_TRUE(waitUntil([&] { return readOnly.hasDialog(); })) << "it asks before it is lost";
    readOnly.dialog()->reject();
    EXPECT_TRUE(readOnly.window().isVisible());
    EXPECT_FALSE(readOnly.desk().notes().isIdle());
}

TEST(NoteEditor, TakesMarkupForTextAndShiftEnterForALineEnd) {
    ThemeSource theme(Shade::Light, {});
    NoteEditor editor(theme);
    editor.setNote(QStringLiteral("<b>not bold</b>"));
    EXPECT_EQ(editor.note(), QStringLiteral("<b>not bold</b>"));
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&editor, QStringLiteral("x"));
    EXPECT_EQ(editor.note(), QStringLiteral("<b>not bold</b>\nx"));
}

TEST(NoteEditor, LeavesFilesToTheWindow) {
    ThemeSource theme(Shade::Light, {});
    NoteEditor editor(theme);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/day.txt"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor.viewport(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(WindowNote, CompletesAPaperBehindTwoBracketsAndLeadsToIt) {
    open();
    const QString title = m_test.papers().at(2).facts.title.tidy;
    edit();
    m_test.type(QStringLiteral("Compare [[number 3 on the hab"));
    auto *list = editor().findChild<QCompleter *>();
    if (!list) list = m_test.window().findChild<QCompleter *>();
    ASSERT_TRUE(list);
    ASSERT_TRUE(waitUntil([&] { return list->popup()->isVisible(); }));
    EXPECT_EQ(list->popup()->model()->rowCount(), 1);
    QTest::keyClick(list->popup(), Qt::Key_Return);
    const QString note = QStringLiteral("Compare [[%1]]").arg(title);
    EXPECT_EQ(editor().note(), note);
    EXPECT_TRUE(savedBecomes(note));
    m_test.press("Left");
    m_test.press("Ctrl+Return");
    ASSERT_TRUE(waitUntil([&] {
        const auto &paper = m_test.part<ReaderView>().paper();
        return paper && paper->facts.title.tidy == title;
    }));
    EXPECT_EQ(saved(), note) << "the key types nothing";
    const auto *mentions = section(QStringLiteral("Mentioned in"));
    ASSERT_TRUE(waitUntil([&] { return mentions->isVisible(); }));
    EXPECT_EQ(mentions->findChildren<PaperButton *>().size(), 1);
}

TEST_F(WindowNote, IsColouredWithoutAnEdit) {
    m_test.importBehind(tests::inventedDigest(1, 50));
    open();
    edit();
    m_test.type(QStringLiteral("# Head *it*"));
    ASSERT_TRUE(savedBecomes(QStringLiteral("# Head *it*")));
    const auto steps = tests::must(tests::await(m_test.library().history())).size();
    m_test.theme().setChoice(ThemeChoice::Dark);
    QTest::qWait(1'300);
    EXPECT_EQ(tests::must(tests::await(m_test.library().history())).size(), steps);
}

} // namespace
} // namespace lectern::ui
