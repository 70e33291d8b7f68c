// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/pdf/some_pdf.h"
#include "tests/ui/support/test_window.h"
#include "ui/pdf/pdf_pane.h"
#include "ui/pdf/pdf_view.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/reader/highlights_page.h"
#include "ui/views/reader/reader_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// What can have the focus and has no name for who listens.
QStringList namelessControls(const QWidget &root) {
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(widget);
        if (!shown || shown->text(QAccessible::Name).isEmpty())
            nameless += QLatin1String(widget->metaObject()->className());
    }
    return nameless;
}

class WindowAccess : public testing::Test {
  protected:
    void open(int papers) {
        if (papers > 0) m_test.importBehind(tests::inventedDigest(papers));
        m_test.open();
    }
    TestWindow m_test;
};

TEST_F(WindowAccess, NamesEveryControlOfTheDesk) {
    open(3);
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    EXPECT_EQ(namelessControls(m_test.window()), QStringList());
}

TEST_F(WindowAccess, NamesEveryControlOfTheFirstStart) {
    open(0);
    QTest::qWait(100);
    EXPECT_EQ(namelessControls(m_test.window()), QStringList());
}

TEST_F(WindowAccess, NamesEveryControlOfTheDialogs) {
    open(3);
    for (const char *key : {"?", "Ctrl+E", "Ctrl+V"}) {
        m_test.setClipboard(QString::fromUtf8(tests::inventedDigest(2)));
        m_test.press(key);
        QDialog *dialog = m_test.dialog();
        EXPECT_EQ(namelessControls(*dialog), QStringList()) << key;
        dialog->reject();
        ASSERT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
        m_test.window().activateWindow();
        ASSERT_TRUE(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
    }
}

// A paper with a highlight, a comment, a note and a PDF.
class AnnotatedAccess : public WindowAccess {
  protected:
    void SetUp() override {
        open(3);
        const model::Paper paper = m_test.papers().constFirst();
        apply(library::AddHighlight{paper.id, paper.facts.abstract.tidy.left(30),
                                    model::Meaning::Doubt, QStringLiteral("Is that so?")});
        apply(library::SetNote{paper.id, QStringLiteral("Ask *Ana*.\n\n- [ ] run it"), {}});
        const QString pdf =
            m_test.writeFile(QStringLiteral("a.pdf"), somePdf({QStringLiteral("One page")}));
        tests::must(tests::await(m_test.library().attach(paper.id, {pdf})));
        ASSERT_TRUE(waitUntil([&] {
            const auto &shown = m_test.part<ReaderView>().paper();
            return shown && shown->highlights.size() == 1 && shown->attachments.size() == 1;
        }));
    }
    void apply(const library::Op &op) { tests::must(tests::await(m_test.library().apply(op))); }
};

TEST_F(AnnotatedAccess, NamesEveryControlOfTheReader) {
    EXPECT_EQ(namelessControls(m_test.window()), QStringList());
    m_test.press("V");
    EXPECT_EQ(namelessControls(m_test.window()), QStringList()) << "while a meaning is chosen";
}

TEST_F(AnnotatedAccess, NamesEveryControlOfANoteBeingWritten) {
    m_test.press("M");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<NoteEditor>().hasFocus(); }));
    EXPECT_EQ(namelessControls(m_test.window()), QStringList());
}

TEST_F(AnnotatedAccess, NamesEveryControlOfTheHighlightsPage) {
    m_test.press("G, H");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<HighlightsPage>().isVisible(); }));
    EXPECT_EQ(namelessControls(m_test.window()), QStringList());
}

TEST_F(AnnotatedAccess, NamesEveryControlOfAPdf) {
    m_test.press("Shift+B");
    ASSERT_TRUE(waitUntil([&] {
        PdfPane *pane = m_test.part<ReaderView>().file();
        return pane && (pane->view().pages() > 0 || !pane->sentence().isEmpty());
    }));
    EXPECT_EQ(namelessControls(m_test.window()), QStringList());
}

TEST_F(WindowAccess, CopiesFromTheAbstractAsPlainText) {
    open(3);
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    for (auto *text : m_test.part<ReaderView>().findChildren<FlowText *>()) {
        if (text->accessibleName() != QLatin1String("Abstract")) continue;
        text->setFocus();
        m_test.press("Ctrl+A");
        m_test.press("Ctrl+C");
    }
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        QLatin1String("We watch lighthouse 1 for a year.")));
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

} // namespace
} // namespace lectern::ui
