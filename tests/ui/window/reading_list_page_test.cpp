// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a reading list.
#include "tests/ui/window/reading_lists.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>

#include <algorithm>

namespace lectern::ui {
namespace {

TEST_F(WindowLists, StandOnAPageOfTheirOwnInTheReadersOrder) {
    make(group, {4, 0, 2});
    apply(library::CommentInList{group, m_ids.at(0), QStringLiteral("Figure 3 first")});
    open(group, 3);
    EXPECT_EQ(shown(), QList<int>({4, 0, 2}));
    EXPECT_FALSE(m_test.part<ReaderView>().isVisible());
    EXPECT_FALSE(m_test.part<SearchField>().isVisible());
    EXPECT_TRUE(m_test.part<ReadingListHeading>().figures().startsWith(QStringLiteral("0 of 3")));
    EXPECT_TRUE(waitUntil([&] {
        return spoken(1).startsWith(QStringLiteral("2. Unread. Invented")) &&
               spoken(1).endsWith(QStringLiteral("Comment: Figure 3 first."));
    })) << spoken(1).toStdString();
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().isVisible(); }));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return view().isVisible() && view().hasFocus(); }));
    m_test.desk().go(Place::all());
    EXPECT_TRUE(waitUntil([&] { return m_test.part<ReaderView>().isVisible(); }));
    EXPECT_FALSE(view().isVisible());
}

TEST_F(WindowLists, TellWhenTheyAreEmptyByWhichKeyPapersCome) {
    make(group);
    open(group, 0);
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("A puts the current paper")))
        << view().accessibleDescription().toStdString();
    auto &table = m_test.part<CommandTable>();
    table.chooseKeys(command::addToList, keysFrom("Ctrl+Y"));
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("Ctrl+Y puts the current")));
    table.chooseKeys(command::addToList, {});
    EXPECT_TRUE(
        view().accessibleDescription().endsWith(QStringLiteral("Drag papers to its line.")));
    apply(library::AddToList{group, {m_ids.at(0)}});
    EXPECT_TRUE(waitUntil([&] { return view().accessibleDescription().isEmpty(); }));
}

TEST_F(WindowLists, LeadToThePapersWhileTheyAreEmpty) {
    make(group);
    open(group, 0);
    ASSERT_TRUE(pressButton(QStringLiteral("Choose papers")));
    EXPECT_TRUE(waitUntil([&] { return m_test.desk().list().place().leadsTo(Place::undecided()); }))
        << "nothing is kept yet";
    settle();
    m_test.press("S");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    open(group, 0);
    ASSERT_TRUE(pressButton(QStringLiteral("Choose papers")));
    EXPECT_TRUE(waitUntil([&] { return m_test.desk().list().place().leadsTo(Place::kept()); }));
    apply(library::AddToList{group, {m_ids.at(0)}});
    open(group, 1);
    EXPECT_FALSE(pressButton(QStringLiteral("Choose papers")));
}

TEST_F(WindowLists, AreReorderedByKeys) {
    make(group, {0, 1, 2, 3});
    open(group, 4);
    m_test.press("J");
    m_test.press("Alt+Down");
    ASSERT_TRUE(becomes({0, 2, 1, 3}));
    EXPECT_EQ(m_test.desk().list().currentRow(), 2) << "the paper that moved stays the current one";
    m_test.press("Alt+Home");
    ASSERT_TRUE(becomes({1, 0, 2, 3}));
    m_test.press("Alt+Up");
    m_test.press("Alt+End");
    ASSERT_TRUE(becomes({0, 2, 3, 1}));
    m_test.press("Alt+Up");
    ASSERT_TRUE(becomes({0, 2, 1, 3}));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Moved on the list Reading group")));
    m_test.press("Z");
    EXPECT_TRUE(becomes({0, 2, 3, 1}));
}

TEST_F(WindowLists, CountEveryOneOfSeveralQuickMoves) {
    make(group, {0, 1, 2, 3});
    open(group, 4);
    m_test.press("Alt+Down");
    m_test.press("Alt+Down");
    m_test.press("Alt+Down");
    EXPECT_TRUE(becomes({1, 2, 3, 0}));
    m_test.press("Alt+Up");
    m_test.press("Alt+Up");
    EXPECT_TRUE(becomes({1, 0, 2, 3}));
}

TEST_F(WindowLists, AreShownInAnotherOrderAndBackInMine) {
    make(group, {3, 0, 2});
    open(group, 3);
    const model::ReadingList list = listCalled(group);
    m_test.desk().go(Place::onList(list, query::SortKey::Arrival));
    ASSERT_TRUE(becomes({0, 2, 3}));
    EXPECT_TRUE(view().isVisible()) << "it is the page of the list still";
    EXPECT_FALSE(command(command::moveDown)->isEnabled()) << "that would be nobody's order";
    command(command::orderList)->trigger();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->actions().at(1)->isChecked());
    menu->actions().at(0)->trigger();
    menu->close();
    EXPECT_TRUE(becomes({3, 0, 2}));
    EXPECT_TRUE(waitUntil([&] { return command(command::moveDown)->isEnabled(); }));
}

