// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"
#include "tests/support/test_library.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lectern;
using tests::await;
using tests::gzipped;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;
using tests::zipOf;

namespace {

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes) {
    QFile file(folder.filePath(QString::fromUtf8(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

library::ImportRequest requestFor(const QStringList &paths) {
    library::ImportRequest request;
    request.paths = paths;
    return request;
}

QByteArray mailWith(const QByteArray &digest) {
    return "From: me@example.org\nSubject: papers\n\n" + digest + '\n';
}

QByteArray mailboxOf(const QList<QByteArray> &mails) {
    QByteArray bytes;
    for (const QByteArray &mail : mails)
        bytes += "From me@example.org Mon Sep  2 10:00:00 2024\n" + mail + '\n';
    return bytes;
}

TEST(ImportOfContainers, ReportsEachFileOfAnArchiveUnderItsName) {
    const QTemporaryDir folder;
    const QString path = written(folder, "days.zip",
                                 zipOf({{"2024-09-18.txt", inventedDigest(2)},
                                        {"b/2024-09-19.txt.gz", gzipped(inventedDigest(2, 10))},
                                        {"broken.txt", "no digest"}}));
    TestLibrary library;
    const auto report = must(await(library->import(requestFor({path}))));
    ASSERT_EQ(report.files.size(), 3);
    EXPECT_EQ(report.files[0].path, path + QStringLiteral("/2024-09-18.txt"));
    EXPECT_EQ(report.files[0].fresh, 2);
    EXPECT_EQ(report.files[1].path, path + QStringLiteral("/b/2024-09-19.txt.gz"));
    EXPECT_EQ(report.files[1].fresh, 2);
    EXPECT_TRUE(report.files[2].error);
    EXPECT_EQ(must(await(library->history())).size(), 1);
}

TEST(ImportOfContainers, KnowsADigestThatIsPackedLater) {
    const QTemporaryDir folder;
    TestLibrary library;
    library.importText(inventedDigest(4));
    const QByteArray before = library.dump();
    const auto again = must(await(
        library->import(requestFor({written(folder, "a.zip", zipOf({{"a.txt", inventedDigest(4)}})),
                                    written(folder, "a.txt.gz", gzipped(inventedDigest(4)))}))));
    ASSERT_EQ(again.files.size(), 2);
    EXPECT_EQ(again.files[0].known, 4);
    EXPECT_EQ(again.files[1].known, 4);
    EXPECT_FALSE(again.step.isValid());
    EXPECT_EQ(library.dump(), before);
}

TEST(ImportOfContainers, TakesTheDigestsOfAMailboxAndWarnsOnceOfTheRest) {
    const QTemporaryDir folder;
    const QByteArray lunch = mailWith("At noon?");
    const QString path = written(folder, "alerts.mbox",
                                 mailboxOf({lunch, mailWith(inventedDigest(2)), lunch,
                                            mailWith(inventedDigest(3, 10)), lunch}));
    TestLibrary library;
    const auto report = must(await(library->import(requestFor({path}))));
    ASSERT_EQ(report.files.size(), 2);
    EXPECT_EQ(report.files[0].path, path + QStringLiteral(", message 2"));
    EXPECT_EQ(report.files[1].path, path + QStringLiteral(", message 4"));
    EXPECT_EQ(report.total().fresh, 5);
    EXPECT_FALSE(report.anyError());
    EXPECT_TRUE(report.files[0].warnings.isEmpty());
    ASSERT_EQ(report.files[1].warnings.size(), 1);
    EXPECT_TRUE(report.files[1].warnings[0].message.startsWith(QStringLiteral("3 other message")));
}

TEST(ImportOfContainers, PreviewsWhatTheyHold) {
    const QTemporaryDir folder;
    auto request = requestFor({written(folder, "a.zip", zipOf({{"a.txt", inventedDigest(3)}}))});
    request.dryRun = true;
    TestLibrary library;
    const auto report = must(await(library->import(request)));
    ASSERT_EQ(report.files.size(), 1);
    EXPECT_EQ(report.files[0].firstEntries.size(), 3);
    EXPECT_EQ(report.files[0].saved, QDate(2024, 9, 18));
    EXPECT_GT(report.files[0].lines, 0);
}

TEST(ImportOfContainers, TakesThemFromTheClipboardToo) {
    library::ImportRequest request;
    request.bytes = mailboxOf({mailWith(inventedDigest(2))});
    request.name = QStringLiteral("Clipboard");
    TestLibrary library;
    const auto report = must(await(library->import(request)));
    ASSERT_EQ(report.files.size(), 1);
    EXPECT_EQ(report.files[0].path, QStringLiteral("Clipboard, message 1"));
}

TEST(ImportOfContainers, RefusesAMemberThatIsDamagedAndTakesTheOthers) {
    const QTemporaryDir folder;
    tests::ZipFile damaged{"a.txt", inventedDigest(3)};
    damaged.crcBy = 1;
    TestLibrary library;
    const auto report = must(await(library->import(
        requestFor({written(folder, "a.zip", zipOf({damaged, {"b.txt", inventedDigest(2)}}))}))));
    ASSERT_EQ(report.files.size(), 2);
    ASSERT_TRUE(report.files[0].error);
    EXPECT_EQ(report.files[0].error->code, base::ErrorCode::Invalid);
    EXPECT_EQ(report.files[1].fresh, 2);
    EXPECT_EQ(library.ids().size(), 2);
}

TEST(ImportOfContainers, NeverOpensTheLibraryItself) {
    TestLibrary library;
    const auto report = must(await(library->import(requestFor({library.folder()}))));
    for (const model::FileReport &file : report.files)
        EXPECT_TRUE(file.error) << qPrintable(file.path);
    EXPECT_FALSE(report.files.isEmpty());
    library.importText(inventedDigest(2)); // its lock is still held, and it still writes
    EXPECT_EQ(library.ids().size(), 2);
}

} // namespace
