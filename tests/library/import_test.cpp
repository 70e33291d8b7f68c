// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/test_library.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

library::ImportRequest textRequest(const QByteArray &text,
                                   const QString &name = QStringLiteral("a.txt")) {
    library::ImportRequest request;
    request.bytes = text;
    request.name = name;
    return request;
}

TEST(Import, BringsThePapersOfADigestNewestFirst) {
    TestLibrary library;
    const auto report = library.importText(inventedDigest(3));
    EXPECT_EQ(report.papers, 3);
    EXPECT_EQ(report.fresh, 3);
    EXPECT_EQ(report.format, QStringLiteral("hf-text"));
    ASSERT_TRUE(report.day);
    EXPECT_EQ(report.day->toIso(), QStringLiteral("--11-23"));

    library.importText(inventedDigest(2, 10), QStringLiteral("b.txt"));
    const auto list = must(await(library->papers(QStringLiteral("*"))));
    const auto rows = must(await(library->rows(list.ids)));
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows.at(0).title,
              QStringLiteral("Invented Paper Number 10 on the Habits of Lighthouses"));
    EXPECT_EQ(rows.at(2).title,
              QStringLiteral("Invented Paper Number 1 on the Habits of Lighthouses"));
    ASSERT_EQ(list.groups.size(), 2);
    EXPECT_EQ(list.groups.at(1).first, 2);
    EXPECT_EQ(list.groups.at(1).digest.fileName, QStringLiteral("a.txt"));
}

TEST(Import, OfTheSameFileTwiceChangesNothing) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const QByteArray before = library.dump();
    const auto again = must(await(library->import(textRequest(inventedDigest(4)))));
    EXPECT_FALSE(again.step.isValid());
    EXPECT_EQ(again.files.constFirst().known, 4);
    EXPECT_EQ(again.files.constFirst().fresh, 0);
    EXPECT_EQ(again.files.constFirst().papers, 4);
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(must(await(library->history())).size(), 1);
}

TEST(Import, KnowsPapersThatAnotherDigestBrought) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto report = library.importText(inventedDigest(4, 3), QStringLiteral("b.txt"));
    EXPECT_EQ(report.fresh, 2);
    EXPECT_EQ(report.known, 2);
    const auto ids = library.ids();
    ASSERT_EQ(ids.size(), 6);
    EXPECT_EQ(library.paper(ids.at(2)).sightings.size(), 1); // number 1
    EXPECT_EQ(library.paper(ids.at(4)).sightings.size(), 2); // number 3
}

TEST(Import, OnADryRunReportsAndChangesNothing) {
    TestLibrary library;
    const QByteArray before = library.dump();
    auto request = textRequest(inventedDigest(3));
    request.dryRun = true;
    const auto report = must(await(library->import(request)));
    EXPECT_EQ(report.files.constFirst().fresh, 3);
    EXPECT_EQ(report.files.constFirst().firstEntries.size(), 3);
    EXPECT_EQ(library.dump(), before);
    EXPECT_TRUE(must(await(library->history())).isEmpty());
    EXPECT_EQ(must(await(library->count(QStringLiteral("*")))), 0);
}

TEST(Import, TakesWhatCanBeReadAndNamesWhatCannot) {
    TestLibrary library;
    library::ImportRequest request;
    const QString good = library.folder() + QStringLiteral("/good.txt");
    QFile file(good);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(inventedDigest(2));
    file.close();
    request.paths = {library.folder() + QStringLiteral("/missing.txt"), good};
    const auto report = must(await(library->import(request)));
    ASSERT_EQ(report.files.size(), 2);
    ASSERT_TRUE(report.files.at(0).error);
    EXPECT_EQ(report.files.at(0).error->code, base::ErrorCode::NotFound);
    EXPECT_FALSE(report.files.at(1).error);
    EXPECT_EQ(library.ids().size(), 2);
}

TEST(Import, OfItsOwnFolderLeavesTheLibrarysFilesAlone) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    library::ImportRequest request;
    request.paths = {library.folder()};
    const auto report = must(await(library->import(request)));
    ASSERT_GE(report.files.size(), 3); // the library, its -wal and its -shm
    int ours = 0;
    for (const model::FileReport &file : report.files) {
        ASSERT_TRUE(file.error);
        if (file.error->message.contains(QStringLiteral("the library itself"))) ++ours;
    }
    EXPECT_GE(ours, 3);
    // The lock that SQLite holds is still there: another writer stays outside.
    library.importText(inventedDigest(2), QStringLiteral("b.txt"));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(Import, OfMoreThanOneBatchIsOneStepInTheDigestsOrder) {
    TestLibrary library;
    const auto report = library.importText(inventedDigest(2500));
    EXPECT_EQ(report.fresh, 2500);
    const auto ids = library.ids();
    ASSERT_EQ(ids.size(), 2500);
    EXPECT_EQ(library.paper(ids.constFirst()).sightings.constFirst().position, 1);
    EXPECT_EQ(library.paper(ids.constLast()).sightings.constFirst().position, 2500);
    EXPECT_EQ(must(await(library->history())).size(), 1);
    must(await(library->undo()));
    EXPECT_TRUE(library.ids().isEmpty());
    must(await(library->redo()));
    EXPECT_EQ(library.ids().size(), 2500);
}