TEST_F(WindowLists, TakeAnyNumberOfPapersAWeek) {
    make(group, {0, 1});
    open(group, 2);
    command(command::budgetList)->trigger();
    ASSERT_TRUE(waitUntil([&] { return m_test.dialog() != nullptr; }));
    auto *field = m_test.dialog()->findChild<QLineEdit *>();
    field->setText(QStringLiteral("13"));
    m_test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] { return listCalled(group).budget == 13; }));
}

TEST_F(WindowLists, AreOrderedByACommandToo) {
    make(QStringLiteral("First"), {0});
    make(group, {1});
    open(group, 1);
    command(command::raiseList)->trigger();
    EXPECT_TRUE(waitUntil([&] { return names().value(0) == group; }));
    command(command::lowerList)->trigger();
    EXPECT_TRUE(waitUntil([&] { return names().value(1) == group; }));
}

TEST_F(WindowLists, ExportASelectionInTheOrderShown) {
    make(group, {3, 0, 2});
    open(group, 3);
    m_test.press("X");
    m_test.press("Shift+J");
    m_test.press("Shift+J");
    const QString path = m_test.folder() + QStringLiteral("/out.md");
    m_test.press("Ctrl+E");
    ASSERT_TRUE(waitUntil([&] { return m_test.dialog() != nullptr; }));
    for (auto *field : m_test.dialog()->findChildren<QLineEdit *>())
        if (field->text().endsWith(QLatin1String(".md"))) field->setText(path);
    m_test.acceptDialog();
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Exported 3 papers: out.md")));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QList<qsizetype> places;
    for (const int paper : {3, 0, 2})
        places.append(text.indexOf(m_test.papers().at(paper).facts.abstract.tidy.left(28)));
    EXPECT_GE(places.constFirst(), 0);
    EXPECT_TRUE(std::is_sorted(places.cbegin(), places.cend())) << text.toStdString();
}

TEST_F(WindowLists, MoveSeveralPapersTogether) {
    make(group, {0, 1, 2, 3});
    open(group, 4);
    m_test.press("X");
    m_test.press("Shift+J");
    m_test.press("Alt+Down");
    ASSERT_TRUE(becomes({2, 0, 1, 3}));
    EXPECT_TRUE(m_test.desk().list().hasMarks());
    m_test.press("Alt+End");
    ASSERT_TRUE(becomes({2, 3, 0, 1}));
}

TEST_F(WindowLists, AreReorderedByDragging) {
    make(group, {0, 1, 2, 3});
    open(group, 4);
    const auto gapBelow = [&](int row) {
        return view().visualRect(rows().index(row, 0)).bottomLeft() + QPoint(200, -4);
    };
    const std::unique_ptr<QMimeData> dragged(
        rows().mimeData({rows().index(0, 0), rows().index(1, 0)}));
    drop(*view().viewport(), gapBelow(2), *dragged);
    EXPECT_TRUE(becomes({2, 0, 1, 3}));
    drop(*view().viewport(), QPoint(200, 2), *papers({3}));
    EXPECT_TRUE(becomes({3, 2, 0, 1}));
    drop(*view().viewport(), QPoint(200, view().height() - 4), *papers({2}));
    EXPECT_TRUE(becomes({3, 0, 1, 2}));
}

TEST_F(WindowLists, HaveCommentsWrittenWhereTheyStand) {
    make(group, {0, 1});
    open(group, 2);
    m_test.press("J");
    m_test.press("Shift+F2");
    m_test.type(QStringLiteral("skip section 5"));
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] {
        return spoken(1).endsWith(QStringLiteral("Comment: skip section 5."));
    })) << spoken(1).toStdString();
    EXPECT_TRUE(view().hasFocus() && view().isVisible()) << "the paper was not opened";
    m_test.press("Shift+F2");
    m_test.type(QStringLiteral("something else"));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return view().hasFocus(); }));
    m_test.press("Shift+F2");
    m_test.type(QStringLiteral("left by the mouse"));
    view().setFocus();
    EXPECT_TRUE(waitUntil([&] {
        return spoken(1).endsWith(QStringLiteral("Comment: left by the mouse."));
    })) << "what was written is kept";
    m_test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return spoken(1).endsWith(QStringLiteral("skip section 5.")); }))
        << m_test.notice().toStdString() << spoken(1).toStdString();
}

TEST_F(WindowLists, HaveCommentsThatOneGoesOnWithBeforeTheyAreSaved) {
    make(group, {0, 1});
    open(group, 2);
    ASSERT_TRUE(
        waitUntil([&] { return rows().index(0, 0).data(PaperListModel::LoadedRole).toBool(); }));
    m_test.press("Shift+F2");
    m_test.type(QStringLiteral("skip section 5"));
    m_test.press("Return");
    m_test.press("Shift+F2");
    EXPECT_EQ(view().findChild<QLineEdit *>()->text(), QStringLiteral("skip section 5"));
    m_test.press("End");
    m_test.type(QStringLiteral(", and 6"));
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] {
        return spoken(0).endsWith(QStringLiteral("Comment: skip section 5, and 6."));
    })) << spoken(0).toStdString();
}

