// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that were typed and not saved yet are there again, wherever the reader went meanwhile.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/draft_memory.h"
#include "ui/views/pages/manual_page.h"
#include "ui/views/pages/rule_actions.h"
#include "ui/views/pages/rule_editor.h"
#include "ui/views/pages/rule_list.h"
#include "ui/views/pages/rules_page.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowUnsavedRules : public testing::Test {
  protected:
    WindowUnsavedRules() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
        makeRule(QStringLiteral("Beams"));
    }
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("the test could not begin");
    }
    void run(const QString &command) { m_test.window().commands().action(command)->trigger(); }
    void makeRule(const QString &name) {
        tests::must(tests::await(m_test.library().apply(
            library::SaveRule{{{},
                               name,
                               true,
                               QStringLiteral("lighthouse"),
                               {{model::RuleAction::Does::Tag, QStringLiteral("light")}}}})));
    }
    void openRules(int rules) {
        run(command::rules);
        must(waitUntil([&] {
            return m_test.part<RulesPage>().isVisible() &&
                   m_test.part<RuleList>().model()->rowCount() == rules;
        }));
    }
    [[nodiscard]] QLineEdit &ruleField(int field) {
        return *m_test.part<RuleEditor>().findChildren<QLineEdit *>().at(field);
    }
    template <typename Part>
    void runIn(const char *words) {
        for (QAction *action : m_test.part<Part>().template findChildren<QAction *>())
            if (action->text() == QLatin1String(words)) action->trigger();
    }
    [[nodiscard]] bool rulesBecome(int rows) {
        return waitUntil([&] { return m_test.part<RuleList>().model()->rowCount() == rows; });
    }

    TestWindow m_test;
};

TEST_F(WindowUnsavedRules, StaysAsItIsWrittenWhateverIsDoneBesides) {
    makeRule(QStringLiteral("Horns"));
    openRules(2);
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    m_test.part<RuleList>().setFocus();
    m_test.press("Space"); // turned off meanwhile
    ASSERT_TRUE(waitUntil([&] {
        return !tests::must(tests::await(m_test.library().rules())).constFirst().rule.enabled;
    }));
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<RuleEditor>().rule().enabled; }));
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    m_test.press("Down"); // another one
    ASSERT_EQ(ruleField(1).text(), QStringLiteral("lighthouse"));
    m_test.press("Up");
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    run(command::manual);
    must(waitUntil([&] { return m_test.part<ManualPage>().isVisible(); }));
    openRules(2);
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    EXPECT_TRUE(m_test.part<RuleEditor>().isChanged());
}

TEST_F(WindowUnsavedRules, NewThatCouldNotBeSavedStaysAsItIsWritten) {
    openRules(1);
    runIn<RulesPage>("New rule");
    ruleField(0).setText(QStringLiteral("Horns"));
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    m_test.part<RuleActions>().findChildren<QLineEdit *>().constLast()->setText(
        QStringLiteral("sea/")); // no name of a tag
    runIn<RuleEditor>("Save the rule");
    ASSERT_TRUE(waitUntil([&] { return !m_test.notice().isEmpty(); }));
    makeRule(QStringLiteral("Lamps")); // elsewhere, meanwhile
    EXPECT_TRUE(rulesBecome(3));
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
}

TEST_F(WindowUnsavedRules, NewStaysInTheListWhileOthersAreLookedAtAndMade) {
    openRules(1);
    runIn<RulesPage>("New rule");
    ruleField(0).setText(QStringLiteral("Horns"));
    makeRule(QStringLiteral("Lamps"));
    ASSERT_TRUE(rulesBecome(3));
    auto &list = m_test.part<RuleList>();
    list.setCurrentIndex(list.model()->index(0, 0));
    EXPECT_EQ(ruleField(0).text(), QStringLiteral("Beams"));
    makeRule(QStringLiteral("Fog"));
    ASSERT_TRUE(rulesBecome(4));
    list.setCurrentIndex(list.model()->index(3, 0));
    EXPECT_EQ(ruleField(0).text(), QStringLiteral("Horns"));
}

