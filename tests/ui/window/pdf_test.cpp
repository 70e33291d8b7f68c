// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/pdf/some_pdf.h"
#include "tests/ui/support/test_window.h"
#include "ui/pdf/pdf_pane.h"
#include "ui/pdf/pdf_session.h"
#include "ui/pdf/pdf_view.h"
#include "ui/views/reader/chip.h"
#include "ui/views/reader/find_bar.h"
#include "ui/views/reader/reader_view.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowPdf : public testing::Test {
  protected:
    WindowPdf() { m_test.importBehind(tests::inventedDigest(3)); }

    void open() {
        m_test.open();
        ASSERT_TRUE(waitUntil([&] { return reader().paper().has_value(); }));
    }
    // As if it were dragged from a file manager onto the reader.
    bool drop(const QString &path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        const QPoint middle = reader().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&reader(), &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&reader(), &event);
        return event.isAccepted();
    }
    void attach(const QByteArray &bytes) {
        ASSERT_TRUE(drop(m_test.writeFile(QStringLiteral("fingers.pdf"), bytes)));
        ASSERT_TRUE(m_test.countBecomes(QStringLiteral("has:pdf"), 1));
        ASSERT_TRUE(waitUntil([&] { return !reader().paper()->attachments.isEmpty(); }));
    }
    void openPdf() {
        m_test.press("Shift+B");
        ASSERT_TRUE(waitUntil([&] {
            return reader().file() &&
                   (reader().file()->view().pages() > 0 || !reader().file()->sentence().isEmpty());
        }));
    }
    [[nodiscard]] ReaderView &reader() { return m_test.part<ReaderView>(); }
    [[nodiscard]] PdfView &view() { return reader().file()->view(); }

    TestWindow m_test;
};

QByteArray twoPages() {
    return somePdf({QStringLiteral("Long chains of thought"), QStringLiteral("waste effort here")});
}

TEST_F(WindowPdf, IsDroppedOnThePaperAndUndone) {
    open();
    attach(twoPages());
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Files")));
    bool chip = false;
    for (const Chip *one : reader().findChildren<Chip *>())
        chip = chip || one->accessibleName().contains(QStringLiteral("fingers.pdf"));
    EXPECT_TRUE(chip);
    m_test.press("Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("has:pdf"), 0));
}

TEST_F(WindowPdf, OpensInTheReaderAndIsLeftByEscape) {
    open();
    attach(twoPages());
    openPdf();
    EXPECT_EQ(view().pages(), 2);
    EXPECT_TRUE(waitUntil([&] { return view().hasFocus(); }));
    EXPECT_TRUE(view().accessibleName().contains(QStringLiteral("fingers.pdf")));
    const double before = view().zoom();
    m_test.press("Ctrl++");
    EXPECT_GT(view().zoom(), before);
    m_test.press("Ctrl+0");
    EXPECT_EQ(view().zoom(), 1);
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !reader().file(); }));
}

TEST_F(WindowPdf, LeavesToTheWindowTheKeyThatQuits) {
    open();
    attach(twoPages());
    openPdf();
    ASSERT_TRUE(waitUntil([&] { return view().hasFocus(); }));
    m_test.press("Ctrl+Q");
    EXPECT_TRUE(waitUntil([&] { return !m_test.window().isVisible(); }));
}

TEST_F(WindowPdf, IsLeftWhenAnotherPaperComes) {
    open();
    attach(twoPages());
    openPdf();
    m_test.press("J");
    EXPECT_TRUE(waitUntil([&] { return !reader().file(); }));
}

TEST_F(WindowPdf, IsQuotedInTheNoteWithItsPage) {
    open();
    attach(twoPages());
    openPdf();
    m_test.press("Ctrl+F");
    ASSERT_TRUE(waitUntil([&] { return reader().isFinding(); }));
    m_test.type(QStringLiteral("effort"));
    ASSERT_TRUE(waitUntil([&] { return !view().selection().isEmpty(); }));
    EXPECT_EQ(view().selection().text(), QStringLiteral("effort"));
    m_test.press("Esc");
    ASSERT_TRUE(waitUntil([&] { return view().hasFocus(); }));
    m_test.press("Q");
    const QString quote = QStringLiteral("> effort\n> — fingers.pdf, p. 2\n");
    EXPECT_TRUE(waitUntil([&] { return m_test.papers().at(0).note.text == quote; }));
    m_test.press("End");
    m_test.press("Ctrl+A");
    ASSERT_TRUE(
        waitUntil([&] { return view().selection().text() == QLatin1String("waste effort here"); }));
    m_test.press("Q");
    EXPECT_TRUE(waitUntil([&] {
        return m_test.papers().at(0).note.text ==
               quote + QStringLiteral("\n> waste effort here\n> — fingers.pdf, p. 2\n");
    }));
}

TEST_F(WindowPdf, IsSearchedForWhatWasTypedBeforeItWasOpen) {
    open();
    attach(twoPages());
    m_test.press("Shift+B");
    ASSERT_TRUE(waitUntil([&] { return reader().file() != nullptr; }));
    auto *field = reader().file()->findChild<FindBar *>()->findChild<QLineEdit *>();
    m_test.press("Ctrl+F");
    field->setText(QStringLiteral("effort"));
    EXPECT_TRUE(waitUntil([&] { return view().selection().text() == QLatin1String("effort"); }));
}

TEST_F(WindowPdf, SaysThatWordsAreNotThereOnceAllPagesWereRead) {
    open();
    attach(twoPages());
    openPdf();
    m_test.press("Ctrl+F");
    auto *bar = reader().file()->findChild<FindBar *>();
    const auto says = [bar](const QString &words) {
        const auto labels = bar->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel *label) { return label->text() == words; });
    };
    const QString absent = QStringLiteral("not there");
    bar->findChild<QLineEdit *>()->setText(QStringLiteral("zebra"));
    EXPECT_FALSE(says(absent)) << "no page has been read yet";
    EXPECT_TRUE(waitUntil([&] { return says(absent); }));
}

TEST_F(WindowPdf, SaysInOneSentenceThatItIsDamaged) {
    open();
    attach("%PDF-1.7\nnothing of the kind");
    openPdf();
    EXPECT_TRUE(reader().file()->sentence().endsWith(u'.'));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !reader().file(); }));
}

TEST_F(WindowPdf, KeepsFilesOfAnyKind) {
    open();
    ASSERT_TRUE(drop(m_test.writeFile(QStringLiteral("data.csv"), "a,b\n")));
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("has:file no:pdf"), 1));
}

} // namespace
} // namespace lectern::ui
