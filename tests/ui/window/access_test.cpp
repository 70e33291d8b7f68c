// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/reader/flow_text.h"
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
