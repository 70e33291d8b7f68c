// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/reader_view.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowDelete : public testing::Test {
  protected:
    WindowDelete() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
    }

    [[nodiscard]] ListPane &list() { return m_test.part<ListPane>(); }
    [[nodiscard]] qsizetype left() {
        return tests::must(tests::await(m_test.library().count(QStringLiteral("*"))));
    }

    TestWindow m_test;
};

TEST_F(WindowDelete, TakesTheRowAwayAndStaysWhereItWas) {
    m_test.press("J");
    m_test.press("J");
    ASSERT_EQ(list().currentRow(), 2);
    m_test.press("Del");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Deleted: Invented Paper Number 3 ")));
    EXPECT_TRUE(waitUntil([&] { return list().paperCount() == 5; }));
    EXPECT_EQ(list().currentRow(), 2) << "the one that follows";
    EXPECT_EQ(left(), 5);
    m_test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return list().paperCount() == 6; }));
}

TEST_F(WindowDelete, TakesAllThatAreMarked) {
    m_test.press("X");
    m_test.press("Shift+J");
    m_test.press("Del");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Deleted: 2 papers")));
    EXPECT_TRUE(waitUntil([&] { return list().paperCount() == 4; }));
}

TEST_F(WindowDelete, IsForTheListAlone) {
    m_test.press("O"); // the reader, large
    m_test.press("Del");
    m_test.press("Esc");
    m_test.press("F");
    m_test.press("Del");
    m_test.press("Esc");
    EXPECT_EQ(left(), 6);
}

class WindowProgress : public WindowDelete {};

TEST_F(WindowProgress, GoesRoundWithOneKey) {
    const auto shows = [&](model::ReadingProgress progress) {
        const auto &paper = m_test.part<ReaderView>().paper();
        return paper && paper->progress == progress;
    };
    using model::ReadingProgress;
    EXPECT_TRUE(waitUntil([&] { return shows(ReadingProgress::Unread); }));
    for (const auto next :
         {ReadingProgress::Reading, ReadingProgress::Read, ReadingProgress::Unread}) {
        m_test.press("R");
        EXPECT_TRUE(waitUntil([&] { return shows(next); }));
    }
}

} // namespace
} // namespace lectern::ui