// Longer than what can be typed: none of it goes when it is only looked at in its field.
TEST_F(WindowLists, KeepAllThatAFileSaysOfThem) {
    const QString comment = QStringLiteral("word ").repeated(300).trimmed();
    const QString description = QStringLiteral("reason ").repeated(400).trimmed();
    m_test.importBehind(
        QStringLiteral(R"({"lectern":1,"papers":[{"title":"Tide tables for snails",)"
                       R"("arxiv":"2409.11340","places":[{"list":"%1","rank":"m",)"
                       R"("comment":"%2","description":"%3"}]}],"lists":[]})")
            .arg(group, comment, description)
            .toUtf8());
    ASSERT_TRUE(waitUntil([&] { return counted(group) == 1; }));
    open(group, 1);
    ASSERT_TRUE(waitUntil([&] { return spoken(0).contains(QStringLiteral("word word")); }));
    m_test.press("Shift+F2");
    EXPECT_EQ(view().findChild<QLineEdit *>()->text(), comment);
    m_test.press("Return");
    command(command::describeList)->trigger();
    EXPECT_EQ(m_test.part<ReadingListHeading>().findChild<QLineEdit *>()->text(), description);
    m_test.press("Return");
    apply(library::CreateList{QStringLiteral("Written behind all that")});
    const auto papers = m_test.papers(QStringLiteral("snails"));
    ASSERT_EQ(papers.size(), 1);
    ASSERT_EQ(papers.constFirst().places.size(), 1);
    EXPECT_EQ(papers.constFirst().places.constFirst().comment, comment);
    EXPECT_EQ(papers.constFirst().places.constFirst().description, description);
}

TEST_F(WindowLists, HaveCommentsWrittenWithinTheRowBesideItsTags) {
    make(group, {0, 1});
    apply(library::ChangeTags{model::PaperIds({m_ids.at(1)}), {QStringLiteral("tidepools")}, {}});
    open(group, 2);
    ASSERT_TRUE(waitUntil([&] { return spoken(1).endsWith(QLatin1String("1 tag.")); }))
        << spoken(1).toStdString();
    const auto placeOfField = [&] {
        m_test.press("Shift+F2");
        const QRect place = view().findChild<QLineEdit *>()->geometry();
        m_test.press("Esc");
        EXPECT_TRUE(waitUntil([&] { return view().hasFocus(); }));
        EXPECT_TRUE(view().visualRect(view().currentIndex()).contains(place));
        return place;
    };
    m_test.press("Home");
    const QRect alone = placeOfField();
    m_test.press("J");
    EXPECT_LT(placeOfField().width(), alone.width());
}

TEST_F(WindowLists, AreDescribedInPlace) {
    make(group, {0});
    open(group, 1);
    command(command::describeList)->trigger();
    m_test.type(QStringLiteral("Thursdays at four"));
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] {
        return m_test.part<ReadingListHeading>().accessibleName().contains(
            QStringLiteral("Thursdays at four"));
    }));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Described the list Reading group")));
}

TEST_F(WindowLists, KeepADescriptionThatCameWhileNobodyTypedAnother) {
    make(group, {0});
    open(group, 1);
    command(command::describeList)->trigger();
    apply(library::DescribeList{group, QStringLiteral("From elsewhere")});
    m_test.press("Return");
    apply(library::SetListBudget{group, 3}); // behind what the field may have said
    const auto lists = tests::must(tests::await(m_test.library().lists()));
    EXPECT_EQ(lists.constFirst().description, QStringLiteral("From elsewhere"));
}

TEST_F(WindowLists, KeepTheirPageUnderAnotherNameAndLeaveItWhenTheyGo) {
    make(group, {0, 1});
    make(QStringLiteral("Club"), {2});
    open(group, 2);
    command(command::renameList)->trigger();
    m_test.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Thursdays"));
    m_test.acceptDialog();
    EXPECT_TRUE(
        waitUntil([&] { return m_test.desk().shownList()->name == QLatin1String("Thursdays"); }));
    EXPECT_TRUE(becomes({0, 1}));
    command(command::renameList)->trigger();
    m_test.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("club"));
    m_test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] { return counted(QStringLiteral("Club")) == 3; }))
        << m_test.notice().toStdString();
    EXPECT_TRUE(waitUntil([&] { return !view().isVisible(); }));
    undo();
    EXPECT_TRUE(waitUntil([&] { return counted(QStringLiteral("Thursdays")) == 2; }));
    open(QStringLiteral("Thursdays"), 2);
    command(command::deleteList)->trigger();
    EXPECT_TRUE(
        waitUntil([&] { return m_test.desk().list().place().leadsTo(Place::undecided()); }));
    EXPECT_TRUE(m_test.listBecomes(6));
}

TEST_F(WindowLists, LetGoOfPapersOnTheirPage) {
    make(group, {0, 1, 2});
    open(group, 3);
    m_test.press("Shift+A");
    EXPECT_TRUE(becomes({1, 2}));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Off the list Reading group: Invented")));
    m_test.press("Z");
    EXPECT_TRUE(becomes({0, 1, 2}));
}

} // namespace
} // namespace lectern::ui
