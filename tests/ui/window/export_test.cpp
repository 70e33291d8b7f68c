// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/views/notice_bar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowExport : public testing::Test {
  protected:
    WindowExport() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }

    // Ctrl+E; the choice and the format by their place in the dialog.
    void exportTo(const QString &path, int what = 0, int format = 0) {
        m_test.press("Ctrl+E");
        const auto boxes = m_test.dialog()->findChildren<QComboBox *>();
        boxes.at(0)->setCurrentIndex(what);
        boxes.at(1)->setCurrentIndex(format);
        m_test.dialog()->findChild<QLineEdit *>()->setText(path);
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
    exportTo(path, 0, 2);
    EXPECT_TRUE(waitUntil([&] { return m_test.part<NoticeBar>().isProblem(); }));
    EXPECT_EQ(bytesOf(path), QStringLiteral("@misc{mine}\n"));
}

} // namespace
} // namespace lectern::ui
