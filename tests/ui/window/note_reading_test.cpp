// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/desk.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_preview.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/reader/reader_view.h"

#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowNoteReading : public testing::Test {
  protected:
    WindowNoteReading() { m_test.importBehind(tests::inventedDigest(3)); }

    void openWith(const QString &note) {
        m_test.open();
        ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
        const model::PaperId paper = m_test.part<ReaderView>().paper()->id;
        (void)tests::must(tests::await(m_test.library().apply(library::SetNote{paper, note, {}})));
        ASSERT_TRUE(waitUntil([&] { return preview().isVisible(); }));
    }
    [[nodiscard]] NotePreview &preview() {
        return *m_test.part<NoteSection>().findChild<NotePreview *>();
    }
    [[nodiscard]] NoteEditor &editor() {
        return *m_test.part<NoteSection>().findChild<NoteEditor *>();
    }
    // Where a text stands in the preview.
    [[nodiscard]] QPoint placeOf(const QString &text) {
        const QTextCursor cursor = preview().document()->find(text);
        return preview().cursorRect(cursor).center() - QPoint(3, 0);
    }
    [[nodiscard]] QString saved() { return m_test.papers().at(0).note.text; }

    TestWindow m_test;
};

const QString hostileNote =
    QStringLiteral("![a](/dev/zero) <img src=\"/dev/zero\"> [b](file:///etc/passwd)\n"
                   "**strong** and `code`\n- [ ] first \u00a0task\n- item [[No such paper]]");

TEST_F(WindowNoteReading, LaysTheNoteOutAndOpensNothing) {
    openWith(hostileNote);
    const QString shown = preview().toPlainText();
    EXPECT_TRUE(shown.contains(QStringLiteral("<img src=\"/dev/zero\">"))) << "as letters";
    EXPECT_TRUE(shown.contains(QStringLiteral("strong and code")));
    EXPECT_FALSE(shown.contains(QStringLiteral("[[")));
    for (QTextBlock block = preview().document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            EXPECT_FALSE(format.isImageFormat());
            const QString href = format.anchorHref();
            EXPECT_TRUE(href.isEmpty() || href.startsWith(QStringLiteral("task:")) ||
                        href.startsWith(QStringLiteral("paper:")))
                << href.toStdString();
        }
}

TEST_F(WindowNoteReading, TicksABoxAndChangesThatLetterAlone) {
    openWith(hostileNote);
    QTest::mouseClick(preview().viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("☐")));
    const QString ticked =
        QString(hostileNote).replace(QStringLiteral("- [ ] first"), QStringLiteral("- [x] first"));
    EXPECT_TRUE(waitUntil([&] { return saved() == ticked; })) << saved().toStdString();
    EXPECT_TRUE(preview().isVisible());
}

TEST_F(WindowNoteReading, IsWrittenAgainByAPressOrAKey) {
    openWith(QStringLiteral("plain words\n- [ ] task"));
    QTest::mouseClick(preview().viewport(), Qt::LeftButton, {}, placeOf(QStringLiteral("words")));
    ASSERT_TRUE(waitUntil([&] { return editor().hasFocus(); }));
    EXPECT_FALSE(preview().isVisible());
    m_test.press("Ctrl+End");
    m_test.press("Ctrl+Return"); // on the task
    EXPECT_TRUE(waitUntil([&] { return saved() == QStringLiteral("plain words\n- [x] task"); }));
    m_test.press("Esc");
    ASSERT_TRUE(waitUntil([&] { return preview().isVisible(); }));
    m_test.press("M");
    EXPECT_TRUE(waitUntil([&] { return editor().hasFocus(); }));
}

} // namespace
} // namespace lectern::ui