TEST_F(WindowUnsavedRules, NewThatIsSavedIsOneOfTheRulesAndNoDraftAnyMore) {
    openRules(1);
    runIn<RulesPage>("New rule");
    ruleField(0).setText(QStringLiteral("Horns"));
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    m_test.part<RuleActions>().findChildren<QLineEdit *>().constLast()->setText(
        QStringLiteral("fog"));
    for (int press = 0; press < 2; ++press)
        runIn<RuleEditor>("Save the rule");
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Rules: Saved the rule Horns")));
    EXPECT_TRUE(waitUntil([&] { return m_test.part<RuleList>().currentIndex().row() == 1; }));
    EXPECT_TRUE(rulesBecome(2));
    EXPECT_EQ(tests::must(tests::await(m_test.library().rules())).size(), 2);
    EXPECT_TRUE(waitUntil([&] { return !m_test.part<RuleEditor>().rule().uuid.isNull(); }));
    EXPECT_FALSE(m_test.part<RuleEditor>().isChanged());
    runIn<RulesPage>("New rule");
    EXPECT_TRUE(ruleField(0).text().isEmpty());
}

TEST_F(WindowUnsavedRules, NewIsGivenUpByDelete) {
    openRules(1);
    runIn<RulesPage>("New rule");
    ruleField(0).setText(QStringLiteral("Horns"));
    ASSERT_TRUE(rulesBecome(2));
    m_test.part<RuleList>().setFocus();
    m_test.press("Delete");
    EXPECT_TRUE(rulesBecome(1));
    EXPECT_EQ(ruleField(0).text(), QStringLiteral("Beams"));
    runIn<RulesPage>("New rule");
    EXPECT_TRUE(ruleField(0).text().isEmpty());
}

TEST_F(WindowUnsavedRules, ThatIsSavedStandsAsTheLibraryHasIt) {
    openRules(1);
    ruleField(0).setText(QStringLiteral("Beams  of  light"));
    runIn<RuleEditor>("Save the rule");
    EXPECT_TRUE(waitUntil([&] { return ruleField(0).text() == QLatin1String("Beams of light"); }))
        << ruleField(0).text().toStdString() << "; " << m_test.notice().toStdString();
    EXPECT_FALSE(m_test.part<RuleEditor>().isChanged());
}

// What is typed behind a field that goes is a command.
TEST_F(WindowUnsavedRules, ActionKeepsItsFieldAndTheFocusWhileOtherRulesAreMade) {
    openRules(1);
    const QPointer<QLineEdit> field =
        m_test.part<RuleActions>().findChildren<QLineEdit *>().constLast();
    field->setFocus();
    field->setText(QStringLiteral("light/s"));
    makeRule(QStringLiteral("Horns"));
    ASSERT_TRUE(rulesBecome(2));
    QTest::qWait(1); // what was to be deleted is
    ASSERT_TRUE(field);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_EQ(field->text(), QStringLiteral("light/s"));
}

TEST_F(WindowUnsavedRules, AreKeptOnceTheTypingRests) {
    openRules(1);
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    const DraftMemory memory(m_test.window().settings().memory(), m_test.libraryPath());
    ASSERT_TRUE(waitUntil([&] { return memory.rules().size() == 1; })) << "the page still shows";
    EXPECT_EQ(memory.rules().cbegin()->query, QStringLiteral("lighthouse fog"));
}

TEST_F(WindowUnsavedRules, AreThereAgainAtTheNextStart) {
    openRules(1);
    ruleField(1).setText(QStringLiteral("lighthouse fog"));
    runIn<RulesPage>("New rule");
    ruleField(0).setText(QStringLiteral("Horns"));
    m_test.close();
    m_test.open();
    openRules(2);
    EXPECT_EQ(ruleField(1).text(), QStringLiteral("lighthouse fog"));
    EXPECT_TRUE(m_test.part<RuleEditor>().isChanged());
    m_test.part<RuleList>().setFocus();
    m_test.press("Down");
    EXPECT_EQ(ruleField(0).text(), QStringLiteral("Horns"));
    m_test.press("Delete");
    m_test.close();
    m_test.open();
    openRules(1);
}

} // namespace
} // namespace lectern::ui
