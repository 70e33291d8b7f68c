// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/restore.h"
#include "core/library/backup/rotation.h"
#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace lectern::tests {

namespace {

constexpr qint64 oneDayMs = 24LL * 60 * 60 * 1000;

void deleteOne(TestLibrary &library, model::PaperId paper) {
    library.apply(library::DeletePapers{model::PaperIds({paper})});
}

qint64 rowsThatName(TestLibrary &library, const QString &table) {
    library.close();
    qint64 rows = 0;
    {
        const auto connection =
            must(store::Connection::open(library.path(), store::Mode::ReadOnly));
        rows =
            must(connection->single(QStringLiteral("SELECT count(*) FROM ") + table))->toLongLong();
    }
    library.reopen();
    return rows;
}

} // namespace

TEST(DeletedPapers, AreListedAndPutBackAsOneStep) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(1), QStringLiteral("mine"), {}});
    deleteOne(library, ids.at(3));
    library.clock().advanceMs(oneDayMs);
    deleteOne(library, ids.at(1));
    const auto deleted = must(await(library->deletedPapers()));
    ASSERT_EQ(deleted.size(), 2);
    EXPECT_EQ(deleted.at(0).paper, ids.at(1));
    EXPECT_TRUE(deleted.at(0).noted);
    EXPECT_FALSE(deleted.at(1).noted);
    EXPECT_FALSE(deleted.at(0).title.isEmpty());
    EXPECT_EQ(deleted.at(0).lastDay, library.clock().today().addDays(30));

    const auto back = library.apply(library::PutBack{{ids.at(1), ids.at(3)}});
    ASSERT_TRUE(back.step);
    EXPECT_EQ(back.step->kind, library::StepKind::PutBack);
    EXPECT_EQ(library.ids(), ids);
    must(await(library->undo()));
    EXPECT_EQ(must(await(library->deletedPapers())).size(), 2);
}

TEST(Purge, RemovesAllThatBelongsToThePaperAndNothingElse) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto ids = library.ids();
    for (const model::PaperId paper : {ids.at(0), ids.at(1)}) {
        library.apply(
            library::SetNote{paper, QStringLiteral("quixotic %1").arg(paper.value()), {}});
        library.apply(library::ChangeTags{model::PaperIds({paper}), {QStringLiteral("rl")}, {}});
        library.apply(library::AddToList{QStringLiteral("To read"), {paper}, {}, {}, {}, true});
        library.apply(library::AddHighlight{paper, QStringLiteral("for a year")});
        library.apply(library::Correct{paper, {{QStringLiteral("venue"), QStringLiteral("X")}}});
    }
    deleteOne(library, ids.at(0));
    const auto purged = await(library->purge({ids.at(0), ids.at(2)}));
    EXPECT_EQ(must(purged), 1) << "who is not deleted stays";
    EXPECT_EQ(library.ids(), QList({ids.at(1), ids.at(2), ids.at(3)}));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    EXPECT_EQ(library.ids(QStringLiteral("quixotic")).size(), 1);
    EXPECT_TRUE(must(await(library->deletedPapers())).isEmpty());
    for (const char *table : {"note", "paper_tag", "reading_list_entry", "highlight", "correction"})
        EXPECT_EQ(rowsThatName(library, QString::fromLatin1(table)), 1) << table;
    EXPECT_EQ(rowsThatName(library, QStringLiteral("paper_text")), 6);
    EXPECT_EQ(
        rowsThatName(library, QStringLiteral("lexicon WHERE term = 'quixotic' AND papers = 1")), 1);
}

TEST(Purge, IsPassedOverByUndoWhichGoesOnWithWhatCanBeUndone) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(1), QStringLiteral("first"), {}});
    library.apply(library::SetNote{ids.at(0), QStringLiteral("of the one that goes"), {}});
    deleteOne(library, ids.at(0));
    must(await(library->purge({ids.at(0)})));
    const auto undone = must(await(library->undo()));
    ASSERT_TRUE(undone.step);
    EXPECT_EQ(undone.step->kind, library::StepKind::Note);
    EXPECT_EQ(library.paper(ids.at(1)).note.text, QString());
    must(await(library->redo()));
    EXPECT_EQ(library.paper(ids.at(1)).note.text, QStringLiteral("first"));
    must(await(library->undo()));
    must(await(library->undo())); // the import, and with it the papers nobody touched
    EXPECT_TRUE(library.ids().isEmpty());
    const auto nothing = await(library->undo());
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, base::ErrorCode::Declined);
    EXPECT_TRUE(nothing.error().message.contains(QLatin1String("for good")));
    must(await(library->redo()));
    EXPECT_EQ(library.ids().size(), 2);
}

