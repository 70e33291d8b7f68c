// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters in the window: sidebar, editor, what is done with all that one finds.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/mend_banner.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pages/filter_editor.h"
#include "ui/views/pages/filter_page.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/search/field_menu.h"
#include "ui/views/search/query_edit.h"
#include "ui/views/sidebar/sidebar_tree_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowFilters : public testing::Test {
  protected:
    WindowFilters() {
        m_test.importBehind(tests::inventedDigest(6));
        m_test.open();
    }
    void save(const char *name, const char *query) {
        tests::must(tests::await(m_test.library().apply(
            library::SaveFilter{{{}, QString::fromUtf8(name), QString::fromUtf8(query)}})));
    }
    [[nodiscard]] QStringList names() {
        QStringList names;
        const auto filters = tests::must(tests::await(m_test.library().filters()));
        for (const model::SavedFilter &filter : filters)
            names += filter.name;
        return names;
    }
    [[nodiscard]] SidebarItem line(const char *name) {
        auto &model = *m_test.part<SidebarTreeView>().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto item = model.index(row, 0).data(SidebarModel::ItemRole).value<SidebarItem>();
            if (item.kind == SidebarKind::Filter && item.title == QString::fromUtf8(name))
                return item;
        }
        return {};
    }
    [[nodiscard]] bool counts(const char *name, qint64 papers) {
        return waitUntil([&] { return line(name).count == papers; });
    }
    void search(const char *text) {
        m_test.press("/");
        m_test.type(QString::fromUtf8(text));
    }
    // For all that a new filter finds: its field, or null.
    [[nodiscard]] QLineEdit *openTagPicker(const char *query) {
        m_test.desk().saveSearch();
        m_test.part<QueryEdit>().setQuery(QString::fromUtf8(query));
        const auto tagAll = [&]() -> QAction * {
            for (QAction *action : m_test.part<FilterEditor>().findChildren<QAction *>())
                if (action->text() == QStringLiteral("Tag all…")) return action;
            return nullptr;
        };
        if (!waitUntil([&] { return tagAll() && tagAll()->isEnabled(); })) return nullptr;
        tagAll()->trigger();
        const auto *picker = m_test.part<FilterPage>().findChild<TagPicker *>();
        auto *field = picker->findChild<QLineEdit *>();
        return waitUntil([&] { return picker->isVisible() && field->hasFocus(); }) ? field
                                                                                   : nullptr;
    }

    TestWindow m_test;
};

TEST_F(WindowFilters, StandInTheSidebarWithCountsThatFollowEveryAct) {
    save("Open", "is:undecided lighthouse");
    EXPECT_TRUE(counts("Open", 6));
    EXPECT_TRUE(counts("Kept and unread", 0)) << "a new library begins with some";
    m_test.press("S");
    EXPECT_TRUE(counts("Open", 5));
    EXPECT_TRUE(counts("Kept and unread", 1));
    m_test.press("Ctrl+Z");
    EXPECT_TRUE(counts("Open", 6));
}

TEST_F(WindowFilters, AreSavedOnceThoughTheKeyIsPressedTwice) {
    search("number");
    const QAction *save = m_test.window().commands().action(command::saveSearch);
    ASSERT_TRUE(waitUntil([&] { return save->isEnabled(); }));
    m_test.press("Ctrl+S");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<FilterPage>().isVisible(); }));
    ASSERT_TRUE(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
    m_test.type(QStringLiteral("My numbers"));
    m_test.press("Ctrl+Return");
    m_test.press("Ctrl+Return");
    ASSERT_TRUE(waitUntil(
        [&] { return m_test.desk().list().place().title == QLatin1String("My numbers"); }));
    EXPECT_FALSE(m_test.part<NoticeBar>().isProblem()) << m_test.notice().toStdString();
}

