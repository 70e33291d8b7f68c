// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/notice_bar.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// The dialog of Qt, with its printer that is a file.
class WindowPrint : public testing::Test {
  protected:
    WindowPrint() {
        m_test.importBehind(tests::inventedDigest(12));
        m_test.open();
    }

    void printTo(const QString &path, bool all) {
        ASSERT_TRUE(waitUntil([] { return QApplication::focusWidget() != nullptr; }));
        m_test.press("Ctrl+P");
        auto *dialog = qobject_cast<QPrintDialog *>(m_test.dialog());
        ASSERT_TRUE(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
        ASSERT_TRUE(name) << "a printer stands before the file";
        name->setText(path);
        if (all) dialog->findChild<QRadioButton *>(QStringLiteral("printAll"))->click();
        m_test.acceptDialog();
    }
    [[nodiscard]] QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestWindow m_test;
};

TEST_F(WindowPrint, TakesTheCurrentPaperUnlessItIsToldToTakeAll) {
    const QString one = m_test.folder() + QStringLiteral("/one.pdf");
    printTo(one, false);
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Printed 1 paper")));
    const QString all = m_test.folder() + QStringLiteral("/all.pdf");
    printTo(all, true);
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Printed 12 papers")));
    for (const QString &path : {one, all}) {
        EXPECT_TRUE(bytesOf(path).startsWith("%PDF-1."));
        EXPECT_TRUE(bytesOf(path).trimmed().endsWith("%%EOF"));
    }
    EXPECT_EQ(bytesOf(one).count("/Type /Page\n"), 1);
    EXPECT_GT(bytesOf(all).count("/Type /Page\n"), 1);
}

TEST_F(WindowPrint, SaysThatAPrinterTookNothing) {
    m_test.press("Ctrl+P");
    auto *dialog = qobject_cast<QPrintDialog *>(m_test.dialog());
    ASSERT_TRUE(dialog);
    dialog->printer()->setOutputFileName(m_test.folder() + QStringLiteral("/missing/one.pdf"));
    Q_EMIT dialog->accepted();
    EXPECT_TRUE(
        m_test.noticeBecomes(QStringLiteral("The printer did not take what was sent to it.")));
    dialog->reject();
}

} // namespace
} // namespace lectern::ui