TEST(Purge, LeavesTheOtherPapersOfAStepToUndo) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto ids = library.ids();
    const model::PaperIds three({ids.at(0), ids.at(1), ids.at(2)});
    library.apply(library::Decide{three, model::DecisionState::Kept, {}});
    library.apply(library::AddToList{QStringLiteral("To read"), three.ids(), {}, {}, {}, true});
    library.apply(library::DeletePapers{three});
    must(await(library->purge({ids.at(0)})));
    must(await(library->undo()));
    EXPECT_EQ(library.ids(), ids.mid(1)) << "the two that can come back do";
    must(await(library->undo()));
    EXPECT_TRUE(must(await(library->lists())).isEmpty());
    must(await(library->undo()));
    EXPECT_TRUE(library.ids(QStringLiteral("is:kept")).isEmpty());
    must(await(library->redo()));
    must(await(library->redo()));
    EXPECT_EQ(library.ids(QStringLiteral("is:kept list:\"To read\"")),
              QList({ids.at(1), ids.at(2)}));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(Purge, OfWhatWasUndoneLeavesNothingOfItToRedo) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto ids = library.ids();
    deleteOne(library, ids.at(0));
    library.apply(library::SetNote{ids.at(1), QStringLiteral("a"), {}});
    library.apply(library::PutBack{{ids.at(0)}});
    library.apply(library::SetNote{ids.at(0), QStringLiteral("b"), {}});
    for (int i = 0; i < 3; ++i)
        must(await(library->undo())); // deleted again, by undo
    must(await(library->purge({ids.at(0)})));
    const auto redone = must(await(library->redo())); // of the other paper
    ASSERT_TRUE(redone.step);
    EXPECT_EQ(library.paper(ids.at(1)).note.text, QStringLiteral("a"));
    const auto nothing = await(library->redo());
    ASSERT_FALSE(nothing);
    EXPECT_TRUE(nothing.error().message.contains(QLatin1String("for good")));
}

TEST(Purge, OfAPartedPaperLeavesNothingOfTheJoinToUndo) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(1), QStringLiteral("of the second"), {}});
    library.apply(library::Merge{ids.at(0), ids.at(1)});
    library.apply(library::Split{ids.at(0)});
    deleteOne(library, ids.at(1));
    must(await(library->purge({ids.at(1)})));
    const auto left = library.paper(ids.at(0));
    must(await(library->undo())); // not the parting, nor the join, nor the note: the import
    EXPECT_EQ(library.paper(ids.at(0)).note.text, left.note.text);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

TEST(Purge, IsToldByTheHistoryOfEachStep) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(
        library::Decide{model::PaperIds({ids.at(0), ids.at(1)}), model::DecisionState::Kept, {}});
    library.apply(library::SetNote{ids.at(0), QStringLiteral("a"), {}});
    deleteOne(library, ids.at(0));
    must(await(library->purge({ids.at(0)})));
    const auto steps = must(await(library->history()));
    ASSERT_EQ(steps.size(), 4);
    for (int i = 0; i < 2; ++i) { // the deletion, the note
        const auto undone = await(library->undoSteps({steps.at(i).id}));
        ASSERT_FALSE(undone) << i;
        EXPECT_EQ(undone.error().code, base::ErrorCode::Declined);
        EXPECT_TRUE(undone.error().message.contains(QLatin1String("for good"))) << i;
        const auto preview = must(await(library->previewUndo({steps.at(i).id})));
        EXPECT_TRUE(preview.stop) << i;
    }
    QList<model::StepId> newest; // back to the import: the decision alone can be undone
    for (int i = 0; i < 3; ++i)
        newest.append(steps.at(i).id);
    EXPECT_EQ(must(await(library->previewUndo(newest))).steps, 1);
    const auto undone = must(await(library->undoSteps(newest)));
    EXPECT_EQ(undone.steps, 1);
    EXPECT_FALSE(undone.stop);
    EXPECT_TRUE(library.ids(QStringLiteral("is:kept")).isEmpty());
}

