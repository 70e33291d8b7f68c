// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/views/list/paper_button.h"
#include "ui/views/pages/history_list.h"
#include "ui/views/pages/history_page.h"
#include "ui/views/pages/rule_actions.h"
#include "ui/views/pages/rule_editor.h"
#include "ui/views/pages/rule_list.h"
#include "ui/views/pages/rules_page.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowRules : public testing::Test {
  protected:
    WindowRules() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }
    void open() {
        m_test.window().commands().action(command::rules)->trigger();
        if (!waitUntil([&] { return m_test.part<RulesPage>().isVisible(); }))
            throw std::runtime_error("the page did not open");
    }
    [[nodiscard]] QList<library::RuleLine> rules() {
        return tests::must(tests::await(m_test.library().rules()));
    }
    [[nodiscard]] bool rulesBecome(int count) {
        return waitUntil([&] { return rules().size() == count; });
    }
    // Through the fields, by keys.
    void write(const QString &name, const QString &query, const QString &tag) {
        for (QAction *action : m_test.part<RulesPage>().findChildren<QAction *>())
            if (action->text() == QLatin1String("New rule")) action->trigger();
        m_test.type(name);
        m_test.press("Tab");
        m_test.type(query);
        m_test.press("Tab"); // what the action does
        m_test.press("Tab");
        m_test.type(tag);
    }
    // By the link, the menu and the field that comes.
    void addAction(const QString &words, const QString &name) {
        for (QAction *action : m_test.part<RuleActions>().findChildren<QAction *>())
            if (action->text() == QLatin1String("Add an action")) action->trigger();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu) throw std::runtime_error("no menu came");
        for (QAction *action : menu->actions())
            if (action->text() == words) action->trigger();
        menu->close();
        m_test.window().activateWindow(); // there is no window manager to do it
        if (!waitUntil([&] { return QApplication::focusWidget() != nullptr; }))
            throw std::runtime_error("the menu kept the focus");
        if (name.isEmpty()) return;
        QTest::keyClicks(m_test.part<RuleActions>().findChildren<QLineEdit *>().constLast(), name);
    }

    TestWindow m_test;
};

TEST_F(WindowRules, NoneAreWalkedThroughByNoKey) {
    open();
    auto &list = m_test.part<RuleList>();
    list.setFocus();
    for (const char *key : {"J", "K", "Alt+Down", "Space", "Del"})
        m_test.press(key);
    EXPECT_FALSE(list.currentIndex().isValid());
}

TEST_F(WindowRules, AreWrittenTriedAndSavedByKeys) {
    open();
    write(QStringLiteral("Beams"), QStringLiteral("lighthouse"), QStringLiteral("light"));
    addAction(QStringLiteral("Add the tag"), QStringLiteral("sea/night"));
    addAction(QStringLiteral("Put at the end of"), QStringLiteral("Nights"));
    addAction(QStringLiteral("Keep the paper"), {});
    EXPECT_TRUE(waitUntil([&] {
        return m_test.part<RuleEditor>().findChildren<PaperButton *>().size() == 3;
    })) << "the dry run shows what it would touch";
    EXPECT_EQ(m_test.count(QStringLiteral("tag:light")), 0);
    m_test.part<RuleEditor>().focusName();
    m_test.press("Ctrl+Return");
    ASSERT_TRUE(rulesBecome(1)) << m_test.notice().toStdString();
    const model::Rule rule = rules().constFirst().rule;
    EXPECT_EQ(rule.name, QStringLiteral("Beams"));
    EXPECT_EQ(rule.query, QStringLiteral("lighthouse"));
    ASSERT_EQ(rule.actions.size(), 4);
    EXPECT_EQ(rule.actions.at(1).to, QStringLiteral("sea/night"));
    m_test.importBehind(tests::inventedDigest(2, 60));
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("tag:light tag:sea list:Nights is:kept"), 2));
}

TEST_F(WindowRules, ShowInTheHistoryWhatTheyDid) {
    tests::must(tests::await(m_test.library().apply(
        library::SaveRule{{{},
                           QStringLiteral("Beams"),
                           true,
                           QStringLiteral("lighthouse"),
                           {{model::RuleAction::Does::Tag, QStringLiteral("light")}}}})));
    m_test.importBehind(tests::inventedDigest(2, 60));
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("tag:light"), 2));
    open();
    QAction *whatItDid = nullptr;
    for (QAction *action : m_test.part<RuleEditor>().findChildren<QAction *>())
        if (action->text() == QLatin1String("What it did")) whatItDid = action;
    ASSERT_TRUE(whatItDid && waitUntil([&] { return whatItDid->isEnabled(); }));
    whatItDid->trigger();
    const auto steps = [&] { return m_test.part<HistoryList>().model()->rowCount(); };
    EXPECT_TRUE(waitUntil([&] { return m_test.part<HistoryPage>().isVisible() && steps() == 1; }));
    EXPECT_FALSE(m_test.part<RulesPage>().isVisible());
    m_test.press("Esc");
    m_test.press("Ctrl+H");
    EXPECT_TRUE(waitUntil([&] { return steps() > 1; })) << "all kinds again";
}

TEST_F(WindowRules, AreNotRunBeforeOneSeesWhatTheyWouldDo) {
    tests::must(tests::await(m_test.library().apply(
        library::SaveRule{{{},
                           QStringLiteral("Beams"),
                           true,
                           QStringLiteral("title:\"number 3\""),
                           {{model::RuleAction::Does::Tag, QStringLiteral("light")}}}})));
    open();
    const auto mayRun = [&] {
        for (const QAction *action : m_test.part<RuleEditor>().findChildren<QAction *>())
            if (action->text() == QLatin1String("Run once")) return action->isEnabled();
        return false;
    };
    ASSERT_TRUE(waitUntil(mayRun));
    m_test.part<RuleEditor>().findChildren<QLineEdit *>().at(1)->setText(
        QStringLiteral("lighthouse"));
    EXPECT_FALSE(mayRun());
    EXPECT_TRUE(waitUntil(mayRun));
}

TEST_F(WindowRules, AreTurnedOffMovedAndDeletedInTheList) {
    for (const char *name : {"one", "two"})
        tests::must(tests::await(
            m_test.library().apply(library::SaveRule{{{},
                                                      QLatin1String(name),
                                                      true,
                                                      QStringLiteral("x"),
                                                      {{model::RuleAction::Does::Skip, {}}}}})));
    open();
    auto &list = m_test.part<RuleList>();
    ASSERT_TRUE(waitUntil([&] { return list.model()->rowCount() == 2 && list.hasFocus(); }));
    m_test.press("Space");
    EXPECT_TRUE(waitUntil([&] { return !rules().constFirst().rule.enabled; }));
    m_test.press("Alt+Down");
    EXPECT_TRUE(waitUntil([&] { return rules().constLast().rule.name == QLatin1String("one"); }));
    EXPECT_TRUE(waitUntil([&] { return list.currentIndex().row() == 1; })) << "it stays current";
    m_test.press("Delete");
    EXPECT_TRUE(rulesBecome(1));
    m_test.press("Ctrl+Z");
    EXPECT_TRUE(rulesBecome(2));
    m_test.press("Esc");
    EXPECT_FALSE(m_test.part<RulesPage>().isVisible());
}

} // namespace
} // namespace lectern::ui
