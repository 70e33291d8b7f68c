// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/views/desk/desk.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/reader/paper_column.h"
#include "ui/views/reader/reader_view.h"

#include <QAction>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowReadingSize : public testing::Test {
  protected:
    WindowReadingSize() { m_test.importBehind(tests::inventedDigest(2)); }

    void open() {
        m_test.open();
        ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    }
    [[nodiscard]] FlowText &text(const char *name) {
        for (FlowText *one : m_test.part<PaperColumn>().findChildren<FlowText *>())
            if (one->accessibleName() == QLatin1String(name)) return *one;
        throw std::runtime_error("the reader has no such text");
    }
    [[nodiscard]] int size() {
        QTextCursor cursor(text("Abstract").document());
        cursor.movePosition(QTextCursor::Right);
        return cursor.charFormat().font().pixelSize();
    }

    TestWindow m_test;
};

TEST_F(WindowReadingSize, IsChangedByKeysAndRemembered) {
    open();
    const int usual = size();
    const int width = m_test.part<PaperColumn>().maximumWidth();
    m_test.press("Ctrl++");
    m_test.press("Ctrl++");
    EXPECT_GT(size(), usual);
    EXPECT_GT(m_test.part<PaperColumn>().maximumWidth(), width);
    const int larger = size();
    for (int i = 0; i < 30; ++i)
        m_test.press("Ctrl++");
    EXPECT_LE(size(), 2 * usual);
    m_test.press("Ctrl+0");
    EXPECT_EQ(size(), usual);
    m_test.press("Ctrl++");
    m_test.press("Ctrl++");
    m_test.close();
    open();
    EXPECT_EQ(size(), larger);
    for (int i = 0; i < 30; ++i)
        m_test.press("Ctrl+-");
    EXPECT_LT(size(), usual);
    EXPECT_GE(size(), usual / 2);
}

TEST_F(WindowReadingSize, RawTextIsShownOnDemand) {
    open();
    EXPECT_FALSE(text("As the source gave it").isVisible());
    m_test.desk().toggleRaw();
    EXPECT_TRUE(text("As the source gave it").isVisible());
    EXPECT_TRUE(text("As the source gave it")
                    .toPlainText()
                    .contains(m_test.part<ReaderView>().paper()->facts.abstract.raw.left(40)));
    m_test.desk().toggleRaw();
    EXPECT_FALSE(text("As the source gave it").isVisible());
}

} // namespace
} // namespace lectern::ui
