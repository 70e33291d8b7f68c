// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/find_bar.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/search/search_field.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowFind : public testing::Test {
  protected:
    WindowFind() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        if (!waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }))
            throw std::runtime_error("no paper is shown");
    }
    [[nodiscard]] int marked() {
        int places = 0;
        for (const auto *text : m_test.part<ReaderView>().findChildren<MarkedText *>())
            places += int(text->found().size());
        return places;
    }
    [[nodiscard]] int occurrences(const QString &word) {
        const auto &paper = m_test.part<ReaderView>().paper();
        return int(paper->facts.title.tidy.count(word, Qt::CaseInsensitive) +
                   paper->facts.abstract.tidy.count(word, Qt::CaseInsensitive));
    }

    TestWindow m_test;
};

TEST_F(WindowFind, MarksEveryPlaceOfWhatIsTyped) {
    m_test.press("Ctrl+F");
    ASSERT_TRUE(m_test.part<FindBar>().isVisible());
    m_test.type(QStringLiteral("LIGHTHOUSE"));
    EXPECT_GT(occurrences(QStringLiteral("lighthouse")), 0);
    EXPECT_EQ(marked(), occurrences(QStringLiteral("lighthouse")));
    m_test.press("Return");
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<FindBar>().isVisible());
    EXPECT_EQ(marked(), 0);
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(WindowFind, FollowsToTheNextPaper) {
    m_test.press("Ctrl+F");
    m_test.type(QStringLiteral("Number 2"));
    EXPECT_EQ(marked(), 0);
    m_test.part<ListPane>().selectNext();
    EXPECT_TRUE(waitUntil([&] { return marked() > 0; }));
}

TEST_F(WindowFind, TwiceIsTheSearch) {
    m_test.press("Ctrl+F");
    m_test.press("Ctrl+F");
    EXPECT_FALSE(m_test.part<FindBar>().isVisible());
    EXPECT_TRUE(m_test.part<SearchField>().hasFocus());
}

} // namespace
} // namespace lectern::ui
