// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/drop_dialog.h"
#include "ui/dialogs/list_flow.h"
#include "ui/models/list_drag.h"
#include "ui/models/paper_drag.h"
#include "ui/models/paper_list_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/chip.h"
#include "ui/views/desk.h"
#include "ui/views/list_pane.h"
#include "ui/views/list_picker.h"
#include "ui/views/notice_bar.h"
#include "ui/views/reader_view.h"
#include "ui/views/reading_list_heading.h"
#include "ui/views/reading_list_view.h"
#include "ui/views/search_field.h"
#include "ui/views/sidebar_tree_view.h"
#include "ui/views/sidebar_view.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

const QString group = QStringLiteral("Reading group");

class WindowLists : public testing::Test {
  protected:
    WindowLists() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
        must(waitUntil([&] { return m_test.part<ReaderView>().paper().has_value(); }));
        for (const model::Paper &paper : m_test.papers())
            m_ids.append(paper.id);
    }
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    void apply(library::Op op) { tests::must(tests::await(m_test.library().apply(std::move(op)))); }
    // A list of these papers, by their place in the library.
    void make(const QString &name, const QList<int> &papers = {}) {
        apply(library::CreateList{name});
        QList<model::PaperId> ids;
        for (const int paper : papers)
            ids.append(m_ids.at(paper));
        apply(library::AddToList{name, ids});
        must(waitUntil([&] { return counted(name) == papers.size(); }));
    }
    // What the sidebar says; -1: there is no such list.
    [[nodiscard]] qint64 counted(const QString &name) {
        for (const model::ReadingList &list : m_test.part<SidebarView>().counts().lists)
            if (list.name == name) return list.papers;
        return -1;
    }
    [[nodiscard]] QStringList names() {
        QStringList names;
        for (const model::ReadingList &list : m_test.part<SidebarView>().counts().lists)
            names.append(list.name);
        return names;
    }
    [[nodiscard]] model::ReadingList listCalled(const QString &name) {
        for (const model::ReadingList &list : m_test.part<SidebarView>().counts().lists)
            if (list.name == name) return list;
        throw std::runtime_error("there is no such list");
    }
    // As the sidebar opens it.
    void open(const QString &name, int papers) {
        m_test.desk().go(Place::onList(listCalled(name)));
        must(waitUntil([&] { return view().isVisible() && shown().size() == papers; }));
    }
    [[nodiscard]] ReadingListView &view() { return m_test.part<ReadingListView>(); }
    [[nodiscard]] QAbstractItemModel &rows() { return *view().model(); }
    // The papers on the page, by their place in the library.
    [[nodiscard]] QList<int> shown() {
        QList<int> papers;
        for (int row = 0; row < rows().rowCount(); ++row) {
            const auto paper =
                rows().index(row, 0).data(PaperListModel::PaperRole).value<model::PaperRow>();
            papers.append(int(m_ids.indexOf(paper.id)));
        }
        return papers;
    }
    [[nodiscard]] bool becomes(const QList<int> &papers) {
        return waitUntil([&] { return shown() == papers; });
    }
    [[nodiscard]] QString spoken(int row) {
        return rows().index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    // The window has the focus again, and its current paper is shown.
    void settle() {
        m_test.window().activateWindow();
        must(waitUntil(
            [&] { return QApplication::focusWidget() && m_test.desk().shownPaper() != nullptr; }));
    }
    [[nodiscard]] bool isOn(const QString &list) {
        return waitUntil([&] {
            const model::Paper *paper = m_test.desk().shownPaper();
            return paper && paper->lists.contains(list);
        });
    }
    void pick(const char *key, const QString &name) {
        settle();
        m_test.press(key);
        must(waitUntil([&] { return m_test.part<ListPicker>().isVisible(); }));
        auto *field = m_test.part<ListPicker>().findChild<QLineEdit *>();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void drop(QWidget &viewport, const QPoint &at, const QMimeData &mime) {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&viewport, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&viewport, &move);
        QDropEvent event(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&viewport, &event);
        EXPECT_TRUE(event.isAccepted());
    }
    [[nodiscard]] std::unique_ptr<QMimeData> papers(const QList<int> &places) {
        QList<model::PaperId> ids;
        for (const int place : places)
            ids.append(m_ids.at(place));
        return std::unique_ptr<QMimeData>(paperDrag::newMime(ids));
    }
    [[nodiscard]] QAction *command(const QString &id) {
        return m_test.window().commands().action(id);
    }
    void undo() { command(command::undo)->trigger(); }

    TestWindow m_test;
    QList<model::PaperId> m_ids;
};

TEST_F(WindowLists, AreMadeByTypingTheirName) {
    pick("A", QStringLiteral("Reading  group"));
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 1; }));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("On the list Reading group: Invented")));
    EXPECT_TRUE(waitUntil([&] {
        for (const Chip *chip : m_test.part<ReaderView>().findChildren<Chip *>()) {
            if (chip->accessibleName() == QLatin1String("Reading list Reading group")) return true;
        }
        return false;
    }));
    m_test.press("Z");
    EXPECT_TRUE(waitUntil([&] { return names().isEmpty(); })) << "the list was made by that step";
}

TEST_F(WindowLists, TakeSeveralPapersAndLetThemGoAgain) {
    make(group);
    m_test.press("X");
    m_test.press("Shift+J");
    pick("A", QStringLiteral("read"));
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 2; }));
    ASSERT_TRUE(isOn(group));
    pick("A", QStringLiteral("reading group"));
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 0; }))
        << "a list that holds the current paper is ticked, and let go";
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper()->lists.isEmpty(); }));
    pick("A", QStringLiteral("reading group"));
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 2; }));
    ASSERT_TRUE(isOn(group));
    pick("Shift+A", QStringLiteral("group"));
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 0; }));
}

