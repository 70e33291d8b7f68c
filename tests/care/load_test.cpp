// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/dump_file.h"
#include "core/library/backup/restore.h"
#include "core/store/dump/dump_format.h"
#include "core/store/migrations.h"
#include "tests/care/random_reader.h"
#include "tests/support/process_memory.h"

#include <QFile>

#include <thread>

namespace lectern::tests {

namespace {

QString dumpFile(TestLibrary &library) {
    (void)dumpOf(library);
    return library.folder() + QStringLiteral("/dump.jsonl");
}

model::PaperId paperCalled(TestLibrary &library, int number) {
    return library.ids(QStringLiteral("title:\"Paper Number %1 on\"").arg(number)).value(0);
}

// The paper of that number gets a tag and a place on a list, with a comment.
void tagAndList(TestLibrary &library, int number, const QString &comment) {
    const model::PaperId paper = paperCalled(library, number);
    library.apply(library::ChangeTags{model::PaperIds({paper}), {QStringLiteral("rl")}, {}, {}});
    library::AddToList add{QStringLiteral("To read"), QList{paper}};
    add.comment = comment;
    add.make = true;
    library.apply(add);
}

void becomeCopyOf(TestLibrary &library, TestLibrary &copy) {
    const QString file = library.folder() + QStringLiteral("/copy.db");
    must(await(library->copyTo(file)));
    copy.close();
    ASSERT_TRUE(QFile::remove(copy.path()));
    ASSERT_TRUE(QFile::copy(file, copy.path()));
    copy.reopen();
}

} // namespace

// A film, say, chosen by mistake.
TEST(Load, KnowsAFileWithoutLinesForNoDumpByItsBeginning) {
    TestLibrary library;
    const QString path = library.folder() + QStringLiteral("/film.jsonl");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{\"a\":") > 0);
    ASSERT_TRUE(file.resize(512LL << 20)); // takes no room on the disk
    file.close();
    forgetPeakOfBytes();
    const qint64 before = bytesInUse();
    const auto head = library::headOfDump(path);
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().code, base::ErrorCode::Invalid);
    EXPECT_LT(bytesAtPeak() - before, 64LL << 20);
}

TEST(Load, MergesTwoLibrariesPaperByPaper) {
    TestLibrary home;
    home.importText(inventedDigest(4));
    home.apply(library::SetNote{paperCalled(home, 2), QStringLiteral("at home"), {}});
    TestLibrary office;
    office.clock().advanceMs(3'600'000);
    office.importText(inventedDigest(4, 3), QStringLiteral("b.txt")); // 3 to 6
    office.apply(library::SetNote{paperCalled(office, 3), QStringLiteral("at work"), {}});
    office.apply(
        library::ChangeTags{model::PaperIds({paperCalled(office, 6)}), {QStringLiteral("RL")}, {}});
    home.apply(
        library::ChangeTags{model::PaperIds({paperCalled(home, 1)}), {QStringLiteral("rl")}, {}});

    const auto loaded = must(await(home->load(dumpFile(office), library::LoadWay::Merge)));
    ASSERT_TRUE(loaded.step);
    EXPECT_EQ(home.ids().size(), 6);
    EXPECT_EQ(home.paper(paperCalled(home, 2)).note.text, QStringLiteral("at home"));
    EXPECT_EQ(home.paper(paperCalled(home, 3)).note.text, QStringLiteral("at work"));
    EXPECT_EQ(home.ids(QStringLiteral("tag:rl")).size(), 2) << "two tags of one name are one";
    EXPECT_EQ(must(await(home->sidebar())).digests.size(), 2);
    EXPECT_TRUE(must(await(home->check())).problems.isEmpty());

    EXPECT_FALSE(must(await(home->load(dumpFile(office), library::LoadWay::Merge))).step)
        << "the same dump twice changes nothing";
    must(await(home->undo()));
    EXPECT_EQ(home.ids().size(), 4);
    EXPECT_TRUE(home.paper(paperCalled(home, 3)).note.text.isEmpty());
}

