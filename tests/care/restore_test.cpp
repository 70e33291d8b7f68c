// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/damaged_library.h"
#include "core/library/backup/restore.h"
#include "tests/support/test_library.h"

#include <QDir>
#include <QFile>

namespace lectern::tests {

namespace {

using library::BackupKind;

QString noteOf(TestLibrary &library) {
    return library.paper(library.ids().constLast()).note.text;
}

void writeNote(TestLibrary &library, const char *text) {
    library.apply(library::SetNote{library.ids().constLast(), QString::fromLatin1(text), {}});
}

void restoreTo(TestLibrary &library, const QString &backup, QString *kept = nullptr) {
    const auto prepared = must(await(library->prepareRestore(backup)));
    library.close();
    const QString name = must(library::finishRestore(library.path(), prepared));
    if (kept) *kept = name;
    library.reopen();
}

} // namespace

TEST(Restore, PutsTheWholeLibraryBackAndKeepsTheOneThatWasThere) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    writeNote(library, "then");
    const QString backup = must(await(library->backUp(BackupKind::Whole))).path;
    writeNote(library, "now");
    library.importText(inventedDigest(2, 40), QStringLiteral("more.txt"));
    QString kept;
    restoreTo(library, backup, &kept);
    EXPECT_EQ(noteOf(library), QStringLiteral("then"));
    EXPECT_EQ(library.ids().size(), 3);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    EXPECT_EQ(kept, library.path() + QStringLiteral(".before-restore-1"));

    restoreTo(library, kept, &kept); // and back again
    EXPECT_EQ(noteOf(library), QStringLiteral("now"));
    EXPECT_EQ(library.ids().size(), 5);
    EXPECT_EQ(kept, library.path() + QStringLiteral(".before-restore-2"));
    EXPECT_FALSE(QFile::exists(library.path() + QStringLiteral(".restoring")));
}

// As a browser spells a blank or a slash.
TEST(Restore, KeepsWhatWasThereInAFolderWithPercentSigns) {
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/50%1 a%2Fb-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("library.db"));
    {
        library::Library library({.path = path});
        must(await(library.open()));
    }
    library::DamagedLibrary damaged(path);
    EXPECT_EQ(must(await(damaged.copyReadable())).path, path + QStringLiteral(".readable-1"));
    const auto prepared = must(library::prepareRestore(path, path + QStringLiteral(".readable-1")));
    EXPECT_EQ(must(library::finishRestore(path, prepared)),
              path + QStringLiteral(".before-restore-1"));
}

TEST(Restore, LeavesNoJournalOfTheOldLibraryToBeReplayed) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const QString backup = must(await(library->backUp(BackupKind::Whole))).path;
    writeNote(library, "in the journal");
    const auto prepared = must(await(library->prepareRestore(backup)));
    const QString journal = library.path() + QStringLiteral("-wal");
    ASSERT_TRUE(QFile::copy(journal, library.folder() + QStringLiteral("/stale")));
    library.close();
    ASSERT_TRUE(QFile::rename(library.folder() + QStringLiteral("/stale"), journal));
    const QString kept = must(library::finishRestore(library.path(), prepared));
    EXPECT_FALSE(QFile::exists(journal));
    library.reopen();
    EXPECT_EQ(noteOf(library), QString());
    EXPECT_TRUE(QFile::exists(kept));
}

TEST(Restore, IsRefusedWhileAnotherHasTheLibrary) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const QString backup = must(await(library->backUp(BackupKind::Whole))).path;
    const auto prepared = must(await(library->prepareRestore(backup)));
    const auto done = library::finishRestore(library.path(), prepared);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::Locked);
    EXPECT_FALSE(QFile::exists(prepared.path));
    EXPECT_EQ(library.ids().size(), 3);
}

TEST(Restore, WorksWhereTheLibraryIsGoneOrDamaged) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const QString backup = must(await(library->backUp(BackupKind::Whole))).path;
    library.close();
    QFile file(library.path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // empty: its content is lost
    file.close();
    const auto prepared = must(library::prepareRestore(library.path(), backup));
    const QString kept = must(library::finishRestore(library.path(), prepared));
    EXPECT_EQ(QFile(kept).size(), 0);
    library.reopen();
    EXPECT_EQ(library.ids().size(), 3);
    library.close();
    ASSERT_TRUE(QFile::remove(library.path()));
    const auto again = must(library::prepareRestore(library.path(), backup));
    EXPECT_TRUE(must(library::finishRestore(library.path(), again)).isEmpty());
    library.reopen();
    EXPECT_EQ(library.ids().size(), 3);
}

