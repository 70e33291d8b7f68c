// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/models/highlight_model.h"
#include "ui/views/desk/desk.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/reader/comment_view.h"
#include "ui/views/reader/highlight_list.h"
#include "ui/views/reader/highlight_picker.h"
#include "ui/views/reader/highlights_page.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/paper_column.h"
#include "ui/views/reader/reader_view.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTextCursor>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowHighlight : public testing::Test {
  protected:
    void SetUp() override {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
        abstract = m_test.papers().constFirst().facts.abstract.tidy;
    }

    [[nodiscard]] HighlightPicker &picker() {
        return *m_test.part<ReaderView>().findChild<HighlightPicker *>();
    }
    [[nodiscard]] MarkedText &text() { return m_test.part<PaperColumn>().abstract(); }
    [[nodiscard]] QList<model::Highlight> marks() {
        return m_test.papers().constFirst().highlights;
    }
    [[nodiscard]] bool marksBecome(qsizetype count) {
        return waitUntil([&] { return marks().size() == count && text().marks().size() == count; });
    }
    void select(qsizetype start, qsizetype length) {
        QTextCursor cursor(text().document());
        cursor.setPosition(int(start));
        cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
        text().setTextCursor(cursor);
    }

    TestWindow m_test;
    QString abstract;
};

TEST_F(WindowHighlight, MarksTheFirstSentenceByTwoKeysFromTheList) {
    m_test.press("V");
    ASSERT_TRUE(picker().isVisible());
    EXPECT_TRUE(picker().hasFocus());
    m_test.press("C");
    ASSERT_TRUE(marksBecome(1));
    EXPECT_FALSE(picker().isVisible());
    const auto mark = marks().constFirst();
    EXPECT_EQ(mark.meaning, model::Meaning::Claim);
    EXPECT_EQ(mark.quote, abstract.left(abstract.indexOf(u'.') + 1));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Highlighted a claim")));
    m_test.press("Z");
    EXPECT_TRUE(marksBecome(0));
}

TEST_F(WindowHighlight, GoesToOtherSentencesByArrows) {
    m_test.press("V");
    m_test.press("Down");
    m_test.press("Down");
    m_test.press("Up");
    m_test.press("D");
    ASSERT_TRUE(marksBecome(1));
    EXPECT_EQ(marks().constFirst().meaning, model::Meaning::Doubt);
    EXPECT_EQ(marks().constFirst().start, abstract.indexOf(QStringLiteral(" The")) + 1);
}

TEST_F(WindowHighlight, TakesTheLettersOfAKeyboardThatTypesAnotherScript) {
    m_test.press("V");
    ASSERT_TRUE(picker().isVisible());
    QKeyEvent method(QEvent::KeyPress, 0x042c, Qt::NoModifier, 58, 0, 0, // where M is
                     QStringLiteral("\u044c"));
    QApplication::sendEvent(&picker(), &method);
    ASSERT_TRUE(marksBecome(1));
    EXPECT_EQ(marks().constFirst().meaning, model::Meaning::Method);
}

TEST_F(WindowHighlight, IsToldWithTheKeyThatTheReaderChose) {
    m_test.press("G, H");
    const auto &list = m_test.part<HighlightList>();
    const auto says = [&](const char *words) {
        return waitUntil(
            [&] { return list.accessibleDescription().contains(QLatin1String(words)); });
    };
    EXPECT_TRUE(says("press V"));
    m_test.part<CommandTable>().chooseKeys(command::highlight, {QKeySequence(Qt::Key_Q)});
    EXPECT_TRUE(says("press Q"));
    m_test.part<CommandTable>().chooseKeys(command::highlight, {});
    EXPECT_FALSE(list.accessibleDescription().contains(QLatin1String("press")));
}

TEST_F(WindowHighlight, StaysWhileTheKeyThatOpenedItIsHeld) {
    m_test.press("V");
    QKeyEvent held(QEvent::KeyPress, Qt::Key_V, Qt::NoModifier, QStringLiteral("v"), true);
    QApplication::sendEvent(&picker(), &held);
    EXPECT_TRUE(picker().isVisible());
    m_test.press("V");
    EXPECT_FALSE(picker().isVisible());
}

TEST_F(WindowHighlight, MarksWhatIsSelected) {
    select(3, 16);
    m_test.press("V");
    m_test.press("R");
    ASSERT_TRUE(marksBecome(1));
    EXPECT_EQ(marks().constFirst().quote, abstract.mid(3, 16).trimmed());
    EXPECT_FALSE(text().textCursor().hasSelection());
}

TEST_F(WindowHighlight, LeavesByEscapeAndWritesNothing) {
    m_test.press("V");
    m_test.press("Escape");
    EXPECT_FALSE(picker().isVisible());
    EXPECT_TRUE(marks().isEmpty());
    m_test.press("V"); // the focus is back where it was
    EXPECT_TRUE(picker().isVisible());
}

