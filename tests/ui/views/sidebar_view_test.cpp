// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/models/sidebar_model.h"
#include "ui/render/theme_source.h"
#include "ui/views/sidebar/sidebar_tree_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class SidebarViewTest : public testing::Test {
  protected:
    SidebarViewTest() {
        m_library.importText(tests::inventedDigest(6));
        tag({m_library.ids().at(0)}, QStringLiteral("rl/offline"));
        m_view = std::make_unique<SidebarView>(*m_library, m_theme);
        m_view->resize(219, 700);
        m_view->show();
        EXPECT_TRUE(waitUntil([&] { return m_view->counts().all == 6; }));
    }
    void tag(const QList<model::PaperId> &papers, const QString &name) {
        tests::must(tests::await(
            m_library->apply(library::ChangeTags{model::PaperIds(papers), {name}, {}})));
    }
    [[nodiscard]] SidebarTreeView &tree() { return *m_view->findChild<SidebarTreeView *>(); }
    [[nodiscard]] QModelIndex line(const QString &title, const QModelIndex &parent = {}) {
        for (int row = 0; row < tree().model()->rowCount(parent); ++row) {
            const QModelIndex index = tree().model()->index(row, 0, parent);
            if (index.data(Qt::DisplayRole).toString() == title) return index;
        }
        return {};
    }
    void click(const QModelIndex &index, int x) {
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                          QPoint(x, tree().visualRect(index).center().y()));
    }

    tests::TestLibrary m_library;
    ThemeSource m_theme{Shade::Light, {}};
    std::unique_ptr<SidebarView> m_view;
};

TEST_F(SidebarViewTest, AClickChoosesAPlace) {
    QSignalSpy chosen(m_view.get(), &SidebarView::placeChosen);
    click(line(QStringLiteral("Kept")), 60);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen.first().first().value<Place>().leadsTo(Place::kept()));
}

TEST_F(SidebarViewTest, ArrowsChooseAndStepOverHeadings) {
    QSignalSpy chosen(m_view.get(), &SidebarView::placeChosen);
    m_view->setPlace(Place::all());
    QTest::keyClick(&tree(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen.first().first().value<Place>().digest.isValid());
}

TEST_F(SidebarViewTest, MarkingAPlaceSaysNothing) {
    QSignalSpy chosen(m_view.get(), &SidebarView::placeChosen);
    m_view->setPlace(Place::undecided());
    EXPECT_EQ(tree().currentIndex(), line(QStringLiteral("Undecided")));
    m_view->setPlace(Place::found(QStringLiteral("lighthouse")));
    EXPECT_FALSE(tree().currentIndex().isValid());
    EXPECT_TRUE(tree().selectionModel()->selectedIndexes().isEmpty());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SidebarViewTest, CountsFollowTheLibraryAndTheMarkStays) {
    m_view->setPlace(Place::undecided());
    QSignalSpy counted(m_view.get(), &SidebarView::countsChanged);
    tests::must(tests::await(m_library->apply(library::Decide{
        model::PaperIds(m_library.ids().mid(0, 2)), model::DecisionState::Kept, {}})));
    EXPECT_TRUE(waitUntil([&] { return m_view->counts().kept == 2; }));
    EXPECT_EQ(m_view->counts().undecided, 4);
    EXPECT_GE(counted.count(), 1);
    EXPECT_EQ(tree().currentIndex(), line(QStringLiteral("Undecided")));
}

TEST_F(SidebarViewTest, AnOpenTagStaysOpenWhenAnotherComes) {
    EXPECT_FALSE(tree().isExpanded(line(QStringLiteral("rl"))));
    click(line(QStringLiteral("rl")), 22);
    EXPECT_TRUE(tree().isExpanded(line(QStringLiteral("rl"))));
    m_view->setPlace(Place::tagged(QStringLiteral("rl/offline")));
    tag({m_library.ids().at(1)}, QStringLiteral("vision"));
    EXPECT_TRUE(waitUntil([&] { return line(QStringLiteral("vision")).isValid(); }));
    EXPECT_TRUE(tree().isExpanded(line(QStringLiteral("rl"))));
    EXPECT_EQ(tree().currentIndex(), line(QStringLiteral("offline"), line(QStringLiteral("rl"))));
}

TEST_F(SidebarViewTest, TheArrowOpensATagAndChoosesNothing) {
    QSignalSpy chosen(m_view.get(), &SidebarView::placeChosen);
    click(line(QStringLiteral("rl")), 22);
    click(line(QStringLiteral("rl")), 22);
    EXPECT_FALSE(tree().isExpanded(line(QStringLiteral("rl"))));
    EXPECT_EQ(chosen.count(), 0);
    click(line(QStringLiteral("rl")), 80);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SidebarViewTest, StaysWhereItIsScrolledButForAPlaceThatWasChosen) {
    m_view->resize(219, 180);
    QScrollBar &bar = *tree().verticalScrollBar();
    ASSERT_TRUE(waitUntil([&] { return bar.maximum() >= 40; }));
    bar.setValue(40);
    m_view->setPlace(Place::undecided(), SidebarView::Tree::Stays);
    EXPECT_EQ(tree().currentIndex(), line(QStringLiteral("Undecided")));
    EXPECT_EQ(bar.value(), 40);
    tag({m_library.ids().at(1)}, QStringLiteral("vision"));
    ASSERT_TRUE(waitUntil([&] { return line(QStringLiteral("vision")).isValid(); }));
    EXPECT_EQ(bar.value(), 40) << "other lines came";
    m_view->setPlace(Place::undecided());
    EXPECT_LT(bar.value(), 40) << "the line is in sight";
}

TEST_F(SidebarViewTest, WhatIsFoldedStaysSoWhileItsPlaceIsCountedAgain) {
    m_view->setPlace(Place::tagged(QStringLiteral("rl/offline")));
    click(line(QStringLiteral("rl")), 22);
    ASSERT_FALSE(tree().isExpanded(line(QStringLiteral("rl"))));
    tests::must(tests::await(m_library->apply(library::Decide{
        model::PaperIds({m_library.ids().at(0)}), model::DecisionState::Kept, {}})));
    ASSERT_TRUE(waitUntil([&] { return m_view->counts().kept == 1; }));
    EXPECT_FALSE(tree().isExpanded(line(QStringLiteral("rl"))));
    m_view->setPlace(Place::tagged(QStringLiteral("rl/offline")));
    EXPECT_TRUE(tree().isExpanded(line(QStringLiteral("rl")))) << "it was chosen";
}

TEST_F(SidebarViewTest, MarkingAPlaceOpensWhatHidesIt) {
    m_view->setPlace(Place::tagged(QStringLiteral("rl/offline")));
    EXPECT_TRUE(tree().isExpanded(line(QStringLiteral("rl"))));
}

} // namespace
} // namespace lectern::ui
