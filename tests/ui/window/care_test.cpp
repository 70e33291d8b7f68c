// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/restore.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/dialogs/question.h"
#include "ui/views/pages/backups_page.h"
#include "ui/views/pages/deleted_page.h"
#include "ui/views/parts/cell_list.h"
#include "ui/views/parts/flow_text.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QPushButton>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowCare : public testing::Test {
  protected:
    WindowCare() { m_test.importBehind(tests::inventedDigest(6)); }

    void run(const QString &command) { m_test.window().commands().action(command)->trigger(); }
    template <typename Page>
    [[nodiscard]] bool rowsBecome(int rows) {
        return waitUntil([&] {
            const auto *page = m_test.window().template findChild<Page *>();
            return page && page->isVisible() &&
                   page->template findChild<CellList *>()->model()->rowCount() == rows;
        });
    }
    template <typename Page>
    void click(const char *name) {
        for (auto *button : m_test.part<Page>().template findChildren<QAbstractButton *>())
            if (button->accessibleName() == QString::fromUtf8(name)) return button->click();
        FAIL() << "no button " << name;
    }
    void acceptQuestion(const char *yes) {
        QDialog *dialog = m_test.dialog();
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(yes)) return button->click();
        FAIL() << "no button " << yes;
    }
    [[nodiscard]] QString asked() {
        return m_test.dialog()->findChild<FlowText *>()->content();
    }
    void note(const char *text) {
        const auto paper = m_test.papers().constFirst().id;
        tests::must(tests::await(
            m_test.library().apply(library::SetNote{paper, QString::fromLatin1(text), {}})));
    }
    [[nodiscard]] QString noteNow() { return m_test.papers().constFirst().note.text; }

    TestWindow m_test;
};

TEST_F(WindowCare, MakesABackupAndGoesBackToItAsOneStep) {
    m_test.open();
    note("then");
    run(command::backups);
    EXPECT_TRUE(rowsBecome<BackupsPage>(0));
    click<BackupsPage>("Back up your data now");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Backed up")));
    EXPECT_TRUE(rowsBecome<BackupsPage>(1));
    note("now");
    click<BackupsPage>("Go back to this one…");
    acceptQuestion("Go back");
    EXPECT_TRUE(waitUntil([&] { return noteNow() == QLatin1String("then"); }));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Library: Went back to the backup")));
    run(command::undo);
    EXPECT_TRUE(waitUntil([&] { return noteNow() == QLatin1String("now"); }));
}

TEST_F(WindowCare, SaysThatNothingDiffersFromTheBackupThatOneGoesBackTo) {
    m_test.open();
    note("then");
    tests::must(tests::await(m_test.library().backUp(library::BackupKind::Reader)));
    run(command::backups);
    ASSERT_TRUE(rowsBecome<BackupsPage>(1));
    click<BackupsPage>("Go back to this one…");
    acceptQuestion("Go back");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Library: Your data are what they were")));
    EXPECT_EQ(noteNow(), QStringLiteral("then"));
}

TEST_F(WindowCare, AsksOnceThoughOnePressesTwice) {
    m_test.open();
    note("then");
    const library::Backup backup =
        tests::must(tests::await(m_test.library().backUp(library::BackupKind::Reader)));
    run(command::backups);
    ASSERT_TRUE(rowsBecome<BackupsPage>(1));
    click<BackupsPage>("Go back to this one…");
    click<BackupsPage>("Go back to this one…");
    ASSERT_TRUE(m_test.dialog());
    tests::must(tests::await(m_test.library().verifyBackup(backup.path))); // behind theirs
    EXPECT_EQ(m_test.window().findChildren<Question *>().size(), 1);
}

TEST_F(WindowCare, ClosesForAWholeLibraryAndOpensWithIt) {
    m_test.open();
    note("then");
    tests::must(tests::await(m_test.library().backUp(library::BackupKind::Whole)));
    note("now");
    run(command::backups);
    EXPECT_TRUE(rowsBecome<BackupsPage>(1));
    click<BackupsPage>("Go back to this one…");
    acceptQuestion("Go back");
    EXPECT_TRUE(waitUntil([&] { return !m_test.window().isVisible(); }));
    const auto prepared = m_test.window().takeRestore();
    ASSERT_TRUE(prepared);
    const QString path = m_test.libraryPath();
    m_test.close();
    const QString kept = tests::must(library::finishRestore(path, *prepared));
    EXPECT_TRUE(QFile::exists(kept));
    m_test.open();
    EXPECT_EQ(noteNow(), QStringLiteral("then"));
}

TEST_F(WindowCare, PutsBackWhatWasDeletedAndRemovesForGoodOnlyWhenAsked) {
    m_test.open();
    ASSERT_TRUE(m_test.listBecomes(6));
    m_test.press("Del");
    ASSERT_TRUE(m_test.listBecomes(5));
    m_test.press("Del");
    ASSERT_TRUE(m_test.listBecomes(4));
    run(command::recentlyDeleted);
    ASSERT_TRUE(rowsBecome<DeletedPage>(2));
    click<DeletedPage>("Put back");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("*"), 5));
    ASSERT_TRUE(rowsBecome<DeletedPage>(1));
    click<DeletedPage>("Remove for good…");
    EXPECT_TRUE(asked().startsWith(QStringLiteral("“Invented Paper Number ")))
        << asked().toStdString();
    acceptQuestion("Remove");
    EXPECT_TRUE(rowsBecome<DeletedPage>(0));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Library: 1 paper removed for good")));
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("*"), 5));
}

TEST_F(WindowCare, PutsBackThePaperThatWasChosenThoughAnotherWasDeletedSince) {
    m_test.open();
    ASSERT_TRUE(m_test.listBecomes(6));
    const QList<model::Paper> papers = m_test.papers();
    m_test.press("Del"); // the first
    ASSERT_TRUE(m_test.listBecomes(5));
    run(command::recentlyDeleted);
    ASSERT_TRUE(rowsBecome<DeletedPage>(1));
    tests::must(tests::await(m_test.library().apply(
        library::DeletePapers{model::PaperIds({papers.constLast().id})}))); // elsewhere
    ASSERT_TRUE(rowsBecome<DeletedPage>(2));
    click<DeletedPage>("Put back");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("*"), 5));
    EXPECT_EQ(m_test.papers().constFirst().id, papers.constFirst().id);
}

} // namespace
} // namespace lectern::ui
