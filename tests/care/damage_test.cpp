// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/damaged_library.h"
#include "core/library/backup/restore.h"
#include "core/library/standing.h"
#include "tests/support/damage.h"
#include "tests/support/test_library.h"

#include <QDir>
#include <QFile>

namespace lectern::tests {

namespace {

using library::BackupKind;

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Error failureToOpen(TestLibrary &library) {
    library::Library again({.path = library.path()});
    const base::Status status = await(again.open());
    return status ? base::Error{} : status.error();
}

void annotate(TestLibrary &library, int notes) {
    const auto ids = library.ids();
    for (int i = 0; i < notes; ++i)
        library.apply(library::SetNote{ids.at(i), QStringLiteral("note %1").arg(i), {}});
    library.apply(library::ChangeTags{model::PaperIds({ids.at(0)}), {QStringLiteral("rl")}, {}});
}

} // namespace

TEST(DamagedLibrary, StaysAsItIsHoweverOftenItIsOpened) {
    TestLibrary library;
    library.importText(inventedDigest(30));
    library.close();
    damage(library.path(), QStringLiteral("paper"));
    const QByteArray before = bytesOf(library.path());
    for (int i = 0; i < 3; ++i) {
        const base::Error error = failureToOpen(library);
        EXPECT_EQ(error.code, base::ErrorCode::Damaged) << i << ' ' << error.detail.toStdString();
        EXPECT_EQ(bytesOf(library.path()), before) << i;
    }
    EXPECT_EQ(QDir(library.folder()).entryList(QDir::Files),
              QStringList{QStringLiteral("library.db")});
}

TEST(DamagedLibrary, KeepsTheLogThatABrokenSessionLeft) {
    TestLibrary library;
    library.importText(inventedDigest(30));
    library.close();
    const QString left = library.folder() + QStringLiteral("/left");
    const QString log = library.path() + QStringLiteral("-wal");
    library.reopen();
    library.apply(library::SetNote{library.ids().at(0), QStringLiteral("in the log"), {}});
    ASSERT_TRUE(QFile::copy(log, left));
    library.close();
    damage(library.path(), QStringLiteral("digest"));
    ASSERT_TRUE(QFile::rename(left, log));
    const QByteArray before = bytesOf(log);
    ASSERT_FALSE(before.isEmpty());
    EXPECT_EQ(failureToOpen(library).code, base::ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(log), before);
}

TEST(DamagedLibrary, IsReportedByWhatCanBeRead) {
    TestLibrary library;
    library.importText(inventedDigest(40));
    annotate(library, 5);
    library.close();
    damage(library.path(), QStringLiteral("note"));
    const QByteArray before = bytesOf(library.path());
    const QStringList files = QDir(library.folder()).entryList(QDir::Files);
    library::DamagedLibrary damaged(library.path());
    const auto report = must(await(damaged.inspect()));
    EXPECT_EQ(report.papers, 40);
    EXPECT_TRUE(report.papersWhole && report.textsWhole && report.tagsAndListsWhole);
    EXPECT_TRUE(report.restWhole && report.indexWhole);
    EXPECT_FALSE(report.notesWhole);
    EXPECT_EQ(report.notes, 0) << "all of them stood on one page";
    EXPECT_EQ(report.damagedPages, 1);
    const qint64 page = tests::pageBytesOf(library.path());
    EXPECT_EQ(report.firstByte % page, 0);
    EXPECT_TRUE(report.leftOpen);
    EXPECT_EQ(report.bytes, before.size());
    EXPECT_EQ(report.pages * page, before.size());
    EXPECT_EQ(bytesOf(library.path()), before);
    EXPECT_EQ(QDir(library.folder()).entryList(QDir::Files), files) << "nothing is written";
}

TEST(DamagedLibrary, IsCopiedRoundTheDamage) {
    TestLibrary library;
    library.importText(inventedDigest(400));
    annotate(library, 5);
    const auto ids = library.ids();
    library.close();
    damage(library.path(), QStringLiteral("paper_text"));
    const QByteArray before = bytesOf(library.path());
    library::DamagedLibrary damaged(library.path());
    const auto report = must(await(damaged.inspect()));
    EXPECT_FALSE(report.textsWhole);
    const auto copy = must(await(damaged.copyReadable()));
    EXPECT_EQ(copy.contents.papers, 400);
    EXPECT_EQ(copy.contents.notes, 5);
    EXPECT_EQ(bytesOf(library.path()), before);

    library::Library read(
        {.path = copy.path, .access = library::Access::ReadOnly, .forWindow = true});
    must(await(read.open()));
    const auto &barrier = library::Standing::of(read).report().barrier;
    ASSERT_TRUE(barrier);
    EXPECT_EQ(barrier->kind, library::Barrier::Kind::Copy);
    EXPECT_TRUE(barrier->sentence.contains(QLatin1String("library.db")));
    EXPECT_EQ(must(await(read.papers(QStringLiteral("*")))).ids, ids);
    qsizetype titled = 0;
    for (const model::Paper &paper : must(await(read.details(ids))))
        titled += paper.facts.title.tidy.isEmpty() ? 0 : 1;
    EXPECT_GT(titled, 300) << "those before the damage and those behind it";
    EXPECT_LT(titled, 400);
    EXPECT_EQ(must(await(read.count(QStringLiteral("has:note")))), 5);
    EXPECT_EQ(must(await(read.count(QStringLiteral("tag:rl")))), 1);
    EXPECT_TRUE(must(await(read.check())).problems.isEmpty());
}

TEST(DamagedLibrary, GetsTheReadersDataBackFromABackupAndKeepsItsPapers) {
    TestLibrary library;
    library.importText(inventedDigest(40));
    annotate(library, 5);
    const QString backup = must(await(library->backUp(BackupKind::Reader))).path;
    library.importText(inventedDigest(3, 100), QStringLiteral("later.txt"));
    library.close();
    damage(library.path(), QStringLiteral("note"));
    const QByteArray before = bytesOf(library.path());
    library::DamagedLibrary damaged(library.path());
    const auto prepared = must(await(damaged.prepareRestore(backup)));
    EXPECT_EQ(bytesOf(library.path()), before) << "until it is exchanged";
    const QString kept = must(library::finishRestore(library.path(), prepared));
    EXPECT_EQ(bytesOf(kept), before);
    library.reopen();
    EXPECT_EQ(library.ids().size(), 43) << "papers that came after the backup too";
    EXPECT_EQ(library.ids(QStringLiteral("has:note")).size(), 5);
    EXPECT_EQ(library.ids(QStringLiteral("tag:rl")).size(), 1);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    library.apply(library::SetNote{library.ids().at(9), QStringLiteral("on it goes"), {}});
}

TEST(DamagedLibrary, OfWhichNothingCanBeReadIsReplacedByAWholeBackupAlone) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const QString whole = must(await(library->backUp(BackupKind::Whole))).path;
    const QString yours = must(await(library->backUp(BackupKind::Reader))).path;
    library.close();
    QFile file(library.path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // empty: its content is lost
    file.close();
    library::DamagedLibrary damaged(library.path());
    EXPECT_FALSE(await(damaged.inspect()));
    EXPECT_FALSE(await(damaged.copyReadable()));
    EXPECT_FALSE(await(damaged.prepareRestore(yours)));
    EXPECT_FALSE(QFile::exists(library.path() + QStringLiteral(".restoring")));
    const auto prepared = must(await(damaged.prepareRestore(whole)));
    must(library::finishRestore(library.path(), prepared));
    library.reopen();
    EXPECT_EQ(library.ids().size(), 4);
}

} // namespace lectern::tests
