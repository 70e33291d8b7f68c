// SPDX-License-Identifier: GPL-3.0-or-later
// Every view, page, dialog and picker, asked as assistive techniques ask and walked through by Tab.
#include "tests/support/test_library.h"
#include "tests/ui/pdf/some_pdf.h"
#include "tests/ui/support/access_walk.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/offer_dialog.h"
#include "ui/dialogs/palette.h"
#include "ui/pdf/pdf_pane.h"
#include "ui/pdf/pdf_view.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/empty_inbox_page.h"
#include "ui/views/desk/failure_page.h"
#include "ui/views/desk/first_start_page.h"
#include "ui/views/desk/panes.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/pages/focus_page.h"
#include "ui/views/pages/manual_page.h"
#include "ui/views/parts/focus_frame.h"
#include "ui/views/pickers/list_picker.h"
#include "ui/views/pickers/snooze_picker.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/search/search_field.h"
#include "ui/views/statistics/plot.h"
#include "ui/views/statistics/statistics_page.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>
#include <ostream>

namespace lectern::ui {
namespace {

void must(bool holds, const char *what) {
    if (!holds) throw std::runtime_error(what);
}

void apply(TestWindow &test, const library::Op &op) {
    tests::must(tests::await(test.library().apply(op)));
}

void run(TestWindow &test, const QString &id) {
    QAction *action = test.window().commands().action(id);
    must(waitUntil([&] { return action->isEnabled(); }), qPrintable(id));
    action->trigger();
}

// Something of every kind.
void furnish(TestWindow &test) {
    const QList<model::Paper> papers = test.papers();
    const auto one = [&](int paper) { return model::PaperIds({papers.at(paper).id}); };
    const QString list = QStringLiteral("Reading group");
    apply(test, library::ChangeTags{
                    one(0), {QStringLiteral("robots/grasping"), QStringLiteral("theory")}, {}});
    apply(test,
          library::SetNote{papers.at(0).id, QStringLiteral("Ask *Ana*.\n\n- [ ] run it"), {}});
    apply(test, library::AddHighlight{papers.at(0).id, papers.at(0).facts.abstract.tidy.left(30),
                                      model::Meaning::Doubt, QStringLiteral("Is that so?")});
    apply(test, library::CreateList{list});
    apply(test, library::AddToList{list, {papers.at(0).id, papers.at(1).id}});
    apply(test, library::SaveRule{{{},
                                   QStringLiteral("Lights"),
                                   true,
                                   QStringLiteral("lighthouse"),
                                   {{model::RuleAction::Does::Tag, QStringLiteral("lights")}}}});
    apply(test, library::Decide{one(3), model::DecisionState::Kept, {}});
    apply(test, library::DeletePapers{one(4)});
    tests::must(tests::await(test.library().backUp(library::BackupKind::Reader)));
    must(waitUntil([&] {
             const auto &shown = test.part<ReaderView>().paper();
             return shown && shown->highlights.size() == 1 && !shown->tags.isEmpty();
         }),
         "the first paper did not come");
}

struct View {
    const char *name;
    QString command;       // that opens it
    QString before{};      // and one before it
    const char *type = ""; // then
};

void PrintTo(const View &view, std::ostream *out) {
    *out << view.name;
}

// What is asked: the dialog where one opens, else the picker or the window.
QWidget &shownBy(TestWindow &test) {
    if (QWidget *dialog = QApplication::activeModalWidget()) return *dialog;
    for (QWidget *over : {static_cast<QWidget *>(test.window().findChild<Palette *>()),
                          static_cast<QWidget *>(test.window().findChild<TagPicker *>()),
                          static_cast<QWidget *>(test.window().findChild<ListPicker *>()),
                          static_cast<QWidget *>(test.window().findChild<SnoozePicker *>())})
        if (over && over->isVisible()) return *over;
    return test.window();
}

class AccessOf : public testing::TestWithParam<View> {
  protected:
    AccessOf() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
        furnish(m_test);
    }
    TestWindow m_test;
};

TEST_P(AccessOf, EveryControlIsSpokenReachedAndSeen) {
    const View &view = GetParam();
    m_test.setClipboard(QString::fromUtf8(tests::inventedDigest(2)));
    if (!view.before.isEmpty()) run(m_test, view.before);
    if (!view.command.isEmpty()) run(m_test, view.command);
    if (*view.type != '\0') m_test.type(QString::fromUtf8(view.type));
    QTest::qWait(300); // what is drawn late is drawn: nothing is awaited by name
    QWidget &root = shownBy(m_test);
    EXPECT_EQ(accessProblems(root), "");
    if (auto *dialog = qobject_cast<QDialog *>(&root)) dialog->reject();
}

INSTANTIATE_TEST_SUITE_P(
    View, AccessOf,
    testing::Values(View{"Desk", {}}, View{"Search", command::search, {}, "is:kept"},
                    View{"SearchCompletion", command::search, {}, "is:"},
                    View{"FindInText", command::findInText, {}, "light"},
                    View{"Focus", command::focusMode},
                    View{"FocusHighlight", command::highlight, command::focusMode},
                    View{"Note", command::editNote}, View{"Highlight", command::highlight},
                    View{"ReaderAlone", command::openReader}, View{"History", command::history},
                    View{"Days", command::days}, View{"Rules", command::rules},
                    View{"Highlights", command::highlights}, View{"Backups", command::backups},
                    View{"Deleted", command::recentlyDeleted}, View{"Manual", command::manual},
                    View{"Keys", command::keySheet}, View{"ChangeKeys", command::changeKeys},
                    View{"Palette", command::palette}, View{"Export", command::exportPapers},
                    View{"Import", command::paste}, View{"AddPaper", command::addPaper},
                    View{"Correct", command::correct}, View{"SamePaper", command::samePaper},
                    View{"NewList", command::newList}, View{"AddTag", command::addTag},
                    View{"RemoveTag", command::removeTag}, View{"AddToList", command::addToList},
                    View{"Snooze", command::snooze}, View{"Preferences", command::preferences}),
    [](const auto &view) { return std::string(view.param.name); });

class AccessOfPlace : public testing::Test {
  protected:
    void open(int papers) {
        if (papers > 0) m_test.importBehind(tests::inventedDigest(papers));
        m_test.open();
    }
    TestWindow m_test;
};

TEST_F(AccessOfPlace, TheFirstStart) {
    open(0);
    ASSERT_TRUE(waitUntil([&] { return m_test.part<FirstStartPage>().isVisible(); }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, AnEmptyInbox) {
    open(2);
    run(m_test, command::keep);
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    run(m_test, command::skip);
    ASSERT_TRUE(waitUntil([&] { return m_test.part<EmptyInboxPage>().isVisible(); }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, AReadingList) {
    open(6);
    furnish(m_test);
    const auto lists = tests::must(tests::await(m_test.library().sidebar())).lists;
    ASSERT_EQ(lists.size(), 1);
    m_test.desk().go(Place::onList(lists.constFirst()));
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownList() != nullptr; }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, AFilterBeingWritten) {
    open(6);
    run(m_test, command::search);
    m_test.type(QStringLiteral("titel:fog is:undecided"));
    run(m_test, command::saveSearch);
    QTest::qWait(300); // how the clauses are read comes a moment later
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, ALibraryThatCanNotBeOpened) {
    m_test.writeFile(QStringLiteral("library.db"), "not a library");
    m_test.start();
    ASSERT_TRUE(waitUntil([&] {
        const auto *page = m_test.window().findChild<FailurePage *>();
        return page && page->isVisible();
    }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, TheStatistics) {
    open(6);
    furnish(m_test);
    run(m_test, command::statistics);
    auto &page = m_test.part<StatisticsPage>();
    const auto isLaidOut = [&] {
        const auto &plots = page.plots();
        return plots.at(1)->y() >= plots.at(0)->geometry().bottom() &&
               plots.at(2)->y() >= plots.at(1)->geometry().bottom();
    };
    ASSERT_TRUE(waitUntil([&] { return page.plots().at(0)->isVisible() && isLaidOut(); }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, AnAttachedPdf) {
    open(3);
    const QString path = m_test.writeFile(QStringLiteral("fingers.pdf"),
                                          somePdf({QStringLiteral("Long chains of thought")}));
    tests::must(tests::await(m_test.library().attach(m_test.papers().constFirst().id, {path})));
    const auto &reader = m_test.part<ReaderView>();
    ASSERT_TRUE(
        waitUntil([&] { return reader.paper() && !reader.paper()->attachments.isEmpty(); }));
    run(m_test, command::openPdf);
    ASSERT_TRUE(waitUntil([&] { return reader.file() && reader.file()->view().pages() == 1; }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
    run(m_test, command::findInText);
    ASSERT_TRUE(waitUntil([&] { return reader.isFinding(); }));
    EXPECT_EQ(accessProblems(m_test.window()), "");
}

TEST_F(AccessOfPlace, AnOfferToMerge) {
    for (const char *abstract : {"Fog hides ships from towers.", "A lamp that nobody lit is seen."})
        m_test.importBehind(QByteArray("[{\"type\": \"article\", \"title\": "
                                       "\"What Lighthouses Know of Fog\", \"abstract\": \"") +
                            abstract + "\"}]");
    m_test.open();
    run(m_test, command::offers);
    auto *offer = qobject_cast<OfferDialog *>(m_test.dialog());
    ASSERT_TRUE(offer);
    EXPECT_FALSE(offer->findChild<FocusFrame *>()->isVisible()) << "nobody came by key";
    EXPECT_EQ(accessProblems(*offer), "");
    offer->reject();
}

// What stands in the way of who goes through the menu that `ask` opens, by keys.
std::string problemsOfMenu(const std::function<void()> &ask) {
    QString problems = QStringLiteral("no menu came");
    QTimer::singleShot(0, qApp, [&problems] { // within the loop of the menu, or after `ask`
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu) return;
        problems = menuProblems(*menu).join(u'\n');
        QTest::keyClick(menu, Qt::Key_Escape);
        if (menu->isVisible()) problems += QStringLiteral("it is not left by Escape");
    });
    ask();
    QTest::qWait(1);
    return problems.toStdString();
}

TEST_F(AccessOfPlace, MenusByTheirKeys) {
    open(6);
    furnish(m_test);
    int menus = 0;
    for (QToolButton *button : m_test.window().findChildren<QToolButton *>()) {
        if (!button->menu() || !button->isVisible()) continue;
        ++menus;
        m_test.window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_test.window()));
        button->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(waitUntil([&] { return button->hasFocus(); }));
        EXPECT_EQ(problemsOfMenu([&] { m_test.press("Space"); }), "")
            << button->accessibleName().toStdString();
        EXPECT_EQ(m_test.window().focusWidget(), button);
    }
    EXPECT_GE(menus, 3) << "papers, settings, and what can be done with a paper";
}

TEST_F(AccessOfPlace, TheMenuOfARow) {
    open(6);
    furnish(m_test);
    QWidget *rows = QApplication::focusWidget();
    EXPECT_EQ(problemsOfMenu([&] {
                  const QPoint at = rows->rect().center();
                  QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, rows->mapToGlobal(at));
                  QApplication::sendEvent(rows, &asked);
              }),
              "");
}

// Tab itself, over parts that were made in another order.
TEST_F(AccessOfPlace, TheKeyGoesAsTheEyeDoes) {
    open(6);
    furnish(m_test);
    m_test.window().setFocus(Qt::TabFocusReason);
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        const QWidget *before = QApplication::focusWidget();
        m_test.press("Tab");
        ASSERT_TRUE(waitUntil([&] { return QApplication::focusWidget() != before; })) << i;
        names += QApplication::focusWidget()->accessibleName();
    }
    const QStringList inOrder{QStringLiteral("Add papers"), QStringLiteral("Places"),
                              QStringLiteral("Search"), QStringLiteral("Papers")};
    qsizetype last = -1;
    for (const QString &name : inOrder) {
        EXPECT_GT(names.indexOf(name), last) << names.join(u',').toStdString();
        last = names.indexOf(name);
    }
}

TEST_F(AccessOfPlace, ANarrowWindow) {
    TestWindow narrow({640, 860});
    narrow.importBehind(tests::inventedDigest(3));
    narrow.open();
    EXPECT_EQ(accessProblems(narrow.window()), "");
    run(narrow, command::manual);
    const auto &page = narrow.part<ManualPage>();
    const auto *text = page.findChild<QScrollArea *>();
    ASSERT_TRUE(waitUntil([&] { return text->widget()->height() > page.height(); })) << "laid out";
    EXPECT_EQ(accessProblems(narrow.window()), "");
}

} // namespace
} // namespace lectern::ui
