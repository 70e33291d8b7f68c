// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a library that cannot be written, is gone, or was left open.
#include "core/library/op.h"
#include "tests/support/injected_file_system.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/diagnostics.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/standing_banner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class StandingOfALibrary : public testing::Test {
  protected:
    StandingOfALibrary() { m_test.importBehind(tests::inventedDigest(3)); }

    // What the banner says; empty while it is hidden.
    QString banner() {
        const auto &banner = m_test.part<StandingBanner>();
        return banner.isVisible() ? banner.accessibleName() : QString();
    }
    [[nodiscard]] bool bannerBecomes(const char *words) {
        return waitUntil([&] { return banner().contains(QLatin1String(words)); });
    }
    [[nodiscard]] QString elsewhere() const {
        return m_test.folder() + QStringLiteral("/elsewhere.db");
    }

    TestWindow m_test;
};

TEST_F(StandingOfALibrary, IsNothingToSpeakOfWhenAllIsWell) {
    m_test.open();
    EXPECT_EQ(banner(), QString());
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    EXPECT_EQ(banner(), QString());
}

TEST_F(StandingOfALibrary, ThatWasMovedIsToldAtTheNextWriteAndStays) {
    m_test.open();
    ASSERT_TRUE(QFile::rename(m_test.libraryPath(), elsewhere()));
    m_test.press("S");
    EXPECT_TRUE(bannerBecomes("moved, deleted or replaced"));
    EXPECT_TRUE(banner().contains(QLatin1String("Put the file back")));
    m_test.press("S"); // once more: it stays
    const auto written = tests::await(m_test.library().apply(
        library::Decide{library::Matching{QStringLiteral("*")}, model::DecisionState::Kept, {}}));
    EXPECT_FALSE(written) << "and by now the keys before it have been answered";
    EXPECT_TRUE(bannerBecomes("moved, deleted or replaced"));
    EXPECT_FALSE(m_test.part<NoticeBar>().isProblem()) << "it is told once";
    ASSERT_TRUE(QFile::rename(elsewhere(), m_test.libraryPath()));
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    EXPECT_TRUE(waitUntil([&] { return banner().isEmpty(); }));
}

TEST_F(StandingOfALibrary, OnANetworkDriveIsWrittenWithAWordOfWarning) {
    const tests::InjectedFileSystem drive(m_test.folder(), tests::nfsMagic);
    m_test.open();
    EXPECT_TRUE(bannerBecomes("network drive (NFS)"));
    EXPECT_TRUE(banner().contains(QLatin1String("one computer at a time")));
    m_test.press("S");
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("is:kept"), 1));
    EXPECT_TRUE(bannerBecomes("network drive (NFS)")) << "it stays";
}

TEST_F(StandingOfALibrary, OnADriveWhereNoLockHoldsIsOnlyRead) {
    const tests::InjectedFileSystem drive(m_test.folder(), tests::cifsMagic);
    m_test.open();
    EXPECT_TRUE(bannerBecomes("network drive (SMB)"));
    EXPECT_TRUE(banner().contains(QLatin1String("no lock can be trusted")));
    EXPECT_TRUE(banner().contains(QLatin1String("Papers can be read")));
    m_test.press("S");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("The library is open for reading only")));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 3);
}

TEST_F(StandingOfALibrary, OfANewerLecternIsReadAndSaysSo) {
    QFile file(m_test.libraryPath());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    constexpr qint64 userVersion = 60; // SQLite file format, section 1.3
    ASSERT_TRUE(file.seek(userVersion) && file.write(QByteArray("\0\0\3\xe7", 4)) == 4);
    file.close();
    m_test.open();
    EXPECT_TRUE(bannerBecomes("made by a newer Lectern"));
    EXPECT_TRUE(banner().contains(QLatin1String("Papers can be read")));
    m_test.press("S");
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("The library is open for reading only")));
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 3);
}

TEST_F(StandingOfALibrary, ThatWasLeftOpenTellsWhatIsThere) {
    {
        library::Library crashing({.path = m_test.libraryPath()});
        tests::must(tests::await(crashing.open()));
        tests::must(tests::await(crashing.apply(library::Decide{
            library::Matching{QStringLiteral("*")}, model::DecisionState::Kept, {}})));
        for (const char *part : {"", "-wal"}) // as a crash leaves them
            ASSERT_TRUE(QFile::copy(m_test.libraryPath() + QLatin1String(part),
                                    elsewhere() + QLatin1String(part)));
    }
    ASSERT_TRUE(QFile::remove(m_test.libraryPath()));
    for (const char *part : {"", "-wal"})
        ASSERT_TRUE(QFile::rename(elsewhere() + QLatin1String(part),
                                  m_test.libraryPath() + QLatin1String(part)));
    m_test.start();
    ASSERT_TRUE(waitUntil([&] { return m_test.window().desk() != nullptr; }));
    EXPECT_TRUE(m_test.noticeBecomes(QStringLiteral("Not closed properly")));
    EXPECT_TRUE(m_test.notice().contains(QLatin1String("Kept 3 papers")))
        << m_test.notice().toStdString();
    EXPECT_EQ(m_test.count(QStringLiteral("is:kept")), 3);
    m_test.close();
    m_test.start();
    ASSERT_TRUE(waitUntil([&] { return m_test.window().desk() != nullptr; }));
    EXPECT_EQ(m_test.notice(), QString()) << "it was closed properly now";
}

TEST_F(StandingOfALibrary, IsCopiedAsDiagnosticsWithoutTitlesAndPaths) {
    m_test.open();
    m_test.window().commands().action(command::diagnostics)->trigger();
    m_test.dialog()->close(); // which says that it is done
    const QString text = QApplication::clipboard()->text();
    for (const char *line :
         {"Lectern: ", "Qt: 6", "SQLite: 3", "\npapers: 3\n", "writing: yes", "problems found: 0"})
        EXPECT_TRUE(text.contains(QLatin1String(line))) << line << " in " << text.toStdString();
    for (const QString &secret : {m_test.folder(), QDir::homePath() + QLatin1Char('/'),
                                  m_test.papers().constFirst().facts.title.tidy})
        EXPECT_FALSE(text.contains(secret)) << secret.toStdString();
}

TEST_F(StandingOfALibrary, TakesTheFilesOfALaterStart) {
    const QString file =
        m_test.writeFile(QStringLiteral("later.txt"), tests::inventedDigest(2, 50));
    m_test.start();
    m_test.window().receive({file}); // before the library is open
    m_test.acceptDialog();
    EXPECT_TRUE(m_test.countBecomes(QStringLiteral("*"), 5));
    m_test.window().receive({});
    EXPECT_FALSE(m_test.hasDialog());
}

} // namespace
} // namespace lectern::ui
