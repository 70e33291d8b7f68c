// SPDX-License-Identifier: GPL-3.0-or-later
// Hands are faster than the library: what is typed behind a key is meant for where that key leads.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/desk.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/reader/reader_view.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowHaste : public testing::Test {
  protected:
    WindowHaste() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        if (!waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }))
            throw std::runtime_error("the first paper did not come");
    }
    [[nodiscard]] QString noteOf(int row) { return m_test.papers().at(row).note.text; }

    TestWindow m_test;
};

TEST_F(WindowHaste, WritesTheNoteOfThePaperThatWasTurnedTo) {
    m_test.press("J");
    m_test.press("M");
    m_test.type(QStringLiteral("skip this"));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return noteOf(1) == QLatin1String("skip this"); }))
        << noteOf(0).toStdString() << "; " << noteOf(1).toStdString();
    EXPECT_TRUE(noteOf(0).isEmpty());
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 3);
}

TEST_F(WindowHaste, WritesItInFocusModeToo) {
    m_test.press("F");
    m_test.press("J");
    m_test.press("M");
    m_test.type(QStringLiteral("later"));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return noteOf(1) == QLatin1String("later"); }));
    EXPECT_TRUE(noteOf(0).isEmpty());
}

TEST_F(WindowHaste, TypesATagAndDecidesNothing) {
    m_test.press("S");
    m_test.press("T");
    m_test.type(QStringLiteral("rl"));
    EXPECT_TRUE(m_test.part<TagPicker>().isVisible());
    m_test.press("Return");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:rl is:undecided"), 1));
    EXPECT_EQ(m_test.count(QStringLiteral("is:later")), 0);
}

TEST_F(WindowHaste, HighlightsThePaperThatWasTurnedTo) {
    m_test.press("J");
    m_test.press("V");
    m_test.press("C");
    EXPECT_TRUE(waitUntil([&] { return m_test.papers().at(1).highlights.size() == 1; }));
    EXPECT_TRUE(m_test.papers().at(0).highlights.isEmpty());
}

} // namespace
} // namespace lectern::ui