TEST_F(WindowHighlight, ChangesWhatItMeansAndDeletesIt) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(marksBecome(1));
    m_test.press("V");
    m_test.press("M");
    ASSERT_TRUE(waitUntil([&] { return marks().constFirst().meaning == model::Meaning::Method; }));
    ASSERT_TRUE(
        waitUntil([&] { return text().marks().constFirst().meaning == model::Meaning::Method; }));
    m_test.press("V");
    m_test.press("Del");
    EXPECT_TRUE(marksBecome(0));
}

TEST_F(WindowHighlight, KeepsACommentHoweverTheSheetGoes) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(marksBecome(1));
    m_test.press("V");
    m_test.press("Return");
    m_test.type(QStringLiteral("Agrees with June"));
    m_test.press("Escape");
    EXPECT_TRUE(waitUntil(
        [&] { return marks().constFirst().comment == QLatin1String("Agrees with June"); }));
    ASSERT_TRUE(
        waitUntil([&] { return !m_test.window().findChildren<CommentView *>().isEmpty(); }));
    auto *view = m_test.window().findChildren<CommentView *>().constFirst();
    EXPECT_TRUE(view->accessibleName().startsWith(QStringLiteral("Claim. Agrees with June")));
    view->click();
    ASSERT_TRUE(picker().isVisible());
    m_test.type(QStringLiteral(", twice "));
    m_test.part<ReaderView>().setFocusPolicy(Qt::StrongFocus);
    m_test.part<ReaderView>().setFocus();
    EXPECT_TRUE(waitUntil([&] { return marks().constFirst().comment.contains(u'w'); }));
}

TEST_F(WindowHighlight, SavesACommentWhileItIsTypedAsOneStep) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(marksBecome(1));
    m_test.press("V");
    m_test.press("Return");
    const auto commentBecomes = [this](const char *words) {
        return waitUntil([&] { return marks().constFirst().comment == QLatin1String(words); });
    };
    m_test.type(QStringLiteral("Agrees"));
    EXPECT_TRUE(commentBecomes("Agrees"));
    m_test.type(QStringLiteral(" with June"));
    EXPECT_TRUE(commentBecomes("Agrees with June")) << "and nothing of what was typed is gone";
    EXPECT_TRUE(picker().isVisible());
    m_test.press("Escape");
    m_test.press("Z");
    EXPECT_TRUE(commentBecomes(""));
    EXPECT_EQ(marks().size(), 1);
}

TEST_F(WindowHighlight, HasTheCommentStillThatCouldNotBeWritten) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(marksBecome(1));
    const QString elsewhere = m_test.folder() + QStringLiteral("/elsewhere.db");
    ASSERT_TRUE(QFile::rename(m_test.libraryPath(), elsewhere));
    m_test.press("V");
    m_test.press("Return");
    m_test.type(QStringLiteral("Agrees with June"));
    m_test.press("Escape");
    EXPECT_FALSE(tests::await(m_test.library().apply(library::SetProgress{
        library::Matching{QStringLiteral("*")}, model::ReadingProgress::Read})))
        << "and by now the comment was refused too";
    ASSERT_TRUE(QFile::rename(elsewhere, m_test.libraryPath()));
    EXPECT_EQ(marks().constFirst().comment, QString());
    m_test.press("V");
    m_test.press("Return");
    m_test.type(QStringLiteral("."));
    m_test.press("Escape");
    EXPECT_TRUE(waitUntil([&] { return !marks().constFirst().comment.isEmpty(); }));
    EXPECT_TRUE(marks().constFirst().comment.contains(QLatin1String("Agrees with June")));
}

TEST_F(WindowHighlight, CommentHasTheFocusAgainOnceItIsEdited) {
    m_test.press("V");
    m_test.press("C");
    ASSERT_TRUE(marksBecome(1));
    tests::must(tests::await(m_test.library().apply(library::ChangeHighlight{
        marks().constFirst().uuid, {}, QStringLiteral("Agrees with June")})));
    CommentView *view = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        for (auto *each : m_test.window().findChildren<CommentView *>())
            if (each->isVisible()) view = each;
        return view != nullptr;
    }));
    view->setFocus();
    view->click();
    ASSERT_TRUE(picker().isVisible());
    m_test.type(QStringLiteral("twice"));
    m_test.press("Escape");
    EXPECT_TRUE(waitUntil([] {
        const auto *focused = qobject_cast<CommentView *>(QApplication::focusWidget());
        return focused && focused->highlight().comment.contains(QLatin1String("twice"));
    }));
}

