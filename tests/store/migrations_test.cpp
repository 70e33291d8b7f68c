// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/library_file.h"
#include "core/store/migrations.h"
#include "core/store/search_check.h"
#include "core/store/steps.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace lectern;

namespace {

std::unique_ptr<store::Connection> openAt(const QString &path) {
    auto connection = store::Connection::open(path, store::Mode::ReadWrite);
    EXPECT_TRUE(connection);
    return std::move(*connection);
}

int versionOf(store::Connection &connection) {
    return connection.single(QStringLiteral("PRAGMA user_version")).value()->toInt();
}

TEST(Migrations, BringAnEmptyFileToTheNewestVersion) {
    QTemporaryDir folder;
    const auto connection = openAt(folder.filePath(QStringLiteral("a.db")));
    ASSERT_TRUE(store::migrate(*connection, folder.filePath(QStringLiteral("a.db")),
                               store::migrationScripts()));
    EXPECT_EQ(versionOf(*connection), store::schemaVersion);
    EXPECT_TRUE(store::checkDatabase(*connection)->isEmpty());
}

TEST(Migrations, CopyTheLibraryBeforeTheyTouchIt) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const auto connection = openAt(path);
    const QStringList one{QStringLiteral("CREATE TABLE t(a)\n--;\nINSERT INTO t VALUES(7)")};
    ASSERT_TRUE(store::migrate(*connection, path, one));
    const QStringList two = one + QStringList{QStringLiteral("DROP TABLE t")};
    ASSERT_TRUE(store::migrate(*connection, path, two));
    EXPECT_EQ(versionOf(*connection), 2);
    const auto copy = openAt(path + QStringLiteral(".before-1"));
    EXPECT_EQ(copy->single(QStringLiteral("SELECT a FROM t")).value()->toInt(), 7);
}

// As a browser spells a blank or a slash.
TEST(Migrations, CopyALibraryInAFolderWithPercentSigns) {
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/50%1 a%2Fb-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const auto connection = openAt(path);
    const QStringList one{QStringLiteral("CREATE TABLE t(a)")};
    ASSERT_TRUE(store::migrate(*connection, path, one));
    EXPECT_TRUE(
        store::migrate(*connection, path, one + QStringList{QStringLiteral("DROP TABLE t")}));
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".before-1")));
}

TEST(Migrations, LeaveNoHalfCopyWhereThereIsNoRoomForIt) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const auto connection = openAt(path);
    const QStringList one{
        QStringLiteral("CREATE TABLE t(a)\n--;\nINSERT INTO t VALUES(zeroblob(2000000))")};
    ASSERT_TRUE(store::migrate(*connection, path, one));
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{500'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto status =
        store::migrate(*connection, path, one + QStringList{QStringLiteral("DROP TABLE t")});
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_FALSE(status);
    EXPECT_EQ(versionOf(*connection), 1);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.db")});
}

TEST(Migrations, LeaveTheLibraryAsItWasWhenAStepFails) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const auto connection = openAt(path);
    const QStringList scripts{QStringLiteral("CREATE TABLE t(a)"),
                              QStringLiteral("CREATE TABLE u(a)\n--;\nCREATE TABLE t(a)")};
    EXPECT_FALSE(store::migrate(*connection, path, scripts));
    EXPECT_EQ(versionOf(*connection), 1);
    EXPECT_EQ(
        connection->single(QStringLiteral("SELECT count(*) FROM sqlite_schema")).value()->toInt(),
        1);
}

// A small library as the first version left it: nothing wrote to not_same then.
void fillFirstVersion(store::Connection &connection) {
    for (
        const auto *sql :
        {"INSERT INTO digest(id, uuid, source, format, file_name, content_hash, imported, "
         "imported_offset, complete) VALUES(1, x'01', 'hf-daily', 'hf-text', 'a.txt', x'00', 0, 0, "
         "1)",
         "INSERT INTO paper(id, uuid, digest_id, added, added_offset, arxiv) VALUES"
         "(1, x'11', 1, 0, 0, '2409.00001'), (2, x'12', 1, 0, 0, NULL)",
         "INSERT INTO paper_key(scheme, value, paper_id) VALUES(1, '2409.00001', 1)",
         "INSERT INTO sighting(digest_id, position, paper_id) VALUES(1, 1, 1), (1, 2, 2)",
         "INSERT INTO decision(paper_id, state, decided, decided_offset, uuid, reader_id, changed, "
         "device) VALUES(1, 1, 0, 0, x'21', 1, 1, 1)",
         "INSERT INTO merge_offer(paper_id, other_id, reason, digest_id) VALUES(2, 1, 'title', "
         "1)"}) {
        const auto status = connection.run(QString::fromLatin1(sql));
        ASSERT_TRUE(status) << qPrintable(status.error().detail);
    }
}

