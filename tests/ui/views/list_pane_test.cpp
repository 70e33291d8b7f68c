// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/wait_until.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/search/search_field.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using model::DecisionState;

class ListPaneTest : public testing::Test {
  protected:
    ListPaneTest() {
        m_library.importText(tests::inventedDigest(30));
        m_pane = std::make_unique<ListPane>(*m_library, m_theme);
        m_pane->resize(400, 700);
        m_pane->show();
        m_pane->activateWindow();
    }

    void open(const Place &place) {
        QSignalSpy shown(m_pane.get(), &ListPane::placeShown);
        m_pane->open(place);
        ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    }
    void decide(const QList<model::PaperId> &papers, DecisionState state) {
        tests::must(
            tests::await(m_library->apply(library::Decide{model::PaperIds(papers), state, {}})));
    }
    [[nodiscard]] PaperListView &view() { return *m_pane->findChild<PaperListView *>(); }
    [[nodiscard]] SearchField &field() { return *m_pane->findChild<SearchField *>(); }
    [[nodiscard]] QString figures() { return m_pane->findChild<ListHeader *>()->figures(); }
    [[nodiscard]] QString spoken(int row) {
        return view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] bool figuresBecome(const char *text) {
        return waitUntil([&] { return figures() == QString::fromUtf8(text); });
    }

    tests::TestLibrary m_library;
    ThemeSource m_theme{Shade::Light, {}};
    std::unique_ptr<ListPane> m_pane;
};

TEST_F(ListPaneTest, TheFirstPaperIsCurrentOnceAPlaceIsOpen) {
    QSignalSpy current(m_pane.get(), &ListPane::currentPaperChanged);
    open(Place::undecided());
    EXPECT_EQ(m_pane->paperCount(), 30);
    EXPECT_EQ(m_pane->currentPaper(), m_library.ids().constFirst());
    EXPECT_EQ(current.count(), 1);
    EXPECT_TRUE(figuresBecome("0 of 30 · 0 kept"));
}

TEST_F(ListPaneTest, ADecidedPaperStaysInPlaceAndIsCounted) {
    open(Place::undecided());
    const model::PaperId second = m_library.ids().at(1);
    decide({second}, DecisionState::Kept);
    EXPECT_TRUE(figuresBecome("1 of 30 · 1 kept"));
    EXPECT_EQ(m_pane->paperCount(), 30);
    EXPECT_TRUE(waitUntil([&] { return spoken(1).startsWith(QLatin1String("Kept.")); }));
    tests::must(tests::await(m_library->undo()));
    EXPECT_TRUE(figuresBecome("0 of 30 · 0 kept"));
}

TEST_F(ListPaneTest, NothingIsTakenForUndecidedWhereThePlaceDoesNotTell) {
    decide(m_library.ids().mid(0, 4), DecisionState::Kept);
    qsizetype above = 0;
    const auto count = [&](const model::PaperIds &papers) { above = papers.ids().size(); };
    open(Place::kept());
    m_pane->withUndecidedAbove(m_library.ids().at(3), count);
    EXPECT_EQ(above, 0);
    open(Place::all());
    m_pane->withUndecidedAbove(m_library.ids().at(9), count);
    EXPECT_EQ(above, 0);
}

TEST_F(ListPaneTest, TheViewChangesWhenThePlaceIsOpenedAgain) {
    open(Place::undecided());
    decide(m_library.ids().mid(0, 4), DecisionState::Skipped);
    open(Place::undecided());
    EXPECT_EQ(m_pane->paperCount(), 26);
}

TEST_F(ListPaneTest, AnUndoneDecisionComesBackInItsPlace) {
    const model::PaperId fifth = m_library.ids().at(4);
    decide({fifth}, DecisionState::Skipped);
    open(Place::undecided());
    EXPECT_EQ(m_pane->paperCount(), 29);
    const model::PaperId first = m_pane->currentPaper();
    decide({first}, DecisionState::Kept);
    tests::must(tests::await(m_library->undo()));
    tests::must(tests::await(m_library->undo()));
    EXPECT_TRUE(waitUntil([&] { return m_pane->paperCount() == 30; }));
    EXPECT_EQ(m_pane->currentPaper(), first);
    m_pane->selectPaper(fifth);
    EXPECT_EQ(m_pane->currentRow(), 4);
}

