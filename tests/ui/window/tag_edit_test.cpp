// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/tag_flow.h"
#include "ui/models/paper_drag.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/sidebar_tree_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowTagEdit : public testing::Test {
  protected:
    WindowTagEdit() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        must(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
        apply(library::ChangeTags{model::PaperIds({m_test.papers().at(0).id}),
                                  {QStringLiteral("rl/offline"), QStringLiteral("theory")},
                                  {},
                                  {}});
        must(waitUntil([&] { return counts().tags.size() == 2; }));
    }
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    void apply(library::Op op) { tests::must(tests::await(m_test.library().apply(std::move(op)))); }
    [[nodiscard]] const library::Sidebar &counts() { return m_test.part<SidebarView>().counts(); }
    [[nodiscard]] QStringList names() {
        QStringList names;
        for (const model::Tag &tag : counts().tags)
            names += tag.name;
        return names;
    }
    [[nodiscard]] QModelIndex lineOf(const QString &tag) {
        auto *model = m_test.part<SidebarTreeView>().model();
        return static_cast<SidebarModel *>(model)->indexOf(Place::tagged(tag));
    }
    [[nodiscard]] bool drop(const QModelIndex &line, const QMimeData &mime) {
        auto &tree = m_test.part<SidebarTreeView>();
        const QPointF at = tree.visualRect(line).center();
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree.viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(tree.viewport(), &event);
        return event.isAccepted();
    }

    TestWindow m_test;
};

TEST_F(WindowTagEdit, IsLeftAloneByItsCommandsWhileAnotherPlaceIsOnItsWay) {
    m_test.desk().go(Place::tagged(QStringLiteral("theory")));
    ASSERT_TRUE(m_test.listBecomes(1));
    QAction *remove = m_test.window().commands().action(command::deleteTag);
    ASSERT_TRUE(waitUntil([&] { return remove->isEnabled(); }));
    m_test.desk().go(Place::kept());
    remove->trigger(); // by a key of the reader's own
    ASSERT_TRUE(m_test.listBecomes(0));
    EXPECT_TRUE(names().contains(QStringLiteral("theory")));
}

TEST_F(WindowTagEdit, CountWhatStandsBelowANameThatNobodyMade) {
    const auto item =
        lineOf(QStringLiteral("rl")).data(SidebarModel::ItemRole).value<SidebarItem>();
    EXPECT_EQ(item.count, 1);
}

TEST_F(WindowTagEdit, AreRenamedByTheirCommand) {
    m_test.desk().go(Place::tagged(QStringLiteral("theory")));
    ASSERT_TRUE(m_test.listBecomes(1));
    m_test.window().commands().action(command::renameTag)->trigger();
    auto *field = m_test.dialog()->findChild<QLineEdit *>();
    field->setText(QStringLiteral("maths"));
    m_test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] { return names().contains(QStringLiteral("maths")); }));
    EXPECT_FALSE(names().contains(QStringLiteral("theory")));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Tags: Renamed the tag theory to maths")));
    m_test.window().commands().action(command::undo)->trigger();
    EXPECT_TRUE(waitUntil([&] { return names().contains(QStringLiteral("theory")); }));
}

TEST_F(WindowTagEdit, HaveAMenuThatDressesAndDeletesThem) {
    const std::unique_ptr<QMenu> menu(
        m_test.desk().tags().newMenu(counts().tags.at(1), &m_test.window()));
    ASSERT_GE(menu->actions().size(), 4);
    menu->actions().at(1)->menu()->actions().at(4)->trigger();
    EXPECT_TRUE(waitUntil([&] { return counts().tags.at(1).colour == 4; }));
    menu->actions().constLast()->trigger();
    EXPECT_TRUE(waitUntil([&] { return names() == QStringList(QStringLiteral("rl/offline")); }));
}

TEST_F(WindowTagEdit, ArePinnedInThePickerAndToggledByTheirDigit) {
    m_test.press("J");
    const model::PaperId second = m_test.papers().at(1).id;
    ASSERT_TRUE(waitUntil([&] {
        const auto &paper = m_test.part<ReaderView>().paper();
        return paper && paper->id == second;
    }));
    m_test.press("T");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<TagPicker>().isVisible(); }));
    m_test.type(QStringLiteral("theo"));
    m_test.press("Alt+3");
    ASSERT_TRUE(waitUntil([&] { return counts().tags.at(1).digit == 3; }));
    EXPECT_TRUE(m_test.part<TagPicker>().isVisible());
    m_test.press("Esc");
    m_test.press("3");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:theory"), 2));
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().paper()->tags.size() == 1; }));
    m_test.press("3");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:theory"), 1));
    m_test.press("4"); // no tag is pinned there
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 3);
}

TEST_F(WindowTagEdit, GoOnSeveralByADigitUnlessAllOfThemCarryIt) {
    apply(library::DressTag{QStringLiteral("theory"), {}, 3});
    ASSERT_TRUE(waitUntil([&] { return counts().tags.at(1).digit == 3; }));
    m_test.press("Shift+J");
    m_test.press("K"); // the first is current, which carries it, and the second is selected too
    m_test.press("3");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:theory"), 2));
    m_test.press("3");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:theory"), 0));
}

TEST_F(WindowTagEdit, StayInSightWhileAnImportArrives) {
    const model::PaperIds first({m_test.papers().at(0).id});
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many += QStringLiteral("many%1").arg(i, 2, 10, QLatin1Char('0'));
    apply(library::ChangeTags{first, many, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return counts().tags.size() == 32; }));
    QScrollBar &bar = *m_test.part<SidebarTreeView>().verticalScrollBar();
    ASSERT_TRUE(waitUntil([&] { return bar.maximum() > 100; }));
    bar.setValue(bar.maximum());
    const int scrolled = bar.value();
    m_test.importBehind(tests::inventedDigest(2, 100));
    ASSERT_TRUE(m_test.listBecomes(5));
    ASSERT_TRUE(waitUntil([&] { return counts().all == 5; }));
    EXPECT_EQ(bar.value(), scrolled);
}

TEST_F(WindowTagEdit, TakePapersThatAreDroppedOnThem) {
    QList<model::PaperId> ids;
    const auto papers = m_test.papers();
    for (const model::Paper &paper : papers)
        ids += paper.id;
    const std::unique_ptr<QMimeData> mime(paperDrag::newMime(ids));
    EXPECT_TRUE(drop(lineOf(QStringLiteral("theory")), *mime));
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:theory"), 3));
    EXPECT_FALSE(drop(lineOf(QStringLiteral("nothing")), *mime));
    QMimeData foreign;
    foreign.setData(paperDrag::format, "1 2 3");
    EXPECT_FALSE(drop(lineOf(QStringLiteral("rl")), foreign)) << "of another window";
    foreign.setData(paperDrag::format, {});
    EXPECT_FALSE(drop(lineOf(QStringLiteral("rl")), foreign));
}

} // namespace
} // namespace lectern::ui
