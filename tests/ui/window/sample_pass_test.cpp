// SPDX-License-Identifier: GPL-3.0-or-later
// A morning: the whole sample digest by keys alone, in focus mode and in the list, then a restart.
#include "resources/embedded.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/empty_inbox_page.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pages/focus_page.h"
#include "ui/views/pickers/snooze_picker.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using model::DecisionState;

constexpr int samplePapers = 24;

DecisionState stateOf(const QString &key) {
    if (key == QLatin1String("S")) return DecisionState::Kept;
    if (key == QLatin1String("L")) return DecisionState::Later;
    return key == QLatin1String("E") ? DecisionState::Skipped : DecisionState::Undecided;
}

class SamplePass : public testing::Test {
  protected:
    SamplePass() {
        m_test.importBehind(resources::embedded(QStringLiteral("sample/daily-papers.txt")));
        m_test.open();
        m_ids = tests::must(tests::await(m_test.library().papers(QStringLiteral("*")))).ids;
        m_expected.fill(DecisionState::Undecided, m_ids.size());
    }

    // Presses the keys one by one, each for the current paper, and remembers what it means.
    void decide(const char *keys) {
        for (const QChar key : QString::fromLatin1(keys)) {
            m_expected[row()] = stateOf(key);
            m_test.press(QString(key).toLatin1().constData());
        }
        ASSERT_TRUE(waitUntil([&] { return isAsExpected(); }));
    }
    void undo(std::initializer_list<int> rows) {
        for (const int each : rows)
            m_expected[each] = DecisionState::Undecided;
        m_test.press("Z");
        ASSERT_TRUE(waitUntil([&] { return isAsExpected(); }));
        if (rows.size() == 1) {
            ASSERT_TRUE(waitUntil([&] { return row() == *rows.begin(); }));
        }
    }
    void tag(const char *name) {
        ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
        m_test.press("T");
        m_test.type(QLatin1String(name));
        m_test.press("Return");
        ASSERT_TRUE(m_test.countBecomes(QLatin1String("tag:") + QLatin1String(name), 1));
    }
    void note(const char *text) {
        ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
        m_test.press("M");
        m_test.type(QLatin1String(text));
        m_test.press("Esc");
    }
    [[nodiscard]] int row() { return m_test.part<ListPane>().currentRow(); }
    [[nodiscard]] QList<model::Paper> papers() {
        return tests::must(tests::await(m_test.library().details(m_ids)));
    }
    [[nodiscard]] bool isAsExpected() {
        const QList<model::Paper> now = papers();
        for (qsizetype i = 0; i < now.size(); ++i)
            if (now.at(i).decision.state != m_expected.at(i)) return false;
        return true;
    }

    TestWindow m_test;
    QList<model::PaperId> m_ids;
    QList<DecisionState> m_expected;
};

TEST_F(SamplePass, IsDoneByKeysAloneAndStaysDone) {
    ASSERT_EQ(m_ids.size(), samplePapers);

    // The first half in focus mode.
    m_test.press("F");
    ASSERT_TRUE(waitUntil([&] { return m_test.part<FocusPage>().isVisible(); }));
    decide("SEL");
    ASSERT_EQ(row(), 3);
    tag("seating");
    note("Compare with the lemma from March.");
    decide("SEE");
    undo({5});
    undo({4});
    decide("LS");
    ASSERT_EQ(row(), 6);
    m_test.press("H");
    m_test.press("W");
    m_expected[6] = DecisionState::Later;
    ASSERT_TRUE(waitUntil([&] { return isAsExpected() && row() == 7; }));
    decide("ESEEE");
    m_test.press("Esc");
    ASSERT_TRUE(waitUntil([&] { return !m_test.part<FocusPage>().isVisible(); }));

    // The rest in the list: one by one, several at once, all above.
    ASSERT_EQ(row(), 12);
    decide("SE");
    m_test.press("X");
    m_test.press("Shift+J");
    m_test.press("L");
    m_expected[14] = m_expected[15] = DecisionState::Later;
    ASSERT_TRUE(waitUntil([&] { return isAsExpected(); }));
    ASSERT_EQ(row(), 16);
    undo({14, 15});
    for (int i = 0; i < 4; ++i)
        m_test.press("J");
    ASSERT_EQ(row(), 20);
    m_test.press("Shift+E");
    for (const int skipped : {14, 15, 16, 17, 18, 19})
        m_expected[skipped] = DecisionState::Skipped;
    ASSERT_TRUE(waitUntil([&] { return isAsExpected(); }));
    decide("SELS");
    EXPECT_TRUE(waitUntil([&] { return m_test.part<EmptyInboxPage>().isVisible(); }));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 0);
    const QList<model::Paper> before = papers();

    // The next morning everything is where it was.
    m_test.close();
    m_test.open();
    EXPECT_TRUE(waitUntil([&] { return m_test.part<EmptyInboxPage>().isVisible(); }));
    const QList<model::Paper> after = papers();
    ASSERT_EQ(after.size(), samplePapers);
    for (int i = 0; i < samplePapers; ++i) {
        EXPECT_EQ(after.at(i).decision, before.at(i).decision) << i;
        EXPECT_EQ(after.at(i).decision.state, m_expected.at(i)) << i;
        EXPECT_EQ(after.at(i).tags, before.at(i).tags) << i;
        EXPECT_EQ(after.at(i).note, before.at(i).note) << i;
    }
    EXPECT_EQ(after.at(3).tags.size(), 1);
    EXPECT_EQ(after.at(3).note.text, QStringLiteral("Compare with the lemma from March."));
    EXPECT_EQ(after.at(6).decision.until.value_or(QDate()).dayOfWeek(), 1);
    m_test.press("G, K");
    EXPECT_TRUE(m_test.listBecomes(int(m_expected.count(DecisionState::Kept))));
    m_test.press("Z"); // the last decision, after the restart
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:undecided"), 1));
}

} // namespace
} // namespace lectern::ui