TEST(Purge, TakesJoinedPapersAlong) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::Merge{ids.at(0), ids.at(1)});
    deleteOne(library, ids.at(0));
    EXPECT_EQ(must(await(library->purge({ids.at(0)}))), 1);
    EXPECT_EQ(rowsThatName(library, QStringLiteral("paper")), 1);
    EXPECT_EQ(rowsThatName(library, QStringLiteral("redirect")), 0);
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    EXPECT_EQ(library.importText(inventedDigest(3), QStringLiteral("again.txt")).path,
              QStringLiteral("again.txt"));
}

// Minutes, of a hundred thousand papers; nobody waits for it to write a note.
TEST(Purge, OfVeryManyLetsOtherWritesThrough) {
    TestLibrary library;
    library.importText(inventedDigest(1201));
    auto ids = library.ids();
    const model::PaperId stays = ids.takeFirst();
    for (const auto &half : {ids.first(600), ids.sliced(600)})
        library.apply(library::DeletePapers{model::PaperIds(half)});
    QList<bool> notes; // in the order in which changes are told
    QObject::connect(&*library, &library::Library::changed, &*library,
                     [&notes](const library::ChangeSet &changes) {
                         notes.append(changes.facets.testFlag(library::Facet::Notes));
                     });
    const auto purged = library->purge(ids);
    const auto noted = library->apply(library::SetNote{stays, QStringLiteral("at once"), {}});
    EXPECT_EQ(must(await(purged)), 1200);
    must(await(noted));
    EXPECT_EQ(notes, (QList<bool>{true, false}));
}

TEST(Purge, ComesByItselfAfterThirtyDaysButNotWhenTheClockHasJumped) {
    TestLibrary library;
    library.importText(inventedDigest(4));
    const auto ids = library.ids();
    deleteOne(library, ids.at(0));
    library.clock().advanceMs(20 * oneDayMs);
    deleteOne(library, ids.at(1));
    EXPECT_EQ(must(await(library->purgeOld())), 0);
    library.clock().advanceMs(11 * oneDayMs);
    EXPECT_EQ(must(await(library->purgeOld())), 1);
    library.clock().advanceMs(400 * oneDayMs);
    EXPECT_EQ(must(await(library->purgeOld())), 0) << "a year without a single step";
    library.apply(library::SetNote{ids.at(2), QStringLiteral("back from the sea"), {}});
    EXPECT_EQ(must(await(library->purgeOld())), 1);
}

// A file on the paper that lies in the library's folder for days.
QString attachOld(TestLibrary &library, model::PaperId paper) {
    const QString path = library.folder() + QStringLiteral("/a.txt");
    QFile text(path);
    if (!text.open(QIODevice::WriteOnly)) throw std::runtime_error("no file could be written");
    text.write("a file");
    text.close();
    must(await(library->attach(paper, {path})));
    QFile kept(library->attachedFile(library.paper(paper).attachments.constFirst().contentHash));
    const bool aged = kept.open(QIODevice::ReadWrite) &&
                      kept.setFileTime(QDateTime::currentDateTime().addDays(-3),
                                       QFileDevice::FileModificationTime);
    if (!aged) throw std::runtime_error("the file could not be made older");
    return kept.fileName();
}

void purgeOne(TestLibrary &library, model::PaperId paper) {
    deleteOne(library, paper);
    must(await(library->purge({paper})));
}

TEST(Purge, KeepsFilesThatABackupNames) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    const QString kept = attachOld(library, ids.at(0));
    must(await(library->backUp(library::BackupKind::Whole)));
    purgeOne(library, ids.at(0));
    EXPECT_TRUE(QFile::exists(kept));
    EXPECT_TRUE(QDir(library.path() + QStringLiteral(".backups")).removeRecursively());
    purgeOne(library, ids.at(1));
    EXPECT_FALSE(QFile::exists(kept));
}

// To which she goes back, when the backup was not what she wanted.
TEST(Purge, KeepsFilesThatTheLibraryBeforeABackupNames) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    const QString backup = must(await(library->backUp(library::BackupKind::Whole))).path;
    const QString file = attachOld(library, ids.at(0));
    const auto prepared = must(await(library->prepareRestore(backup)));
    library.close();
    const QString before = must(library::finishRestore(library.path(), prepared));
    library.reopen();
    purgeOne(library, ids.at(1));
    EXPECT_TRUE(QFile::exists(file));
    ASSERT_TRUE(QFile::remove(before));
    purgeOne(library, ids.at(2));
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace lectern::tests
