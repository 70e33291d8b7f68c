// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/library_file.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

TEST(Migrations, OfTheFirstVersionAreFrozen) {
    QFile file(QStringLiteral(":/lectern/migrations/1.sql"));
    ASSERT_EQ(store::migrationScripts().size(), store::schemaVersion);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("CREATE VIRTUAL TABLE search USING fts5"));
}

} // namespace