TEST_F(WindowHighlight, SheetCoversNothingOfThePassageHoweverLowItStands) {
    for (const int height : {860, 700, 620, 560}) {
        m_test.window().resize(1360, height);
        m_test.press("V");
        ASSERT_TRUE(picker().isVisible());
        for (int sentence = 0; sentence < 12; ++sentence) {
            ASSERT_TRUE(text().chosen());
            for (const QRect &line : text().linesOf(*text().chosen())) {
                const QRect there(text().mapTo(&m_test.part<ReaderView>(), line.topLeft()),
                                  line.size());
                EXPECT_FALSE(there.intersects(picker().geometry()))
                    << "sentence " << sentence << " at " << height;
            }
            m_test.press("Down");
        }
        m_test.press("Esc");
    }
}

TEST_F(WindowHighlight, ReaderAloneHasTheFocusOnItsText) {
    m_test.press("O");
    EXPECT_TRUE(waitUntil([&] { return text().hasFocus(); }));
    m_test.press("V");
    EXPECT_TRUE(picker().isVisible());
    m_test.press("Esc");
    m_test.press("S"); // still a command
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
}

TEST_F(WindowHighlight, OfALostPlaceIsPutBackByKeys) {
    m_test.press("V");
    m_test.press("T");
    ASSERT_TRUE(marksBecome(1));
    const auto id = m_test.papers().constFirst().id;
    tests::must(tests::await(m_test.library().apply(library::Correct{
        id, {{QStringLiteral("abstract"), QStringLiteral("Something else. It has two parts.")}}})));
    ASSERT_TRUE(waitUntil([&] { return marks().constFirst().orphan; }));
    ASSERT_TRUE(
        waitUntil([&] { return !m_test.window().findChildren<CommentView *>().isEmpty(); }));
    auto *view = m_test.window().findChildren<CommentView *>().constFirst();
    EXPECT_TRUE(view->accessibleName().contains(QStringLiteral("Has lost its place")));
    view->click();
    ASSERT_TRUE(picker().isVisible());
    m_test.press("Down");
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] { return !marks().constFirst().orphan; }));
    EXPECT_EQ(marks().constFirst().quote, QStringLiteral("It has two parts."));
    EXPECT_EQ(marks().constFirst().meaning, model::Meaning::ToDo);
}

TEST_F(WindowHighlight, AreAllOnOnePageByMeaning) {
    m_test.press("V");
    m_test.press("D");
    ASSERT_TRUE(marksBecome(1));
    m_test.press("G, H");
    auto &page = m_test.part<HighlightsPage>();
    ASSERT_TRUE(page.isVisible());
    auto &list = m_test.part<HighlightList>();
    ASSERT_TRUE(waitUntil([&] { return list.model()->rowCount() == 1; }));
    page.ask({model::Meaning::Claim, false});
    ASSERT_TRUE(waitUntil([&] { return list.model()->rowCount() == 0; }));
    page.ask({model::Meaning::Doubt, false});
    ASSERT_TRUE(waitUntil([&] { return list.model()->rowCount() == 1; }));
    ASSERT_TRUE(waitUntil([&] {
        return list.model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .startsWith(QStringLiteral("Doubt"));
    }));
    list.setFocus();
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] { return !page.isVisible(); }));
    EXPECT_TRUE(m_test.part<ReaderView>().isVisible());
}

TEST_F(WindowHighlight, StayCurrentOnTheirPageWhileOthersCome) {
    const QList<model::Paper> papers = m_test.papers();
    const auto mark = [&](const model::Paper &paper) {
        const QString sentence = paper.facts.abstract.tidy.section(QLatin1Char('.'), 0, 0);
        tests::must(
            tests::await(m_test.library().apply(library::AddHighlight{paper.id, sentence})));
    };
    mark(papers.at(0));
    mark(papers.at(1));
    m_test.press("G, H");
    auto &list = m_test.part<HighlightList>();
    const auto &shown = *m_test.part<HighlightsPage>().findChild<HighlightModel *>();
    ASSERT_TRUE(waitUntil([&] { return shown.rowCount() == 2; }));
    list.setFocus();
    m_test.press("Down");
    const model::HighlightId current = shown.idAt(1);
    mark(papers.at(2)); // comes above
    ASSERT_TRUE(waitUntil([&] { return shown.rowCount() == 3; }));
    EXPECT_EQ(list.currentIndex().row(), 2);
    EXPECT_EQ(shown.idAt(list.currentIndex().row()), current);
}

TEST_F(WindowHighlight, StandInFocusModeToo) {
    m_test.press("F");
    m_test.press("V");
    QWidget *sheet = QApplication::focusWidget();
    ASSERT_TRUE(qobject_cast<HighlightPicker *>(sheet));
    m_test.press("R");
    EXPECT_TRUE(waitUntil([&] { return marks().size() == 1; }));
}

} // namespace
} // namespace lectern::ui