TEST_F(WindowFilters, AreMadeOfWhatStandsInTheSearchField) {
    search("number");
    const QAction *save = m_test.window().commands().action(command::saveSearch);
    ASSERT_TRUE(waitUntil([&] { return save->isEnabled(); }));
    m_test.press("Ctrl+S");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<FilterPage>().isVisible(); }));
    auto &editor = m_test.part<FilterEditor>();
    EXPECT_EQ(editor.filter().query, QStringLiteral("number"));
    ASSERT_TRUE(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
    m_test.type(QStringLiteral("My numbers"));
    m_test.press("Ctrl+Return");
    EXPECT_TRUE(waitUntil([&] { return names().contains(QStringLiteral("My numbers")); }));
    EXPECT_TRUE(waitUntil([&] { return !m_test.part<FilterPage>().isVisible(); }));
    EXPECT_TRUE(counts("My numbers", 6));
    EXPECT_TRUE(waitUntil(
        [&] { return m_test.desk().list().place().title == QLatin1String("My numbers"); }));
    m_test.press("Ctrl+Z");
    EXPECT_TRUE(waitUntil([&] { return !names().contains(QStringLiteral("My numbers")); }));
}

TEST_F(WindowFilters, ShowWhatTheyFindAsOneTypesAndMendANearMiss) {
    m_test.desk().saveSearch();
    auto &editor = m_test.part<FilterEditor>();
    auto &query = m_test.part<QueryEdit>();
    query.setQuery(QStringLiteral("title:\"number 3\""));
    const auto *header = m_test.part<FilterPage>().findChild<ListHeader *>();
    ASSERT_NE(header, nullptr);
    EXPECT_TRUE(waitUntil([&] {
        return header->title() == QLatin1String("1 paper") &&
               header->figures().startsWith(QStringLiteral("of 6 · "));
    }));
    query.setQuery(QStringLiteral("lighthouse titel:number"));
    const auto offersMending = [&] {
        for (QAction *action : editor.findChildren<QAction *>())
            if (action->text() == QLatin1String("Use it")) return !query.tabChangesFocus();
        return false;
    };
    ASSERT_TRUE(waitUntil(offersMending));
    const auto *use = m_test.part<MendBanner>().findChild<CommandButton *>();
    const int withoutKey = use->sizeHint().width();
    query.setFocus();
    EXPECT_TRUE(waitUntil([&] { return use->sizeHint().width() > withoutKey; }))
        << "it shows the key that mends from here";
    QTest::keyClick(&query, Qt::Key_Tab);
    EXPECT_EQ(query.query(), QStringLiteral("lighthouse title:number"));
    m_test.press("Esc");
    EXPECT_TRUE(waitUntil([&] { return !m_test.part<FilterPage>().isVisible(); }));
    EXPECT_EQ(names().size(), 5) << "nothing was saved";
}

TEST_F(WindowFilters, AreEditedBelowABarThatBeginsWithTheFieldsAndEndsWithThePage) {
    m_test.desk().saveSearch();
    auto &editor = m_test.part<FilterEditor>();
    const auto *name = editor.findChild<QLineEdit *>();
    const QToolButton *close = nullptr;
    for (const QToolButton *button : editor.findChildren<QToolButton *>())
        if (button->accessibleName() == QLatin1String("Close the editor")) close = button;
    ASSERT_TRUE(name && close);
    const auto leftOf = [&](const QWidget *part) { return part->mapTo(&editor, QPoint()).x(); };
    EXPECT_TRUE(waitUntil(
        [&] { return editor.width() - leftOf(close) - close->width() == int(space::l); }));
    const auto titles = editor.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(titles.cbegin(), titles.cend(), [&](const QLabel *title) {
        return title->text() == QLatin1String("New filter") && leftOf(title) == leftOf(name);
    }));
    EXPECT_LT(leftOf(name) + name->width(), leftOf(close)) << "the window is wide";
}