TEST_F(ListPaneTest, AnImportAddsItsPapersAndLeavesTheCurrentOne) {
    open(Place::undecided());
    m_pane->selectNext();
    const model::PaperId current = m_pane->currentPaper();
    decide({current}, DecisionState::Kept);
    QSignalSpy changed(m_pane.get(), &ListPane::currentPaperChanged);
    m_library.importText(tests::inventedDigest(5, 100), QStringLiteral("b.txt"));
    EXPECT_TRUE(waitUntil([&] { return m_pane->paperCount() == 35; }));
    EXPECT_EQ(m_pane->currentPaper(), current);
    EXPECT_TRUE(figuresBecome("1 of 35 · 1 kept"));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(ListPaneTest, AnUndoneImportTakesItsPapersAway) {
    m_library.importText(tests::inventedDigest(5, 100), QStringLiteral("b.txt"));
    open(Place::undecided());
    EXPECT_EQ(m_pane->paperCount(), 35);
    tests::must(tests::await(m_library->undo()));
    EXPECT_TRUE(waitUntil([&] { return m_pane->paperCount() == 30; }));
    EXPECT_TRUE(m_pane->currentPaper().isValid());
}

TEST_F(ListPaneTest, OpensADigestInItsOwnOrder) {
    const auto counts = tests::must(tests::await(m_library->sidebar()));
    open(Place::of(counts.digests.constFirst()));
    EXPECT_EQ(m_library.paper(m_pane->currentPaper()).sightings.constFirst().position, 1);
    decide({m_pane->currentPaper()}, DecisionState::Later);
    open(Place::of(counts.digests.constFirst()));
    EXPECT_TRUE(figuresBecome("1 of 30 · 0 kept"));
}

TEST_F(ListPaneTest, ArrowsAndPagesMoveTheCurrentRow) {
    open(Place::all());
    m_pane->focusList();
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_EQ(m_pane->currentRow(), 1);
    QTest::keyClick(&view(), Qt::Key_End);
    EXPECT_EQ(m_pane->currentRow(), 29);
    EXPECT_GT(view().verticalScrollBar()->value(), 0);
    QTest::keyClick(&view(), Qt::Key_PageUp);
    EXPECT_LT(m_pane->currentRow(), 25);
    QTest::keyClick(&view(), Qt::Key_Home);
    EXPECT_EQ(m_pane->currentRow(), 0);
    EXPECT_EQ(view().verticalScrollBar()->value(), 0);
}

TEST_F(ListPaneTest, TheCurrentRowIsNeverUnderTheStickingHeading) {
    open(Place::all());
    QTest::keyClick(&view(), Qt::Key_End);
    while (m_pane->currentRow() > 0) {
        QTest::keyClick(&view(), Qt::Key_Up);
        ASSERT_GE(view().visualRect(view().currentIndex()).top(), ListGeometry::headingHeight);
        ASSERT_LE(view().visualRect(view().currentIndex()).bottom(), view().viewport()->height());
    }
}

TEST_F(ListPaneTest, ShiftExtendsTheSelection) {
    open(Place::all());
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_pane->selectedPapers(), model::PaperIds(m_library.ids().mid(0, 3)));
    QTest::keyClick(&view(), Qt::Key_Up);
    EXPECT_EQ(m_pane->selectedPapers().ids().size(), 1);
}

TEST_F(ListPaneTest, AClickSelectsAndSelectsOnly) {
    open(Place::all());
    const QPoint third = view().visualRect(view().model()->index(2, 0)).center();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, third);
    EXPECT_EQ(m_pane->currentRow(), 2);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(100, 10));
    EXPECT_EQ(m_pane->currentRow(), 2) << "a heading is no row";
    const auto counts = tests::must(tests::await(m_library->sidebar()));
    EXPECT_EQ(counts.undecided, 30);
}

TEST_F(ListPaneTest, LettersAreLeftToTheCommands) {
    open(Place::all());
    const QModelIndex before = view().currentIndex();
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_I, Qt::NoModifier, QStringLiteral("i"));
    QApplication::sendEvent(&view(), &letter);
    EXPECT_FALSE(letter.isAccepted());
    EXPECT_EQ(view().currentIndex(), before);
    EXPECT_FALSE(view().testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(ListPaneTest, EnterAsksForTheReader) {
    open(Place::all());
    QSignalSpy wanted(m_pane.get(), &ListPane::openRequested);
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<model::PaperId>(), m_pane->currentPaper());
}