TEST(RestoreOfYourData, IsOneStepThatUndoTakesBack) {
    TestLibrary library;
    library.importText(inventedDigest(6));
    const auto ids = library.ids();
    writeNote(library, "then");
    library.apply(library::ChangeTags{model::PaperIds({ids.at(1)}), {QStringLiteral("rl")}, {}});
    library.apply(
        library::AddToList{QStringLiteral("To read"), {ids.at(2), ids.at(3)}, {}, {}, {}, true});
    library.apply(library::AddHighlight{ids.at(4), QStringLiteral("for a year")});
    const QByteArray then = library.dump();
    const QString backup = must(await(library->backUp(BackupKind::Reader))).path;

    writeNote(library, "now");
    library.apply(library::DeleteTag{QStringLiteral("rl")});
    library.apply(library::ChangeTags{model::PaperIds({ids.at(5)}), {QStringLiteral("rl")}, {}});
    library.apply(library::DeleteList{QStringLiteral("To read")});
    library.apply(library::Decide{model::PaperIds({ids.at(5)}), model::DecisionState::Kept, {}});
    const QByteArray now = library.dump();

    const auto restored = must(await(library->load(backup, library::LoadWay::Replace)));
    ASSERT_TRUE(restored.step);
    EXPECT_EQ(restored.step->kind, library::StepKind::RestoreBackup);
    EXPECT_EQ(library.dump(), then);
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), now);
    must(await(library->redo()));
    EXPECT_EQ(library.dump(), then);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    EXPECT_FALSE(must(await(library->load(backup, library::LoadWay::Replace))).step)
        << "twice changes nothing";
}

TEST(RestoreOfYourData, BringsBackWhichPapersWereDeleted) {
    TestLibrary library;
    library.importText(inventedDigest(5));
    const auto ids = library.ids();
    const auto remove = [&](int place) {
        library.apply(library::DeletePapers{model::PaperIds({ids.at(place)})});
    };
    remove(0);
    library.apply(library::SetNote{ids.at(1), QStringLiteral("mine"), {}});
    remove(1);
    const auto deletedThen = must(await(library->deletedPapers()));
    const QString backup = must(await(library->backUp(BackupKind::Reader))).path;
    library.clock().advanceMs(60'000);
    library.apply(library::PutBack{{ids.at(0), ids.at(1)}});
    remove(2);
    const QByteArray now = library.dump();

    must(await(library->load(backup, library::LoadWay::Replace)));
    EXPECT_EQ(library.ids(), ids.mid(2));
    const auto deleted = must(await(library->deletedPapers()));
    ASSERT_EQ(deleted.size(), 2);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(deleted.at(i).paper, deletedThen.at(i).paper);
        EXPECT_EQ(deleted.at(i).deleted.utcMs, deletedThen.at(i).deleted.utcMs);
    }
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), now);
    must(await(library->load(backup, library::LoadWay::Merge)));
    EXPECT_EQ(library.ids().size(), 4) << "a merge deletes nothing";
}

TEST(RestoreOfYourData, KeepsWhatWasWrittenOnAPaperThatWasDeletedThenAndIsNotHere) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(0), QStringLiteral("mine"), {}});
    library.apply(library::DeletePapers{model::PaperIds({ids.at(0)})});
    const QString backup = must(await(library->backUp(BackupKind::Reader))).path;
    TestLibrary other;
    other.importText(inventedDigest(2, 50));
    must(await(other->load(backup, library::LoadWay::Merge)));
    EXPECT_EQ(other.ids().size(), 2) << "it does not come back as living";
    const auto deleted = must(await(other->deletedPapers()));
    ASSERT_EQ(deleted.size(), 1);
    EXPECT_FALSE(must(await(other->load(backup, library::LoadWay::Merge))).step);
    other.apply(library::PutBack{{deleted.at(0).paper}});
    EXPECT_EQ(other.paper(deleted.at(0).paper).note.text, QStringLiteral("mine"));
    must(await(other->undo()));
    must(await(other->undo()));
    EXPECT_TRUE(must(await(other->deletedPapers())).isEmpty());
    EXPECT_TRUE(must(await(other->check())).problems.isEmpty());
}

} // namespace lectern::tests