TEST(Load, LeavesTheNewerOfTwoChanges) {
    TestLibrary here;
    here.importText(inventedDigest(2));
    TestLibrary there;
    becomeCopyOf(here, there);
    there.clock().advanceMs(1000);
    there.apply(library::SetNote{there.ids().at(0), QStringLiteral("older there"), {}});
    there.apply(library::SetNote{there.ids().at(1), QStringLiteral("newer there"), {}});
    here.apply(library::SetNote{here.ids().at(1), QStringLiteral("older here"), {}});
    here.clock().advanceMs(5000);
    here.apply(library::SetNote{here.ids().at(0), QStringLiteral("newer here"), {}});
    must(await(here->load(dumpFile(there), library::LoadWay::Merge)));
    EXPECT_EQ(here.paper(here.ids().at(0)).note.text, QStringLiteral("newer here"));
    EXPECT_EQ(here.paper(here.ids().at(1)).note.text, QStringLiteral("newer there"));
}

TEST(Load, GivesBackATagAndAListThatWereUsedAfterTheyWereDeleted) {
    TestLibrary here;
    here.importText(inventedDigest(2));
    tagAndList(here, 1, {});
    TestLibrary there;
    becomeCopyOf(here, there);
    here.clock().advanceMs(1000);
    here.apply(library::DeleteTag{QStringLiteral("rl")});
    here.apply(library::DeleteList{QStringLiteral("To read")});
    there.clock().advanceMs(2000);
    tagAndList(there, 2, QStringLiteral("before Friday"));
    const QString dumpOfHere = dumpFile(here);
    const QString dumpOfThere = dumpFile(there);

    must(await(here->load(dumpOfThere, library::LoadWay::Merge)));
    must(await(there->load(dumpOfHere, library::LoadWay::Merge)));
    for (TestLibrary *library : {&here, &there}) {
        SCOPED_TRACE(library == &here ? "where they were deleted" : "where they were used");
        const QList<model::PaperId> second{paperCalled(*library, 2)};
        EXPECT_EQ(library->ids(QStringLiteral("tag:rl")), second) << "the first was taken off";
        EXPECT_EQ(library->ids(QStringLiteral("list:\"To read\"")), second);
        const auto entries =
            must(await((*library)->listEntries(QStringLiteral("To read"), second)));
        ASSERT_EQ(entries.size(), 1);
        EXPECT_EQ(entries.constFirst().comment, QStringLiteral("before Friday"));
        EXPECT_TRUE(must(await((*library)->check())).problems.isEmpty());
    }
    EXPECT_FALSE(must(await(here->load(dumpOfThere, library::LoadWay::Merge))).step);
    must(await(here->undo()));
    EXPECT_TRUE(must(await(here->lists())).isEmpty());
}

TEST(Load, PutsAPaperThatIsGoneForGoodBackWhereItWasSeen) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const model::DigestId digest = must(await(library->sidebar())).digests.constFirst().id;
    const QString dump = dumpFile(library);
    const model::PaperIds gone({paperCalled(library, 2)});
    library.apply(library::DeletePapers{gone});
    must(await(library->purge(gone.ids())));
    must(await(library->load(dump, library::LoadWay::Merge)));
    QStringList titles;
    for (const model::PaperId paper : must(await(library->papersOf(digest))).ids)
        titles += library.paper(paper).facts.title.tidy.section(u' ', 3, 3);
    EXPECT_EQ(titles, QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    must(await(library->undo()));
    EXPECT_EQ(library.ids().size(), 2);
    must(await(library->redo()));
    EXPECT_EQ(library.ids().size(), 3);
}

TEST(Load, ShowsAPaperOfAnUndoneImportOnWhichSheWrote) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    library.apply(library::SetNote{paperCalled(library, 2), QStringLiteral("mine"), {}});
    const QString backup = must(await(library->backUp(library::BackupKind::Reader))).path;
    must(await(library->undo())); // the note
    must(await(library->undo())); // the import
    ASSERT_TRUE(library.ids().isEmpty());
    ASSERT_TRUE(must(await(library->load(backup, library::LoadWay::Replace))).step);
    ASSERT_EQ(library.ids().size(), 1);
    EXPECT_EQ(library.paper(library.ids().constFirst()).note.text, QStringLiteral("mine"));
    must(await(library->undo()));
    EXPECT_TRUE(library.ids().isEmpty());
}

