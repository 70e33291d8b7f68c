// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/watched_folder.h"
#include "tests/support/test_library.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::tests {
namespace {

constexpr library::WatchedFolder::Pace quick{60, 120};
constexpr int patienceMs = 5'000;

// A library, and a folder beside it that is watched.
class Watching {
  public:
    Watching()
        : watched(*library, quick)
        , imported(&watched, &library::WatchedFolder::imported)
        , failed(&watched, &library::WatchedFolder::failed) {
        QDir().mkpath(folder());
    }
    [[nodiscard]] QString folder() const { return library.folder() + QStringLiteral("/incoming"); }
    void write(const QString &name, const QByteArray &bytes) const {
        QFile file(folder() + QLatin1Char('/') + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(bytes);
    }
    [[nodiscard]] qint64 papers() { return must(await(library->count(QStringLiteral("*")))); }
    // Long enough for many looks.
    static void rest() {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        QTimer::singleShot(800, &loop, &QEventLoop::quit);
        loop.exec();
    }

    TestLibrary library;
    library::WatchedFolder watched;
    QSignalSpy imported;
    QSignalSpy failed;
};

TEST(WatchedFolder, TakesWhatIsThereAndWhatComes) {
    Watching test;
    test.write(QStringLiteral("a.txt"), inventedDigest(2));
    must(test.watched.watch(test.folder()));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    EXPECT_EQ(test.papers(), 2);
    test.write(QStringLiteral("b.txt"), inventedDigest(3, 10));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    EXPECT_EQ(test.papers(), 5);
    EXPECT_EQ(test.watched.taken().size(), 2);
}

int failuresLogged = 0;

void countFailures(QtMsgType, const QMessageLogContext &, const QString &message) {
    failuresLogged += int(message.contains(QLatin1String("write failed")));
}

// What fails would fail again at once, and again: the writer and the log would have no rest.
TEST(WatchedFolder, RestsBetweenImportsThatFail) {
    Watching test;
    test.write(QStringLiteral("a.txt"), inventedDigest(2));
    QFile::remove(test.library.path());
    failuresLogged = 0;
    QLoggingCategory::setFilterRules(QStringLiteral("lectern.warning=true"));
    const QtMessageHandler before = qInstallMessageHandler(countFailures);
    must(test.watched.watch(test.folder()));
    const bool failed = test.failed.wait(patienceMs);
    Watching::rest();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    ASSERT_TRUE(failed);
    EXPECT_GT(failuresLogged, 0)
        << test.failed.at(0).at(0).value<base::Error>().message.toStdString();
    EXPECT_LT(failuresLogged, 12);
}

TEST(WatchedFolder, WaitsUntilAFileHasSettled) {
    Watching test;
    must(test.watched.watch(test.folder()));
    const QByteArray digest = inventedDigest(8);
    const qsizetype part = digest.size() / 8;
    for (qsizetype at = 0; at < digest.size(); at += part) {
        test.write(QStringLiteral("slow.txt"), digest.mid(at, part));
        QEventLoop loop;
        QTimer::singleShot(30, &loop, &QEventLoop::quit);
        loop.exec();
    }
    ASSERT_TRUE(!test.imported.isEmpty() || test.imported.wait(patienceMs));
    Watching::rest();
    EXPECT_EQ(test.imported.size(), 1);
    EXPECT_EQ(test.papers(), 8);
}

TEST(WatchedFolder, LeavesUnfinishedDownloadsAndInnerFoldersAlone) {
    Watching test;
    QDir().mkpath(test.folder() + QStringLiteral("/inner"));
    test.write(QStringLiteral("day.txt.part"), inventedDigest(2));
    test.write(QStringLiteral(".hidden.txt"), inventedDigest(2, 5));
    test.write(QStringLiteral("inner/day.txt"), inventedDigest(2, 9));
    must(test.watched.watch(test.folder()));
    Watching::rest();
    EXPECT_EQ(test.papers(), 0);
}

TEST(WatchedFolder, SaysOnceWhatItCannotRead) {
    Watching test;
    test.write(QStringLiteral("empty.txt"), {});
    must(test.watched.watch(test.folder()));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    const auto report = test.imported.constFirst().constFirst().value<model::ImportReport>();
    EXPECT_TRUE(report.anyError());
    Watching::rest();
    EXPECT_EQ(test.imported.size(), 1);
}

TEST(WatchedFolder, TakesNothingTwiceAfterARestart) {
    Watching test;
    test.write(QStringLiteral("a.txt"), inventedDigest(2));
    must(test.watched.watch(test.folder()));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    const auto taken = test.watched.taken();
    test.watched.stop();
    must(await(test.library->undo())); // of a command: whatever it was
    EXPECT_EQ(test.papers(), 0);
    must(test.watched.watch(test.folder(), taken));
    Watching::rest();
    EXPECT_EQ(test.papers(), 0);
}

TEST(WatchedFolder, WaitsForOneThatIsAwayWhenItGoesOn) {
    Watching test;
    test.write(QStringLiteral("a.txt"), inventedDigest(2));
    must(test.watched.watch(test.folder()));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    const auto taken = test.watched.taken();
    test.watched.stop();
    const QString away = test.folder() + QStringLiteral(".away");
    ASSERT_TRUE(QDir().rename(test.folder(), away));
    EXPECT_FALSE(test.watched.watch(test.folder())) << "a new one is to be there";
    must(test.watched.resume(test.folder(), taken));
    ASSERT_TRUE(test.failed.wait(patienceMs));
    ASSERT_TRUE(QDir().rename(away, test.folder()));
    test.write(QStringLiteral("b.txt"), inventedDigest(3, 10));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    EXPECT_EQ(test.papers(), 5);
    EXPECT_EQ(test.imported.constLast().constFirst().value<model::ImportReport>().files.size(), 1)
        << "what was taken before is not looked at again";
}

TEST(WatchedFolder, SaysOnceThatItIsGoneAndGoesOnWhenItIsBack) {
    Watching test;
    must(test.watched.watch(test.folder()));
    QDir(test.folder()).removeRecursively();
    ASSERT_TRUE(test.failed.wait(patienceMs));
    Watching::rest();
    EXPECT_EQ(test.failed.size(), 1);
    QDir().mkpath(test.folder());
    test.write(QStringLiteral("a.txt"), inventedDigest(2));
    ASSERT_TRUE(test.imported.wait(patienceMs));
    EXPECT_EQ(test.papers(), 2);
}

TEST(WatchedFolder, RefusesTheFolderOfTheLibraryAndAMissingOne) {
    Watching test;
    const auto own = test.watched.watch(test.library.folder());
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, base::ErrorCode::Invalid);
    const auto none = test.watched.watch(test.folder() + QStringLiteral("/none"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, base::ErrorCode::NotFound);
    EXPECT_TRUE(test.watched.folder().isEmpty());
}

TEST(WatchedFolder, IsSkippedByUndoInAWindow) {
    const QTemporaryDir folder;
    library::Library library(
        {.path = folder.filePath(QStringLiteral("library.db")), .forWindow = true});
    must(await(library.open()));
    library::ImportRequest mine;
    mine.bytes = inventedDigest(1);
    mine.name = QStringLiteral("mine.txt");
    must(await(library.import(mine)));
    library::ImportRequest watched;
    watched.bytes = inventedDigest(2, 10);
    watched.name = QStringLiteral("watched.txt");
    watched.byItself = true;
    must(await(library.import(watched)));
    const auto undone = must(await(library.undo()));
    EXPECT_EQ(undone.step->detail, QStringLiteral("mine.txt"));
    EXPECT_FALSE(await(library.undo()));
    EXPECT_EQ(must(await(library.count(QStringLiteral("*")))), 2);
    watched.bytes = inventedDigest(1, 20);
    must(await(library.import(watched)));
    EXPECT_TRUE(await(library.redo())); // what came by itself took nothing from the reader
    EXPECT_EQ(must(await(library.count(QStringLiteral("*")))), 4);
}

} // namespace
} // namespace lectern::tests
