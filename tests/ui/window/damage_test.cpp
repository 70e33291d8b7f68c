// SPDX-License-Identifier: GPL-3.0-or-later
// The page that stands for a library that is damaged.
#include "core/library/backup/restore.h"
#include "tests/support/damage.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/damage_page.h"
#include "ui/views/desk/standing_banner.h"
#include "ui/views/parts/cell_list.h"
#include "ui/views/parts/fact_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class DamagedAtStart : public testing::Test {
  protected:
    DamagedAtStart() {
        m_test.importBehind(tests::inventedDigest(6));
        library::Library library({.path = m_test.libraryPath()});
        tests::must(tests::await(library.open()));
        const auto papers = tests::must(tests::await(library.papers(QStringLiteral("*")))).ids;
        tests::must(tests::await(
            library.apply(library::SetNote{papers.at(0), QStringLiteral("mine"), {}})));
        tests::must(tests::await(library.backUp(library::BackupKind::Reader)));
    }

    void start() {
        tests::damage(m_test.libraryPath(), QStringLiteral("note"));
        m_before = library();
        m_test.start();
        ASSERT_TRUE(waitUntil([&] {
            return m_test.window().findChild<DamagePage *>() &&
                   m_test.part<CellList>().hasFocus() &&
                   facts().contains(QLatin1String("Can be read"));
        }));
    }
    [[nodiscard]] QString facts() const { return m_test.part<FactPanel>().accessibleName(); }
    [[nodiscard]] QByteArray library() const {
        QFile file(m_test.libraryPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QAbstractButton *button(const char *name) {
        for (auto *each : m_test.part<DamagePage>().findChildren<QAbstractButton *>())
            if (each->accessibleName() == QString::fromUtf8(name)) return each;
        return nullptr;
    }

    TestWindow m_test;
    QByteArray m_before;
};

TEST_F(DamagedAtStart, TellsWhatIsDamagedAndWhatCanBeReadAndWritesNothing) {
    start();
    EXPECT_TRUE(facts().contains(QLatin1String("1 of "))) << facts().toStdString();
    EXPECT_TRUE(facts().contains(QLatin1String("the last session did not end properly")));
    EXPECT_TRUE(facts().contains(QLatin1String("6 papers, 0 notes, all tags and lists")));
    EXPECT_TRUE(facts().contains(QLatin1String("some notes")));
    const auto &list = m_test.part<CellList>();
    EXPECT_TRUE(waitUntil([&] {
        return list.model()->index(0, 0).data().toString().contains(QLatin1String("verified"));
    }));
    EXPECT_EQ(library(), m_before);
    EXPECT_FALSE(m_test.window().desk());
}

TEST_F(DamagedAtStart, ReturnRestoresYourDataOntoThePapersThatCanBeRead) {
    start();
    ASSERT_TRUE(waitUntil([&] { return button("Restore this backup")->isEnabled(); }));
    m_test.press("Return");
    for (auto *each : m_test.dialog()->findChildren<QPushButton *>())
        if (each->text() == QLatin1String("Restore")) each->click();
    ASSERT_TRUE(waitUntil([&] { return !m_test.window().isVisible(); }));
    EXPECT_EQ(library(), m_before) << "until the window is closed";
    const auto prepared = m_test.window().takeRestore();
    ASSERT_TRUE(prepared);
    m_test.close();
    tests::must(library::finishRestore(m_test.libraryPath(), *prepared));
    m_test.open();
    EXPECT_EQ(m_test.count(QStringLiteral("*")), 6);
    EXPECT_EQ(m_test.count(QStringLiteral("has:note")), 1);
}

TEST_F(DamagedAtStart, ACopyIsOpenedToBeRead) {
    start();
    m_test.press("R");
    ASSERT_TRUE(waitUntil([&] { return !m_test.window().isVisible(); }));
    const QString copy = m_test.window().takeCopy();
    EXPECT_EQ(copy, m_test.libraryPath() + QStringLiteral(".readable-1"));
    EXPECT_EQ(library(), m_before);
}

TEST_F(DamagedAtStart, AnotherLibraryIsChosenAndThisOneLeftAlone) {
    start();
    QSignalSpy asked(&m_test.window(), &MainWindow::otherLibraryAsked);
    m_test.press("O");
    QFileDialog *chooser = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        chooser = m_test.window().findChild<QFileDialog *>();
        return chooser != nullptr;
    }));
    const QString other = m_test.writeFile(QStringLiteral("other.db"), "a library");
    Q_EMIT chooser->fileSelected(other);
    chooser->close();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), other);
    EXPECT_EQ(library(), m_before);
}

TEST_F(DamagedAtStart, TheReportNamesNoTitleAndNoPath) {
    start();
    button("Copy the report")->click();
    m_test.dialog()->close(); // which says that it is done
    const QString text = QApplication::clipboard()->text();
    for (const char *line : {"Lectern: ", "damaged pages: 1\n", "table of notes: damaged",
                             "table of papers: whole", "SQLite says: "})
        EXPECT_TRUE(text.contains(QLatin1String(line))) << line << " in " << text.toStdString();
    EXPECT_FALSE(text.contains(m_test.folder()));
    EXPECT_FALSE(text.contains(QLatin1String("Paper Number")));
}

} // namespace
} // namespace lectern::ui