TEST(Load, OfYourDataFindsThePapersOfAnotherLibraryByTheirNames) {
    TestLibrary first;
    first.importText(inventedDigest(3));
    first.apply(library::SetNote{paperCalled(first, 2), QStringLiteral("mine"), {}});
    first.apply(
        library::Decide{model::PaperIds({paperCalled(first, 1)}), model::DecisionState::Kept, {}});
    const QString backup = must(await(first->backUp(library::BackupKind::Reader))).path;
    TestLibrary second; // made anew from the same digest, without number 1
    second.importText(inventedDigest(2, 2), QStringLiteral("again.txt"));
    must(await(second->load(backup, library::LoadWay::Merge)));
    EXPECT_EQ(second.paper(paperCalled(second, 2)).note.text, QStringLiteral("mine"));
    EXPECT_EQ(second.ids(QStringLiteral("is:kept")).size(), 1) << "a paper that is only named";
    EXPECT_EQ(second.ids().size(), 3);
    EXPECT_TRUE(must(await(second->check())).problems.isEmpty());
}

TEST(Load, OfRandomLibrariesIntoEachOtherIsSoundAndComesToRest) {
    for (quint32 seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE(seed);
        TestLibrary first;
        RandomReader(first, seed).actOften(30);
        TestLibrary second;
        RandomReader(second, seed + 1000).actOften(30);
        const auto loaded = await(second->load(dumpFile(first), library::LoadWay::Merge));
        ASSERT_TRUE(loaded) << qPrintable(loaded.error().message + loaded.error().detail);
        EXPECT_TRUE(must(await(second->check())).problems.isEmpty());
        EXPECT_FALSE(must(await(second->load(dumpFile(first), library::LoadWay::Merge))).step);
    }
}

// Its names are foreign text, which never becomes a part of a statement.
TEST(Load, OfATableThatIsNoneIsRefused) {
    TestLibrary library;
    library.close();
    const QString dump = library.folder() + QStringLiteral("/evil.jsonl");
    QFile file(dump);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    store::DumpLineWriter lines([&file](const QByteArray &line) -> base::Status {
        file.write(line);
        return {};
    });
    must(
        lines.begin({store::DumpScope::Library, store::schemaVersion, QUuid::createUuid(), 1, {}}));
    must(lines.write(QStringLiteral("meta(key, value) VALUES('evil', 'yes') --"),
                     {{QStringLiteral("key"), QStringLiteral("x")}}));
    must(lines.end());
    file.close();
    const auto loaded = library::loadLibrary(library.path(), dump, library.clock());
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, base::ErrorCode::Invalid);
}

TEST(Load, ByACommandIsPassedOverByTheUndoOfTheWindow) {
    TestLibrary other;
    other.importText(inventedDigest(2));
    const QString dump = dumpFile(other);
    const QTemporaryDir folder;
    library::Library window(
        {.path = folder.filePath(QStringLiteral("library.db")), .forWindow = true});
    must(await(window.open()));
    must(await(window.apply(library::CreateList{QStringLiteral("Hers")})));
    QFuture<base::Result<library::Applied>> loading;
    std::thread command([&] { loading = window.load(dump, library::LoadWay::Merge); });
    command.join();
    ASSERT_TRUE(must(await(loading)).step);
    const auto undone = must(await(window.undo()));
    ASSERT_TRUE(undone.step);
    EXPECT_EQ(undone.step->kind, library::StepKind::CreateList);
    EXPECT_EQ(must(await(window.papers(QString()))).ids.size(), 2);
}

TEST(Load, OfYourDataAloneIsNoLibrary) {
    TestLibrary first;
    first.importText(inventedDigest(2));
    first.apply(library::SetNote{first.ids().at(0), QStringLiteral("x"), {}});
    const QString backup = must(await(first->backUp(library::BackupKind::Reader))).path;
    TestLibrary second;
    second.close();
    const auto loaded = library::loadLibrary(second.path(), backup, second.clock());
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, base::ErrorCode::Invalid);
    second.reopen();
    EXPECT_TRUE(second.ids().isEmpty());
}

} // namespace lectern::tests
