// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/format_list.h"
#include "ui/dialogs/merge_preview_view.h"
#include "ui/dialogs/question.h"
#include "ui/views/desk/notice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowExport : public testing::Test {
  protected:
    WindowExport() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }

    // Ctrl+E; the choice by its place in the dialog.
    void ask(const QString &path, int what = 0,
             exchange::Format format = exchange::Format::Markdown) {
        m_test.press("Ctrl+E");
        ASSERT_TRUE(waitUntil([&] { return m_test.dialog() != nullptr; }));
        m_test.dialog()->findChild<QComboBox *>()->setCurrentIndex(what);
        m_test.dialog()->findChild<FormatList *>()->setFormat(format);
        m_test.dialog()->findChild<QLineEdit *>()->setText(path);
    }
    void exportTo(const QString &path, int what = 0,
                  exchange::Format format = exchange::Format::Markdown) {
        ask(path, what, format);
        m_test.acceptDialog();
    }
    [[nodiscard]] QString bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    TestWindow m_test;
};

TEST_F(WindowExport, WritesTheViewAsMarkdown) {
    const QString path = m_test.folder() + QStringLiteral("/out.md");
    exportTo(path);
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Exported 3 papers: out.md")));
    EXPECT_TRUE(bytesOf(path).contains(QLatin1String("Invented Paper Number 2")));
}

// Not even to look at it: to close what SQLite has open would drop its locks.
TEST_F(WindowExport, LeavesTheLibraryItselfAlone) {
    const QString link = m_test.folder() + QStringLiteral("/papers.json");
    ASSERT_TRUE(QFile::link(m_test.libraryPath(), link));
    ask(link, 0, exchange::Format::Json);
    const QString said = link + QStringLiteral(" is the library itself.");
    const auto isSaid = [&] {
        const auto labels = m_test.dialog()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text() == said; });
    };
    EXPECT_TRUE(waitUntil(isSaid)) << "in place of a preview";
    m_test.acceptDialog();
    EXPECT_TRUE(m_test.noticeBecomes(said));
    EXPECT_FALSE(m_test.hasDialog()) << "it is not asked whether to replace it";
    EXPECT_TRUE(bytesOf(m_test.libraryPath()).startsWith(QLatin1String("SQLite format 3")));
}

TEST_F(WindowExport, AsksOnceThoughTheKeyIsPressedTwice) {
    m_test.press("Ctrl+E");
    m_test.press("Ctrl+E");
    ASSERT_TRUE(qobject_cast<ExportDialog *>(m_test.dialog()));
    tests::must(tests::await(m_test.library().lists())); // behind theirs
    EXPECT_EQ(m_test.window().findChildren<ExportDialog *>().size(), 1);
}

TEST_F(WindowExport, AsksWithinASmallWindow) {
    m_test.window().resize(1024, 560);
    m_test.press("Ctrl+E");
    ASSERT_TRUE(waitUntil([&] { return m_test.dialog() != nullptr; }));
    EXPECT_LE(m_test.dialog()->height(), 560) << "its buttons cannot be reached";
}

TEST_F(WindowExport, KeepsThePlaceThatTheReaderWrote) {
    m_test.press("Ctrl+E");
    ASSERT_TRUE(waitUntil([&] { return m_test.dialog() != nullptr; }));
    auto &path = *m_test.dialog()->findChild<QLineEdit *>();
    auto &formats = *m_test.dialog()->findChild<FormatList *>();
    formats.setFormat(exchange::Format::Json);
    EXPECT_TRUE(path.text().endsWith(QLatin1String(".json"))) << "what is offered follows";
    path.setText(m_test.folder() + QStringLiteral("/mine.json"));
    formats.setFormat(exchange::Format::Csv);
    EXPECT_EQ(path.text(), m_test.folder() + QStringLiteral("/mine.csv"));
    m_test.dialog()->findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_EQ(path.text(), m_test.folder() + QStringLiteral("/mine.csv"));
}

TEST_F(WindowExport, OffersWhatTheFormatHasAPlaceFor) {
    ask(m_test.folder() + QStringLiteral("/out.md"));
    const auto boxNamed = [&](const QString &words) {
        const auto boxes = m_test.dialog()->findChildren<QCheckBox *>();
        const auto box = std::find_if(boxes.cbegin(), boxes.cend(),
                                      [&](const QCheckBox *one) { return one->text() == words; });
        return box == boxes.cend() ? nullptr : *box;
    };
    QCheckBox *older = boxNamed(QStringLiteral("Older versions"));
    QCheckBox *files = boxNamed(QStringLiteral("Attached files"));
    ASSERT_TRUE(older && files);
    EXPECT_TRUE(older->isEnabled());
    EXPECT_FALSE(older->isChecked());
    EXPECT_FALSE(files->isEnabled()) << "a file has no place for other files";
    auto *dialog = qobject_cast<ExportDialog *>(m_test.dialog());
    dialog->findChild<FormatList *>()->setFormat(exchange::Format::Json);
    EXPECT_FALSE(older->isEnabled()) << "JSON takes them always";
    ASSERT_TRUE(files->isEnabled());
    files->click();
    EXPECT_TRUE(dialog->request().parts.files);
    dialog->findChild<FormatList *>()->setFormat(exchange::Format::Csv);
    EXPECT_FALSE(dialog->request().parts.files);
    older->click();
    EXPECT_TRUE(dialog->request().parts.olderVersions);
}

TEST_F(WindowExport, WritesOnlyTheCurrentPaper) {
    const QString path = m_test.folder() + QStringLiteral("/one.md");
    exportTo(path, 1);
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Exported 1 paper: one.md")));
    EXPECT_FALSE(bytesOf(path).contains(QLatin1String("Invented Paper Number 2")));
}

TEST_F(WindowExport, SaysWhyItCouldNot) {
    exportTo(m_test.folder() + QStringLiteral("/no/such/folder/out.md"));
    EXPECT_TRUE(waitUntil([&] { return m_test.part<NoticeBar>().isProblem(); }));
}

TEST_F(WindowExport, LeavesAFileThatIsNotOurs) {
    const QString path = m_test.writeFile(QStringLiteral("refs.bib"), "@misc{mine}\n");
    exportTo(path, 0, exchange::Format::Bibtex);
    ASSERT_TRUE(waitUntil([&] { return qobject_cast<Question *>(m_test.dialog()) != nullptr; }));
    EXPECT_EQ(bytesOf(path), QStringLiteral("@misc{mine}\n"));
    m_test.dialog()->accept(); // cancelling is the default
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Exported 3 papers: refs.bib")));
    EXPECT_FALSE(bytesOf(path).contains(QLatin1String("@misc{mine}")));
}

TEST_F(WindowExport, ShowsWhatTheFileWillSay) {
    const QString path = m_test.writeFile(QStringLiteral("list.md"), "My own heading\n");
    ask(path);
    auto *preview = m_test.dialog()->findChild<MergePreviewView *>();
    EXPECT_TRUE(waitUntil([&] { return preview->changes() > 0; }));
    EXPECT_EQ(bytesOf(path), QStringLiteral("My own heading\n"));
}

TEST_F(WindowExport, SetsTypeToo) {
    const QString path = m_test.folder() + QStringLiteral("/out.pdf");
    exportTo(path, 0, exchange::Format::Pdf);
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Exported 3 papers: out.pdf")));
    EXPECT_TRUE(bytesOf(path).startsWith(QLatin1String("%PDF-1.")));
}

} // namespace
} // namespace lectern::ui
