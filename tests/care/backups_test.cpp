// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <iostream>
#include <sys/resource.h>

namespace lectern::tests {

namespace {

using library::BackupKind;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

QStringList filesIn(TestLibrary &library) {
    return QDir(library.path() + QStringLiteral(".backups")).entryList(QDir::Files);
}

void keepFirst(TestLibrary &library) {
    library.apply(library::Decide{
        model::PaperIds({library.ids().constFirst()}), model::DecisionState::Kept, {}});
}

// As a full disk: nothing written goes beyond so many bytes of a file.
class LargestFile {
  public:
    explicit LargestFile(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~LargestFile() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(LargestFile)

  private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST(Backups, OfBothKindsAreListedWithWhatTheyHold) {
    TestLibrary library;
    library.importText(inventedDigest(5));
    library.apply(library::SetNote{library.ids().at(2), QStringLiteral("mine"), {}});
    must(await(library->backUp(BackupKind::Whole)));
    library.clock().advanceMs(minuteMs);
    must(await(library->backUp(BackupKind::Reader)));
    const auto backups = must(await(library->backups()));
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups.at(0).kind, BackupKind::Reader);
    EXPECT_EQ(backups.at(1).kind, BackupKind::Whole);
    for (const library::Backup &backup : backups) {
        ASSERT_TRUE(backup.contents);
        EXPECT_EQ(backup.contents->papers, 5);
        EXPECT_EQ(backup.contents->notes, 1);
        EXPECT_GT(backup.bytes, 0);
        EXPECT_TRUE(await(library->verifyBackup(backup.path)));
    }
    EXPECT_EQ(backups.at(0).made.utcMs - backups.at(1).made.utcMs, minuteMs);
}

TEST(Backups, AreMadeWhenSomethingChangedAndHalfAnHourIsOver) {
    TestLibrary library;
    EXPECT_EQ(must(await(library->backUpWhenDue())), 0) << "nothing was ever done";
    library.importText(inventedDigest(3));
    EXPECT_EQ(must(await(library->backUpWhenDue())), 2) << "the first of each kind";
    library.clock().advanceMs(31 * minuteMs);
    EXPECT_EQ(must(await(library->backUpWhenDue())), 0) << "nothing has changed";
    keepFirst(library);
    EXPECT_EQ(must(await(library->backUpWhenDue())), 1);
    must(await(library->undo()));
    library.clock().advanceMs(29 * minuteMs);
    EXPECT_EQ(must(await(library->backUpWhenDue())), 0) << "half an hour is not over";
    library.clock().advanceMs(2 * minuteMs);
    EXPECT_EQ(must(await(library->backUpWhenDue())), 1);
    library.clock().advanceMs(8 * dayMs);
    EXPECT_EQ(must(await(library->backUpWhenDue())), 1) << "the whole library, weekly";
    keepFirst(library);
    library.clock().advanceMs(-400 * dayMs);
    EXPECT_EQ(must(await(library->backUpWhenDue())), 2) << "the clock was wrong, or is";
}

TEST(Backups, MakeRoomForEachOther) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    for (int i = 0; i < 6; ++i) {
        must(await(library->backUp(BackupKind::Whole)));
        must(await(library->backUp(BackupKind::Reader)));
        library.clock().advanceMs(minuteMs);
    }
    EXPECT_EQ(filesIn(library).size(), 2 + 3);
}

TEST(Backups, ThatFindNoRoomLeaveTheOldOnesAndSaySo) {
    TestLibrary library;
    library.importText(inventedDigest(200));
    must(await(library->backUp(BackupKind::Whole)));
    must(await(library->backUp(BackupKind::Reader)));
    library.clock().advanceMs(minuteMs);
    library.apply(library::SetNote{library.ids().constFirst(), QString(4000, u'n'), {}});
    const QStringList before = filesIn(library);
    {
        const LargestFile limit(256);
        const auto whole = await(library->backUp(BackupKind::Whole));
        ASSERT_FALSE(whole);
        EXPECT_FALSE(whole.error().message.isEmpty());
        const auto yours = await(library->backUp(BackupKind::Reader));
        ASSERT_FALSE(yours);
        EXPECT_EQ(yours.error().code, base::ErrorCode::NoSpace)
            << qPrintable(yours.error().message);
    }
    EXPECT_EQ(filesIn(library), before) << "and no half of one beside them";
    must(await(library->backUp(BackupKind::Whole)));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(Backups, HoldUpNoWrite) {
    TestLibrary library;
    library.importText(inventedDigest(300));
    auto backup = library->backUp(BackupKind::Whole);
    keepFirst(library); // done while it is made, or before: never refused
    EXPECT_TRUE(await(backup));
    EXPECT_EQ(library.ids(QStringLiteral("is:kept")).size(), 1);
}

TEST(Backups, ThatAreDamagedAreToldFromSoundOnes) {
    TestLibrary library;
    library.importText(inventedDigest(100));
    const QString whole = must(await(library->backUp(BackupKind::Whole))).path;
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(8192);
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto verified = await(library->verifyBackup(whole));
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().code, base::ErrorCode::Damaged);
    EXPECT_FALSE(await(library->prepareRestore(whole)));
    EXPECT_FALSE(QFile::exists(library.path() + QStringLiteral(".restoring")));
    EXPECT_FALSE(await(library->verifyBackup(library.path()))) << "the library itself is none";
}

TEST(Backups, AreMadeBeforeVeryManyPapersAreDeleted) {
    TestLibrary library;
    library.importText(inventedDigest(1001));
    const auto ids = library.ids();
    library.apply(library::DeletePapers{model::PaperIds({ids.constFirst()})});
    EXPECT_TRUE(filesIn(library).isEmpty());
    library.apply(library::DeletePapers{library::Matching{QStringLiteral("*")}});
    const auto backups = must(await(library->backups()));
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.constFirst().contents->papers, 1000);
}

// LECTERN_BULK sets how many; the times are printed, and nothing rests on them.
TEST(Backups, BeforeVeryManyPapersAreDeletedHoldUpNothingElse) {
    const int papers = qEnvironmentVariable("LECTERN_BULK", QStringLiteral("1200")).toInt();
    TestLibrary library;
    library.importText(inventedDigest(papers));
    library.apply(library::SetNote{library.ids().constLast(), QStringLiteral("mine"), {}});
    QElapsedTimer timer;
    timer.start();
    auto deletion = library->apply(library::DeletePapers{library::Matching{QStringLiteral("*")}});
    auto undone = library->undo(); // before the deletion, which waits for its backup
    const auto step = must(await(undone)).step;
    const qint64 undoMs = timer.elapsed();
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, library::StepKind::Note);
    const auto deleted = must(await(deletion)).step;
    std::cout << papers << " papers: undo answered after " << undoMs << " ms, deleted after "
              << timer.elapsed() << " ms\n";
    ASSERT_TRUE(deleted);
    EXPECT_EQ(deleted->papers, papers);
    EXPECT_TRUE(library.ids().isEmpty());
    const auto backups = must(await(library->backups()));
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups.constFirst().contents->papers, papers);
    must(await(library->undo()));
    EXPECT_EQ(library.ids().size(), papers);
}

TEST(Backups, ThatCannotBeMadeLeaveVeryManyPapersWhereTheyAre) {
    TestLibrary library;
    library.importText(inventedDigest(1000));
    QFile blocked(library.path() + QStringLiteral(".backups")); // no folder can be made there
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const auto deletion =
        await(library->apply(library::DeletePapers{model::PaperIds(library.ids())}));
    EXPECT_FALSE(deletion);
    EXPECT_EQ(library.ids().size(), 1000);
}

} // namespace lectern::tests