TEST(Migrations, BringALibraryOfTheFirstVersionForwardWithAllThatIsInIt) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const auto connection = openAt(path);
    ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts().first(1)));
    fillFirstVersion(*connection);
    const auto migrated = store::migrate(*connection, path, store::migrationScripts());
    ASSERT_TRUE(migrated) << qPrintable(migrated.error().message + migrated.error().detail);
    EXPECT_EQ(versionOf(*connection), store::schemaVersion);
    EXPECT_EQ(*store::checkDatabase(*connection), QStringList());
    const auto number = [&](const char *sql) {
        return connection->single(QString::fromLatin1(sql)).value()->toInt();
    };
    EXPECT_EQ(number("SELECT state FROM decision WHERE paper_id = 1"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM sighting"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM open_offer"), 1);
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".before-1")));
}

TEST(Migrations, ReadALibraryOfEachOlderVersionAsItIsAndBringItForward) {
    for (int version = 1; version < store::schemaVersion; ++version) {
        SCOPED_TRACE(version);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const auto connection = openAt(path);
        ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts().first(version)));
        fillFirstVersion(*connection);
        auto reader = std::move(*store::Connection::open(path, store::Mode::ReadOnly));
        ASSERT_TRUE(store::readAsNewest(*reader));
        for (const auto *sql :
             {"SELECT count(*) FROM open_offer", "SELECT count(*) - 1 FROM paper_now",
              "SELECT count(papers) + 1 FROM change", "SELECT count(newest) + 1 FROM lexicon"}) {
            const auto one = reader->single(QString::fromLatin1(sql));
            ASSERT_TRUE(one && *one) << sql;
            EXPECT_EQ((*one)->toInt(), 1) << sql;
        }
        reader.reset();
        ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts()));
        EXPECT_EQ(versionOf(*connection), store::schemaVersion);
        EXPECT_EQ(*store::checkDatabase(*connection), QStringList());
        EXPECT_EQ(connection->single(QStringLiteral("SELECT state FROM decision")).value()->toInt(),
                  1);
    }
}

TEST(Migrations, FindTheTitlesOfTheSeventhVersionBeforeAndAfter) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const auto connection = openAt(path);
    ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts().first(7)));
    fillFirstVersion(*connection);
    for (const auto *sql :
         {"INSERT INTO paper_text(id, paper_id, field, tidy, tidy_rules, hash) VALUES"
          "(1, 1, 0, 'A Lighthouse', 1, x'00'), (2, 2, 1, 'of a lighthouse', 1, x'01')",
          "UPDATE paper SET title_id = 1 WHERE id = 1",
          "UPDATE paper SET abstract_id = 2 WHERE id = 2",
          "INSERT INTO search(search) VALUES('rebuild')"})
        ASSERT_TRUE(connection->run(QString::fromLatin1(sql)));
    const auto found = [](store::Connection &from) {
        const auto newest = from.single(QStringLiteral(
            "SELECT group_concat(s.rowid) FROM title_search s "
            "WHERE s.title_search MATCH '{title} : (\"lighthouse\")' ORDER BY s.rowid DESC"));
        return newest && *newest ? (*newest)->toString() : QString();
    };
    auto reader = std::move(*store::Connection::open(path, store::Mode::ReadOnly));
    ASSERT_TRUE(store::readAsNewest(*reader));
    EXPECT_EQ(found(*reader), QStringLiteral("1"));
    reader.reset();
    ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts()));
    EXPECT_EQ(found(*connection), QStringLiteral("1"));
    EXPECT_TRUE(store::checkSearchIndex(*connection)->isEmpty());
}

// A decision that the second version logged.
void logAsSecondVersion(store::Connection &connection) {
    for (const auto *sql :
         {"INSERT INTO step(id, uuid, kind, detail, papers, at, at_offset, origin, session) "
          "VALUES(1, x'31', 'decide', 'kept', 1, 0, 0, 'reader', x'41')",
          "INSERT INTO change(step_id, act, table_name, row_name, paper_uuid, after, at) VALUES"
          "(1, 0, 'decision', '[\"11\"]', x'11', '{\"state\":1}', 0)"})
        ASSERT_TRUE(connection.run(QString::fromLatin1(sql)));
}

TEST(Migrations, LeaveTheLogOfTheSecondVersionReadableBeforeAndAfter) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto connection = openAt(path);
    ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts().first(2)));
    fillFirstVersion(*connection);
    logAsSecondVersion(*connection);
    auto reader = std::move(*store::Connection::open(path, store::Mode::ReadOnly));
    ASSERT_TRUE(store::readAsNewest(*reader));
    const auto before = store::netChanges(*reader, model::StepId(1));
    ASSERT_TRUE(before) << qPrintable(before.error().detail);
    ASSERT_EQ(before->size(), 1U);
    reader.reset();
    ASSERT_TRUE(store::migrate(*connection, path, store::migrationScripts()));
    EXPECT_EQ(*store::checkDatabase(*connection), QStringList());
    const auto after = store::netChanges(*connection, model::StepId(1));
    ASSERT_TRUE(after && after->size() == 1);
    EXPECT_EQ(after->front().name, before->front().name);
    EXPECT_EQ(after->front().after, before->front().after);
}

TEST(Migrations, OfTheFirstVersionAreFrozen) {
    QFile file(QStringLiteral(":/lectern/migrations/1.sql"));
    ASSERT_EQ(store::migrationScripts().size(), store::schemaVersion);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("CREATE VIRTUAL TABLE search USING fts5"));
}

} // namespace
