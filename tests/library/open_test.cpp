// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

base::Status openAt(const QString &path, library::Access access = library::Access::ReadWrite) {
    library::OpenOptions options;
    options.path = path;
    options.access = access;
    library::Library library(options);
    return await(library.open());
}

void writeBytes(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(OpenLibrary, LeavesOneFileBetweenUses) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    library.close();
    EXPECT_EQ(QDir(library.folder()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("library.db")});
    EXPECT_TRUE(openAt(library.path(), library::Access::ReadOnly));
    EXPECT_EQ(QDir(library.folder()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("library.db")});
}

TEST(OpenLibrary, ForReadingOfAMissingOneIsEmptyAndMakesNothing) {
    QTemporaryDir folder;
    library::OpenOptions options;
    options.path = folder.filePath(QStringLiteral("none/library.db"));
    options.access = library::Access::ReadOnly;
    library::Library library(options);
    must(await(library.open()));
    EXPECT_EQ(must(await(library.count(QStringLiteral("*")))), 0);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("none"))));
    EXPECT_FALSE(await(library.undo()));
}

TEST(OpenLibrary, IsWrittenAgainOnceAFileThatWasMovedIsBack) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto ids = library.ids();
    const QString elsewhere = library.path() + QStringLiteral(".moved");
    const auto keep = [&](qsizetype paper) {
        return await(library->apply(
            library::Decide{model::PaperIds({ids.at(paper)}), model::DecisionState::Kept, {}}));
    };
    ASSERT_TRUE(QFile::rename(library.path(), elsewhere));
    EXPECT_FALSE(keep(0));
    ASSERT_TRUE(QFile::rename(elsewhere, library.path()));
    EXPECT_TRUE(keep(1));
    library.reopen();
    EXPECT_EQ(library.ids(QStringLiteral("is:kept")), QList<model::PaperId>{ids.at(1)});
}

TEST(OpenLibrary, MayGoBeforeItHasOpened) {
    const QTemporaryDir folder;
    library::OpenOptions options;
    options.path = folder.filePath(QStringLiteral("library.db"));
    for (int i = 0; i < 10; ++i) {
        library::Library library(options);
        (void)library.open();
    }
    EXPECT_TRUE(openAt(options.path));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("library.db")});
}

TEST(OpenLibrary, RefusesASecondWriterAndLetsReadersIn) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto second = openAt(library.path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::Locked);
    EXPECT_TRUE(openAt(library.path(), library::Access::ReadOnly));
    library.close();
    EXPECT_TRUE(openAt(library.path()));
}

TEST(OpenLibrary, RefusesWhatIsNoLibraryAndLeavesItAsItIs) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    const QList<std::pair<QByteArray, base::ErrorCode>> wrong = {
        {QByteArray(), base::ErrorCode::Damaged},
        {"hello", base::ErrorCode::NotALibrary},
        {QByteArray(5000, '\0'), base::ErrorCode::NotALibrary},
        {QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'),
         base::ErrorCode::NotALibrary},
        {QByteArray("SQLite format 3\0", 16), base::ErrorCode::NotALibrary}};
    for (const auto &[bytes, code] : wrong) {
        writeBytes(path, bytes);
        for (const auto access : {library::Access::ReadWrite, library::Access::ReadOnly}) {
            const auto status = openAt(path, access);
            ASSERT_FALSE(status);
            EXPECT_EQ(status.error().code, code);
            EXPECT_TRUE(status.error().message.endsWith(QLatin1Char('.')));
        }
        EXPECT_EQ(bytesOf(path), bytes);
    }
    EXPECT_FALSE(openAt(folder.path())) << "a folder";
}

TEST(OpenLibrary, RefusesALibraryOfANewerVersionUntouched) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    library.close();
    QByteArray bytes = bytesOf(library.path());
    bytes[63] = 99;                  // user_version, the last of its four bytes
    bytes[27] = char(bytes[27] + 1); // change counter
    writeBytes(library.path(), bytes);
    const auto status = openAt(library.path());
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, base::ErrorCode::NewerLibrary);
    EXPECT_EQ(bytesOf(library.path()), bytes);
}

TEST(OpenLibrary, NoticesDamageAfterACrashAndLeavesTheFileAsItIs) {
    TestLibrary library;
    library.importText(inventedDigest(200));
    library.close();
    QByteArray bytes = bytesOf(library.path());
    for (qsizetype i = 4096 * 12; i < bytes.size() - 4096; i += 512)
        bytes.replace(i, 64, QByteArray(64, '\xA5'));
    writeBytes(library.path(), bytes);
    library::OpenOptions options;
    options.path = library.path();
    options.access = library::Access::ReadOnly;
    library::Library damaged(options);
    const auto opened = await(damaged.open());
    if (opened) {
        const auto report = await(damaged.check());
        EXPECT_TRUE(!report || !report->problems.isEmpty());
    }
    EXPECT_EQ(bytesOf(library.path()), bytes);
}

TEST(OpenLibrary, WritesNothingMoreToALibraryThatWasMovedAway) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    ASSERT_TRUE(QFile::rename(library.path(), library.path() + QStringLiteral(".moved")));
    const auto result = await(library->apply(library::SetNote{id, QStringLiteral("x"), {}}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::NotFound);
}

TEST(OpenLibrary, WritesNothingMoreToALibraryThatAnotherStandsFor) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    TestLibrary other;
    other.importText(inventedDigest(3));
    other.close();
    const QByteArray theirs = bytesOf(other.path());
    const QString fresh = library.path() + QStringLiteral(".fresh");
    writeBytes(fresh, theirs);
    ASSERT_EQ(std::rename(QFile::encodeName(fresh).constData(),
                          QFile::encodeName(library.path()).constData()),
              0);
    const auto result = await(library->apply(library::SetNote{id, QStringLiteral("x"), {}}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::NotFound);
    library.close();
    EXPECT_EQ(bytesOf(library.path()), theirs);
}

TEST(OpenLibrary, WritesNothingMoreToALibraryThatANewerLecternMadeItsOwn) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    {
        const auto newer = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
        must(newer->run(QStringLiteral("PRAGMA user_version=99")));
    }
    const auto result = await(library->apply(library::SetNote{id, QStringLiteral("x"), {}}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::NewerLibrary);
    EXPECT_TRUE(result.error().message.contains(library.path())) << "which library it is";
    EXPECT_EQ(library.paper(id).note.text, QString());
}

} // namespace