TEST_F(WindowLists, LeaveThePickerWithEscAndNothingDone) {
    make(group);
    m_test.press("A");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ListPicker>().isVisible(); }));
    m_test.type(QStringLiteral("another"));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !m_test.part<ListPicker>().isVisible(); }));
    EXPECT_EQ(names(), QStringList(group));
}

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
    EXPECT_TRUE(view().hasFocus());
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

TEST_F(WindowLists, TakePapersThatAreDroppedOnTheirLine) {
    make(group);
    auto &tree = m_test.part<SidebarTreeView>();
    const QModelIndex line =
        static_cast<SidebarModel *>(tree.model())->indexOf(Place::onList(listCalled(group)));
    ASSERT_TRUE(line.isValid());
    drop(*tree.viewport(), tree.visualRect(line).center(), *papers({3, 1}));
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 2; }));
    open(group, 2);
    EXPECT_EQ(shown(), QList<int>({3, 1}));
}

TEST_F(WindowLists, AreDraggedAmongThemselves) {
    for (const auto *name : {"a", "b", "c"})
        make(QString::fromLatin1(name));
    auto &tree = m_test.part<SidebarTreeView>();
    const auto line = [&](const char *name) {
        const Place place = Place::onList(listCalled(QString::fromLatin1(name)));
        return static_cast<SidebarModel *>(tree.model())->indexOf(place);
    };
    const auto mime = [&](const char *name) {
        return std::unique_ptr<QMimeData>(tree.model()->mimeData({line(name)}));
    };
    drop(*tree.viewport(), tree.visualRect(line("c")).bottomLeft() + QPoint(20, -2), *mime("a"));
    EXPECT_TRUE(waitUntil([&] { return names().join(QString()) == QLatin1String("bca"); }));
    drop(*tree.viewport(), tree.visualRect(line("b")).topLeft() + QPoint(20, 2), *mime("a"));
    EXPECT_TRUE(waitUntil([&] { return names().join(QString()) == QLatin1String("abc"); }));
    undo();
    EXPECT_TRUE(waitUntil([&] { return names().join(QString()) == QLatin1String("bca"); }));
}

TEST_F(WindowLists, AskWhichPaperToDropWhenTheirWeekIsFull) {
    make(group, {1, 2});
    apply(library::SetListBudget{group, 2});
    must(waitUntil([&] { return listCalled(group).budget == 2; }));
    pick("A", QStringLiteral("reading"));
    auto *dialog = qobject_cast<DropDialog *>(m_test.dialog());
    ASSERT_TRUE(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(0);
    m_test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] {
        const auto listed = tests::must(tests::await(m_test.library().listed(group)));
        return listed.papers.ids == QList<model::PaperId>({m_ids.at(2), m_ids.at(0)});
    }));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("On the list Reading group")));
    settle();
    m_test.press("J");
    pick("A", QStringLiteral("reading"));
    QTest::keyClick(m_test.dialog(), Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
    EXPECT_EQ(counted(group), 2) << "who does not answer changes nothing";
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

TEST_F(WindowLists, HaveAMenu) {
    make(group, {0});
    make(QStringLiteral("Club"), {1});
    const auto menu = [&] {
        return std::unique_ptr<QMenu>(m_test.desk().lists().newMenu(
            listCalled(group), m_test.part<SidebarView>().counts().lists, &m_test.window()));
    };
    const auto act = [](const QMenu &in, const QString &words) -> QAction * {
        for (QAction *action : in.actions())
            if (action->text() == words) return action;
        throw std::runtime_error("the menu has no such line");
    };
    act(*act(*menu(), QStringLiteral("Papers a week"))->menu(), QStringLiteral("7"))->trigger();
    EXPECT_TRUE(waitUntil([&] { return listCalled(group).budget == 7; }));
    act(*menu(), QStringLiteral("Move down"))->trigger();
    EXPECT_TRUE(waitUntil([&] { return names() == QStringList({QStringLiteral("Club"), group}); }));
    EXPECT_FALSE(act(*menu(), QStringLiteral("Move down"))->isEnabled());
    act(*menu(), QStringLiteral("Duplicate …"))->trigger();
    m_test.acceptDialog();
    const QString copy = QStringLiteral("Reading group, copy");
    EXPECT_TRUE(waitUntil([&] { return m_test.desk().list().place().title == copy; }));
    act(*act(*menu(), QStringLiteral("Merge into"))->menu(), copy)->trigger();
    EXPECT_TRUE(waitUntil([&] { return names() == QStringList({QStringLiteral("Club"), copy}); }));
}

TEST_F(WindowLists, AreMadeByTheirCommandAndOpened) {
    command(command::newList)->trigger();
    m_test.dialog()->findChild<QLineEdit *>()->setText(group);
    m_test.acceptDialog();
    EXPECT_TRUE(waitUntil([&] { return view().isVisible(); }));
    EXPECT_EQ(m_test.desk().list().place().title, group);
    EXPECT_EQ(rows().rowCount(), 0);
    m_test.window().activateWindow();
    must(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
    m_test.press("/");
    EXPECT_TRUE(waitUntil([&] { return m_test.part<SearchField>().hasFocus(); }));
    EXPECT_FALSE(view().isVisible());
}

TEST_F(WindowLists, ArePlacesOfThePalette) {
    make(group, {0});
    QStringList offered;
    for (const PaletteEntry &entry : m_test.desk().places())
        offered.append(entry.kind + u' ' + entry.name);
    EXPECT_TRUE(offered.contains(QStringLiteral("List Reading group")));
}

} // namespace
} // namespace lectern::ui
