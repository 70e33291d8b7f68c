// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/reading_lists.h"

namespace lectern::ui {
namespace {

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

TEST_F(WindowLists, OfTheMarkedPaperAreNotThoseOfTheCurrentOne) {
    make(group, {0});
    ASSERT_TRUE(isOn(group));
    m_test.press("J");
    m_test.press("X");
    m_test.press("K");
    settle();
    ASSERT_TRUE(isOn(group)) << "the first is current again";
    m_test.press("A");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<ListPicker>().isVisible(); }));
    m_test.type(group);
    m_test.press("Return");
    EXPECT_TRUE(waitUntil([&] { return counted(group) == 2; })) << "it goes on, not off";
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
    act(*menu(), QStringLiteral("Duplicate…"))->trigger();
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
