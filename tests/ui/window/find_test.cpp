// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/reader/find_bar.h"
#include "ui/views/reader/marked_text.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/search/search_field.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>
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

TEST_F(WindowFind, StaysAtItsPlaceWhateverIsDoneToThePaper) {
    auto &reader = m_test.part<ReaderView>();
    m_test.press("Ctrl+F");
    m_test.type(QStringLiteral("beam"));
    m_test.press("Return");
    m_test.press("Return");
    const auto says = [&](const QString &start) {
        const auto labels = m_test.part<FindBar>().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().startsWith(start); });
    };
    ASSERT_TRUE(says(QStringLiteral("3 of ")));
    tests::must(tests::await(m_test.library().apply(library::ChangeTags{
        model::PaperIds({reader.paper()->id}), {QStringLiteral("light")}, {}, {}})));
    ASSERT_TRUE(waitUntil([&] { return reader.paper()->tags.size() == 1; }));
    EXPECT_TRUE(says(QStringLiteral("3 of ")));
    EXPECT_EQ(marked(), occurrences(QStringLiteral("beam")));
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
