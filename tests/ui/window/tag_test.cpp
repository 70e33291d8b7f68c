// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/reader/chip.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowTags : public testing::Test {
  protected:
    WindowTags() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        must(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
    }

    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    // The picker by its key, then a name and Enter.
    void pick(const char *key, const QString &name) {
        m_test.press(key);
        must(waitUntil([&] { return m_test.part<TagPicker>().isVisible(); }));
        auto *field = m_test.part<TagPicker>().findChild<QLineEdit *>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QStringList tagsOf(int row) {
        QStringList names;
        const auto papers = m_test.papers(); // lives as long as the loop
        for (const model::Tag &tag : papers.at(row).tags)
            names += tag.name;
        return names;
    }
    [[nodiscard]] bool tagsBecome(int row, const QStringList &names) {
        return waitUntil([&] { return tagsOf(row) == names; });
    }

    TestWindow m_test;
};

TEST_F(WindowTags, AreMadeByTypingTheirName) {
    pick("T", QStringLiteral("rl/offline"));
    EXPECT_TRUE(tagsBecome(0, {QStringLiteral("rl/offline")}));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Tags +rl/offline: Invented")));
    EXPECT_TRUE(waitUntil([&] {
        for (const Chip *chip : m_test.part<ReaderView>().findChildren<Chip *>()) {
            if (chip->accessibleName() == QLatin1String("Tag rl/offline")) return true;
        }
        return false;
    }));
}

TEST_F(WindowTags, AreChosenBelowTheRowOfTheirPaper) {
    m_test.press("T");
    const auto &picker = m_test.part<TagPicker>();
    must(waitUntil([&] { return picker.isVisible(); }));
    const auto &list = m_test.part<ListPane>();
    const auto below = list.belowCurrentRow();
    ASSERT_TRUE(below);
    EXPECT_EQ(picker.pos(), list.mapTo(picker.parentWidget(), *below + QPoint(0, 4)));
    EXPECT_TRUE(picker.parentWidget()->rect().contains(picker.geometry()));
}

TEST_F(WindowTags, AreCompleted) {
    pick("T", QStringLiteral("theory"));
    ASSERT_TRUE(tagsBecome(0, {QStringLiteral("theory")}));
    m_test.press("J");
    const model::PaperId second = m_test.papers().at(1).id;
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper()->id == second; }));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<SidebarView>().counts().tags.size() == 1; }));
    pick("T", QStringLiteral("the"));
    EXPECT_TRUE(tagsBecome(1, {QStringLiteral("theory")}));
}

TEST_F(WindowTags, AreRemovedByShift) {
    pick("T", QStringLiteral("theory"));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper()->tags.size() == 1; }));
    pick("Shift+T", QStringLiteral("theory"));
    EXPECT_TRUE(tagsBecome(0, {}));
}

TEST_F(WindowTags, OfTheMarkedPaperAreNotThoseOfTheCurrentOne) {
    pick("T", QStringLiteral("theory"));
    ASSERT_TRUE(tagsBecome(0, {QStringLiteral("theory")}));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<SidebarView>().counts().tags.size() == 1; }));
    m_test.press("J");
    m_test.press("X");
    m_test.press("K");
    const model::PaperId first = m_test.papers().at(0).id;
    ASSERT_TRUE(waitUntil([&] {
        const auto &paper = m_test.part<ReaderView>().paper();
        return paper && paper->id == first && paper->tags.size() == 1;
    }));
    pick("T", QStringLiteral("theory"));
    EXPECT_TRUE(tagsBecome(1, {QStringLiteral("theory")})) << "it goes on, not off";
    EXPECT_EQ(tagsOf(0), QStringList{QStringLiteral("theory")});
}

TEST_F(WindowTags, SheetAloneIsLeftByEscape) {
    m_test.press("O");
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<ListPane>().isVisible(); }));
    m_test.press("T");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<TagPicker>().isVisible(); }));
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<TagPicker>().isVisible());
    EXPECT_FALSE(m_test.part<ListPane>().isVisible()) << "the reader stays large";
    EXPECT_TRUE(m_test.part<ReaderView>().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(WindowTags, LeadToTheirPapers) {
    pick("T", QStringLiteral("theory"));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper()->tags.size() == 1; }));
    for (Chip *chip : m_test.part<ReaderView>().findChildren<Chip *>()) {
        if (chip->accessibleName() == QLatin1String("Tag theory")) chip->click();
    }
    EXPECT_TRUE(m_test.listBecomes(1));
}

TEST_F(WindowTags, ChooseTheExactNameBeforeALongerOne) {
    pick("T", QStringLiteral("a/rl"));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper()->tags.size() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<SidebarView>().counts().tags.isEmpty(); }));
    m_test.press("T");
    auto &picker = m_test.part<TagPicker>();
    auto *field = picker.findChild<QLineEdit *>();
    const auto *list = picker.findChild<QListView *>()->model();
    QTest::keyClicks(field, QStringLiteral("rl"));
    ASSERT_EQ(list->rowCount(), 3)
        << "the tag that holds it, the one to be made, alone and below it";
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(tagsBecome(0, {QStringLiteral("a/rl"), QStringLiteral("rl")}));
}

TEST_F(WindowTags, AreMadeBelowTheOneThePaperHas) {
    pick("T", QStringLiteral("rl"));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper()->tags.size() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<SidebarView>().counts().tags.isEmpty(); }));
    m_test.press("T");
    auto *field = m_test.part<TagPicker>().findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("offline"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(tagsBecome(0, {QStringLiteral("rl"), QStringLiteral("rl/offline")}));
    const auto tags = m_test.papers().at(0).tags;
    EXPECT_EQ(tags.at(1).colour, tags.at(0).colour);
}

TEST_F(WindowTags, AreMadeInTheColourThatWasChosen) {
    m_test.press("T");
    auto *field = m_test.part<TagPicker>().findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("theory"));
    QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(tagsBecome(0, {QStringLiteral("theory")}));
    EXPECT_EQ(m_test.papers().at(0).tags.at(0).colour, 2);
}

TEST_F(WindowTags, AreCompletedByTab) {
    pick("T", QStringLiteral("theory"));
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<SidebarView>().counts().tags.isEmpty(); }));
    m_test.press("T");
    auto *field = m_test.part<TagPicker>().findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("eor"));
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(field->text(), QStringLiteral("theory"));
}

TEST_F(WindowTags, OfSeveralPapersAreAllOfferedForRemoval) {
    pick("T", QStringLiteral("theory"));
    ASSERT_TRUE(tagsBecome(0, {QStringLiteral("theory")}));
    m_test.press("J");
    m_test.press("X");
    m_test.press("Shift+K");
    m_test.press("J"); // the current paper has no tag, one of the marked ones has
    must(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    m_test.press("Shift+T");
    auto &picker = m_test.part<TagPicker>();
    must(waitUntil([&] { return picker.isVisible(); }));
    const auto *list = picker.findChild<QListView *>()->model();
    ASSERT_TRUE(waitUntil([&] { return list->rowCount() == 1; }));
    EXPECT_EQ(list->index(0, 0).data(Qt::CheckStateRole), Qt::PartiallyChecked);
    auto *field = picker.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(tagsBecome(0, {}));
}

TEST_F(WindowTags, GiveTheFocusBack) {
    pick("T", QStringLiteral("theory"));
    EXPECT_FALSE(m_test.part<TagPicker>().isVisible());
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
    m_test.press("T");
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<TagPicker>().isVisible());
    EXPECT_TRUE(m_test.part<ListPane>().isAncestorOf(QApplication::focusWidget()));
}

} // namespace
} // namespace lectern::ui