TEST(Import, LetsOtherWritesThroughWhileItStages) {
    TestLibrary library;
    library.importText(inventedDigest(1), QStringLiteral("first.txt"));
    const auto id = library.ids().constFirst();
    bool decided = false;
    auto decide = [&] {
        (void)library->apply(library::Decide{model::PaperIds({id}), model::DecisionState::Kept, {}})
            .then(&*library, [&](const base::Result<library::Applied> &) { decided = true; });
    };
    QFuture<base::Result<model::ImportReport>> import =
        library->import(textRequest(inventedDigest(9'000, 100), QStringLiteral("long.txt")));
    decide();
    while (!decided)
        QCoreApplication::processEvents();
    EXPECT_FALSE(import.isFinished());
    EXPECT_EQ(library.ids().size(), 1) << "what is staged is invisible";
    EXPECT_EQ(must(await(import)).files.constFirst().fresh, 9'000);
    EXPECT_EQ(library.paper(id).decision.state, model::DecisionState::Kept);
}

TEST(Import, WaitsForTheOneBeforeIt) {
    TestLibrary library;
    auto first = library->import(textRequest(inventedDigest(4500), QStringLiteral("a.txt")));
    auto second = library->import(textRequest("no paper here", QStringLiteral("b.txt")));
    auto third = library->import(textRequest(inventedDigest(2, 4500), QStringLiteral("c.txt")));
    EXPECT_EQ(must(await(first)).files.constFirst().fresh, 4500);
    EXPECT_TRUE(must(await(second)).files.constFirst().error);
    EXPECT_EQ(must(await(third)).files.constFirst().known, 1);
    EXPECT_EQ(library.ids().size(), 4501);
}

TEST(Import, IsFinishedBeforeTheLibraryCloses) {
    TestLibrary library;
    (void)library->import(textRequest(inventedDigest(4500)));
    library.reopen();
    EXPECT_EQ(library.ids().size(), 4500);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(Import, ThatIsStoppedLeavesNothingBehind) {
    TestLibrary library;
    library.importText(inventedDigest(2), QStringLiteral("first.txt"));
    const QByteArray before = library.dump();
    base::StopSource stop;
    const auto result = await(
        library->import(textRequest(inventedDigest(5000, 50)), stop.get_token(), [&](qint64 read) {
            if (read > 2000) stop.request_stop();
        }));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(library.dump(), before);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    EXPECT_EQ(library.importText(inventedDigest(3, 50)).fresh, 3);
}

// A bibliography in JSON, which is refused whole where it is cut short.
QByteArray cslItems(int count) {
    QByteArray text = "[";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += R"({"id":")" + number + R"(","type":"article","DOI":"10.1000/lamp.)" + number +
                R"(","title":"Invented Paper Number )" + number +
                R"( on the Habits of Lighthouses"},)";
    }
    return text;
}

TEST(Import, OfALongFileThatBreaksOffLeavesNothingOfItAndAllOfTheOthers) {
    TestLibrary library;
    library.importText(inventedDigest(2), QStringLiteral("first.txt"));
    const QByteArray before = library.dump();
    QTemporaryDir folder;
    library::ImportRequest request;
    for (const auto &[name, text] :
         {std::pair{"a.txt", inventedDigest(3, 9000)}, std::pair{"b.json", cslItems(2500)},
          std::pair{"c.txt", inventedDigest(3, 9100)}}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        request.paths.append(file.fileName());
    }
    const auto report = must(await(library->import(request)));
    EXPECT_FALSE(report.files.at(0).error);
    EXPECT_TRUE(report.files.at(1).error);
    EXPECT_EQ(report.files.at(1).papers, 0);
    EXPECT_FALSE(report.files.at(2).error);
    EXPECT_EQ(library.ids().size(), 8);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    // The id that the broken file told of a known paper is not known.
    EXPECT_FALSE(await(library->find(QStringLiteral("10.1000/lamp.1"))));
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
}

TEST(Import, UndoneAndImportedAgainIsNewAndTheOldRedoIsGone) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    must(await(library->undo()));
    EXPECT_TRUE(library.ids().isEmpty());
    EXPECT_EQ(library.importText(inventedDigest(3)).fresh, 3);
    EXPECT_EQ(library.ids().size(), 3);
    const auto redo = await(library->redo());
    ASSERT_FALSE(redo);
    EXPECT_EQ(redo.error().code, base::ErrorCode::Declined);
}

TEST(Import, UndoneKeepsWhatTheReaderTouched) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto id = library.ids().at(1);
    library.apply(library::SetNote{id, QStringLiteral("mine"), {}});
    must(await(library->undo())); // the note
    must(await(library->redo()));
    library.apply(library::ChangeTags{model::PaperIds({id}), {QStringLiteral("x")}, {}});
    must(await(library->undo())); // the tag
    must(await(library->undo())); // the note
    must(await(library->undo())); // the import: nothing was touched any more
    EXPECT_TRUE(library.ids().isEmpty());
}

TEST(Import, ReadsTheSeedWholeWithItsTextsByteForByte) {
    const auto path = tests::sample(QStringLiteral("000_fab4076032263ef9.txt"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    TestLibrary library;
    library::ImportRequest request;
    request.paths = {*path};
    const auto report = must(await(library->import(request))).files.constFirst();
    EXPECT_EQ(report.papers, 82);
    EXPECT_EQ(report.fresh, 82);
    EXPECT_EQ(report.rejected, 0);
    EXPECT_TRUE(report.warnings.isEmpty());
    ASSERT_TRUE(report.day);
    EXPECT_EQ(report.day->toIso(), QStringLiteral("--08-20"));

    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto ids = library.ids();
    ASSERT_EQ(ids.size(), 82);
    const auto papers = must(await(library->details(ids)));
    for (int i = 0; i < 82; ++i) { // the chrome and its day are 12 lines, then pairs of blocks
        EXPECT_EQ(papers.at(i).facts.title.raw.toUtf8(), lines.at(12 + i * 4));
        EXPECT_EQ(papers.at(i).facts.abstract.raw.toUtf8(), lines.at(14 + i * 4));
    }
}

} // namespace