TEST_F(WindowFilters, OfferEveryFieldByAnExampleToBeWrittenOver) {
    m_test.desk().saveSearch();
    auto &query = m_test.part<QueryEdit>();
    query.setQuery(QStringLiteral("lighthouse"));
    query.moveCursor(QTextCursor::End);
    for (QAction *action : m_test.part<FilterEditor>().findChildren<QAction *>())
        if (action->text() == QLatin1String("All fields")) action->trigger();
    const auto *menu = m_test.part<FilterEditor>().findChild<FieldMenu *>();
    ASSERT_NE(menu, nullptr);
    QAction *title = nullptr;
    for (QAction *action : menu->findChildren<QAction *>())
        if (action->text().startsWith(QLatin1String("title:"))) title = action;
    ASSERT_NE(title, nullptr);
    title->trigger();
    query.insertPlainText(QStringLiteral("habits"));
    EXPECT_EQ(query.query(), QStringLiteral("lighthouse title:habits"));
}

TEST_F(WindowFilters, DecideNothingBeforeOneSeesHowManyPapersItWouldBe) {
    m_test.desk().saveSearch();
    ASSERT_TRUE(waitUntil([&] { return m_test.part<FilterPage>().isVisible(); }));
    auto &query = m_test.part<QueryEdit>();
    const auto mayKeep = [&] {
        for (const QAction *action : m_test.part<FilterEditor>().findChildren<QAction *>())
            if (action->text() == QLatin1String("Keep all")) return action->isEnabled();
        return false;
    };
    query.setQuery(QStringLiteral("title:\"number 3\""));
    ASSERT_TRUE(waitUntil(mayKeep));
    query.setQuery(QStringLiteral("lighthouse"));
    EXPECT_FALSE(mayKeep());
    EXPECT_TRUE(waitUntil(mayKeep));
}

TEST_F(WindowFilters, TagAllOfTheirPapersInOneStep) {
    save("Lamps", "lighthouse");
    ASSERT_TRUE(counts("Lamps", 6));
    QLineEdit *field = openTagPicker("lighthouse");
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("sea"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:sea"), 6));
    tests::must(tests::await(m_test.library().undo()));
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:sea"), 0)) << "it was one step";
}

TEST_F(WindowFilters, PinATagToADigitFromTheirPickerToo) {
    tests::must(tests::await(m_test.library().apply(library::ChangeTags{
        model::PaperIds({m_test.papers().constFirst().id}), {QStringLiteral("sea")}, {}, {}})));
    QLineEdit *field = openTagPicker("lighthouse");
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("sea"));
    QTest::keyClick(field, Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([&] {
        const auto tags = tests::must(tests::await(m_test.library().sidebar())).tags;
        return tags.size() == 1 && tags.constFirst().digit == 3;
    }));
}

TEST_F(WindowFilters, AreMovedByKeysAndDecideAllOfTheirPapersInOneStep) {
    save("Lamps", "lighthouse");
    ASSERT_TRUE(counts("Lamps", 6));
    auto &tree = m_test.part<SidebarTreeView>();
    for (int row = 0; row < tree.model()->rowCount(); ++row)
        if (tree.model()->index(row, 0).data().toString() == QLatin1String("Lamps"))
            tree.setCurrentIndex(tree.model()->index(row, 0));
    tree.setFocus();
    ASSERT_TRUE(
        waitUntil([&] { return tree.hasFocus() && m_test.desk().shownFilter().has_value(); }));
    QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([&] { return names().indexOf(QStringLiteral("Lamps")) == 4; }));
    m_test.desk().editFilter();
    ASSERT_TRUE(waitUntil([&] { return m_test.part<FilterPage>().isVisible(); }));
    const auto skipAll = [&]() -> QAction * {
        for (QAction *action : m_test.part<FilterEditor>().findChildren<QAction *>())
            if (action->text() == QLatin1String("Skip all")) return action;
        return nullptr;
    };
    ASSERT_TRUE(waitUntil([&] { return skipAll() && skipAll()->isEnabled(); }));
    skipAll()->trigger();
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:skipped"), 6));
    m_test.press("Esc");
    m_test.press("Ctrl+Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:skipped"), 0)) << "one step";
}

} // namespace
} // namespace lectern::ui
