// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/search/search_field.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowOrder : public testing::Test {
  protected:
    WindowOrder() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
    }
    [[nodiscard]] ListPane &list() { return m_test.desk().list(); }
    [[nodiscard]] QAction &action() {
        return *m_test.window().commands().action(command::sortPapers);
    }
    // Chooses the order of that name by its line.
    void choose(const QString &words) {
        action().trigger();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction *line : menu->actions())
            if (line->text() == words) line->trigger();
        menu->close();
    }
    [[nodiscard]] QStringList ticked() {
        action().trigger();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList lines;
        for (const QAction *line : menu->actions())
            if (line->isChecked()) lines += line->text();
        menu->close();
        return lines;
    }
    [[nodiscard]] QStringList titlesShown() {
        QStringList titles;
        for (const model::PaperRow &row : tests::must(tests::await(m_test.library().rows(
                 tests::must(tests::await(m_test.library().papers(list().asked()))).ids))))
            titles += row.title;
        return titles;
    }

    TestWindow m_test;
};

TEST_F(WindowOrder, IsPutIntoTheQueryAndLeftLikeASearch) {
    EXPECT_EQ(ticked(), QStringList(QStringLiteral("Newest arrival first")));
    choose(QStringLiteral("By title"));
    EXPECT_EQ(m_test.part<SearchField>().text(), QStringLiteral("is:undecided sort:title"));
    ASSERT_TRUE(waitUntil([&] { return list().place().query == list().asked(); }));
    ASSERT_TRUE(m_test.listBecomes(6));
    QStringList sorted = titlesShown();
    sorted.sort();
    EXPECT_EQ(titlesShown(), sorted);
    EXPECT_EQ(ticked(), QStringList(QStringLiteral("By title")));
    choose(QStringLiteral("Most upvotes first"));
    EXPECT_EQ(m_test.part<SearchField>().text(), QStringLiteral("is:undecided sort:upvotes"));
    m_test.window().activateWindow();
    list().focusSearch();
    ASSERT_TRUE(waitUntil([&] { return m_test.part<SearchField>().hasFocus(); }));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return list().place().leadsTo(Place::undecided()); }));
}

TEST_F(WindowOrder, OfADigestNamesItsDayAndSource) {
    library::ImportRequest dated;
    dated.bytes = tests::inventedDigest(2, 100);
    dated.name = QStringLiteral("dated.txt");
    dated.day = model::Day::of(2026, 11, 26);
    tests::must(tests::await(m_test.library().import(dated)));
    const auto digests = tests::must(tests::await(m_test.library().sidebar())).digests;
    for (const model::Digest &digest : digests) {
        const bool isDated = digest.day && digest.day->hasYear();
        m_test.desk().go(Place::of(digest));
        ASSERT_TRUE(m_test.listBecomes(isDated ? 2 : 6));
        ASSERT_TRUE(waitUntil([&] { return action().isEnabled() == isDated; }))
            << "no query says which one without a year is";
        if (!isDated) continue;
        choose(QStringLiteral("By title"));
        EXPECT_EQ(list().asked(), QStringLiteral("date:2026-11-26 source:\"hf-daily\" sort:title"));
        EXPECT_TRUE(waitUntil([&] { return list().place().query == list().asked(); }));
        EXPECT_TRUE(m_test.listBecomes(2));
    }
}

TEST_F(WindowOrder, HasAButtonBesideTheSearchButNotOnAReadingListWithItsOwn) {
    tests::must(
        tests::await(m_test.library().apply(library::CreateList{QStringLiteral("Reading group")})));
    QToolButton *button = nullptr;
    for (QToolButton *one : m_test.window().findChildren<QToolButton *>())
        if (one->defaultAction() == &action()) button = one;
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isVisible());
    EXPECT_GT(button->mapTo(&m_test.window(), QPoint()).x(),
              m_test.part<SearchField>().mapTo(&m_test.window(), QPoint()).x());
    const auto lists = tests::must(tests::await(m_test.library().sidebar())).lists;
    m_test.desk().go(Place::onList(lists.constFirst()));
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownList() != nullptr; }));
    EXPECT_FALSE(button->isVisible());
    EXPECT_TRUE(waitUntil([&] { return !action().isEnabled(); }));
}

} // namespace
} // namespace lectern::ui