TEST_F(ListPaneTest, GoesToTheNextUndecidedPaper) {
    const QList<model::PaperId> ids = m_library.ids();
    open(Place::undecided());
    decide({ids.at(1), ids.at(2)}, DecisionState::Kept);
    m_pane->selectNextUndecided();
    EXPECT_TRUE(waitUntil([&] { return m_pane->currentRow() == 3; }));
    m_pane->selectPreviousUndecided();
    EXPECT_EQ(m_pane->currentRow(), 0);
    m_pane->selectPreviousUndecided();
    EXPECT_EQ(m_pane->currentRow(), 0);
}

TEST_F(ListPaneTest, LooksForAnUndecidedPaperBeyondTheList) {
    const QList<model::PaperId> ids = m_library.ids();
    decide({ids.at(0), ids.at(1)}, DecisionState::Kept);
    open(Place::kept());
    m_pane->selectNextUndecided();
    EXPECT_TRUE(waitUntil([&] {
        return m_pane->place().leadsTo(Place::undecided()) && m_pane->currentPaper() == ids.at(2);
    }));
}

TEST_F(ListPaneTest, SearchesAtEachKeyAndLeadsBackToThePlace) {
    open(Place::undecided());
    QSignalSpy edited(m_pane.get(), &ListPane::searchEdited);
    m_pane->focusSearch();
    EXPECT_TRUE(field().hasFocus());
    QTest::keyClicks(&field(), QStringLiteral("\"lighthouse 7\""));
    EXPECT_EQ(edited.count(), 14);
    EXPECT_TRUE(waitUntil([&] { return m_pane->paperCount() == 1; }));
    EXPECT_TRUE(figuresBecome("1 paper"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(view().hasFocus());
    m_pane->focusSearch();
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return m_pane->paperCount() == 30; }));
    EXPECT_TRUE(m_pane->place().leadsTo(Place::undecided()));
}

TEST_F(ListPaneTest, LeadsBackFromASearchToThePaperWhereItBegan) {
    open(Place::undecided());
    const QList<model::PaperId> ids = m_library.ids();
    ASSERT_TRUE(m_pane->selectPaper(ids.at(20)));
    m_pane->focusSearch();
    QTest::keyClicks(&field(), QStringLiteral("\"lighthouse 7\""));
    ASSERT_TRUE(waitUntil([&] { return m_pane->paperCount() == 1; }));
    QTest::keyClick(&field(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return m_pane->paperCount() == 30; }));
    EXPECT_EQ(m_pane->currentPaper(), ids.at(20));
    m_pane->focusSearch();
    QTest::keyClicks(&field(), QStringLiteral("\"lighthouse 7\""));
    ASSERT_TRUE(waitUntil([&] { return m_pane->paperCount() == 1; }));
    decide({ids.at(20)}, DecisionState::Kept); // elsewhere
    QTest::keyClick(&field(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return m_pane->paperCount() == 29; }));
    EXPECT_EQ(m_pane->currentPaper(), ids.at(21)) << "it stands in that row now";
}

TEST_F(ListPaneTest, OpensNothingByAnEnterThatIsHeldSinceItLedHere) {
    open(Place::undecided());
    QSignalSpy opened(m_pane.get(), &ListPane::openRequested);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(&view(), &held);
    EXPECT_EQ(opened.count(), 0);
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(ListPaneTest, OldRowsStayUntilNewOnesCome) {
    open(Place::undecided());
    m_pane->open(Place::kept());
    EXPECT_EQ(m_pane->paperCount(), 30);
    EXPECT_TRUE(waitUntil([&] { return m_pane->paperCount() == 0; }));
    EXPECT_FALSE(m_pane->currentPaper().isValid());
}

TEST_F(ListPaneTest, OnlyTheLastOfManyPlacesIsShown) {
    QSignalSpy shown(m_pane.get(), &ListPane::placeShown);
    for (int i = 0; i < 20; ++i)
        m_pane->open(i % 2 == 0 ? Place::undecided() : Place::all());
    EXPECT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    QTest::qWait(50);
    EXPECT_EQ(shown.count(), 1);
    EXPECT_TRUE(shown.first().first().value<Place>().leadsTo(Place::all()));
}

TEST_F(ListPaneTest, ClosingInTheMidstOfAReadHarmsNothing) {
    for (int i = 0; i < 20; ++i) {
        m_pane->open(Place::undecided());
        m_pane = std::make_unique<ListPane>(*m_library, m_theme);
    }
    QTest::qWait(50);
    open(Place::undecided());
    EXPECT_EQ(m_pane->paperCount(), 30);
}

} // namespace
} // namespace lectern::ui
