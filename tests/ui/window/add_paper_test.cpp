// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/add_paper_dialog.h"
#include "ui/render/plain_text.h"
#include "ui/views/desk/desk.h"

#include <QAction>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowAddPaper : public testing::Test {
  protected:
    WindowAddPaper() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }
    // What is said of the name while it is typed.
    QString typed(const QString &name) {
        m_test.window().commands().action(command::addPaper)->trigger();
        QDialog *dialog = m_test.dialog();
        auto *field = dialog->findChild<QLineEdit *>();
        if (!waitUntil([field] { return field->hasFocus(); }))
            throw std::runtime_error("the field has not the focus");
        field->setText(name);
        QStringList said;
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>())
            said += label->text();
        return said.join(QLatin1Char('|'));
    }
    [[nodiscard]] bool isCurrent(const QString &title) {
        return waitUntil([&] {
            const model::Paper *shown = m_test.desk().shownPaper();
            return shown && shown->facts.title.tidy == title;
        });
    }
    TestWindow m_test;
};

TEST_F(WindowAddPaper, TakesEachKindOfName) {
    struct Name {
        const char *typed;
        const char *takenFor;
        const char *title;
    };
    const QList<Name> names = {
        {"2611.09417", "An id of arXiv.", "arXiv:2611.09417"},
        {"https://arxiv.org/abs/hep-th/9711200v3", "An id of arXiv.", "arXiv:hep-th/9711200"},
        {"10.1000/cats.1", "A DOI.", "doi:10.1000/cats.1"},
        {"https://doi.org/10.1000/CATS.2", "A DOI.", "doi:10.1000/cats.2"},
        {"Four Words of Title", "A title of 4 words.", "Four Words of Title"},
    };
    for (const Name &name : names) {
        EXPECT_TRUE(typed(QString::fromLatin1(name.typed)).contains(QLatin1String(name.takenFor)))
            << name.typed;
        m_test.press("Return");
        ASSERT_TRUE(waitUntil([&] { return !m_test.hasDialog(); })) << name.typed;
        EXPECT_TRUE(isCurrent(QString::fromLatin1(name.title))) << name.typed;
        EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Added: "))) << name.typed;
    }
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 3 + names.size());
}

TEST_F(WindowAddPaper, GoesToAPaperThatIsKnownAndAddsNothing) {
    const model::Paper last = m_test.papers().constLast();
    typed(last.facts.title.tidy);
    m_test.press("Return");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Known already: ")));
    EXPECT_TRUE(isCurrent(last.facts.title.tidy));
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 3);
}

TEST_F(WindowAddPaper, IsUndoneByOneKey) {
    typed(QStringLiteral("2611.09417"));
    m_test.press("Return");
    ASSERT_TRUE(m_test.countBecomes(QStringLiteral("*"), 4));
    ASSERT_TRUE(waitUntil([&] { return !m_test.hasDialog(); }));
    m_test.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_test.window()));
    m_test.press("Z");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("*"), 3));
}

TEST_F(WindowAddPaper, TakesNoEmptyName) {
    typed(QStringLiteral("  "));
    m_test.press("Return");
    EXPECT_TRUE(m_test.hasDialog());
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 3);
}

} // namespace
} // namespace lectern::ui
