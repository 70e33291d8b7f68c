// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/backup/backup.h"
#include "core/library/change_set.h"
#include "core/library/citation_keys.h"
#include "core/library/history/undo_preview.h"
#include "core/library/op.h"
#include "core/library/reports.h"
#include "core/model/highlight.h"
#include "core/model/import_report.h"
#include "core/model/merge_offer.h"
#include "core/model/paper.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace lectern::library {

struct Completion;   // core/library/finding/completions.h
struct HitLine;      // core/library/finding/hit_lines.h
struct QueryReading; // core/library/finding/query_reading.h
struct RelatedPaper; // core/library/finding/related_papers.h

enum class Access {
    ReadWrite, // takes the lock; makes the library when there is none
    ReadOnly,  // any number beside a writer; a missing library is an empty one, nothing is created
};

struct OpenOptions {
    QString path; // the library file
    Access access = Access::ReadWrite;
    const base::Clock *clock = nullptr; // outlives the Library; none: the system's
    int lockWaitSeconds = 0;            // how long to wait for another command that writes
    bool forWindow = false;             // tells commands that they need not wait
};

// The reader's word on one file, over what it says itself.
struct FileChoice {
    QString format;                // empty: by content
    std::optional<model::Day> day; // empty: what the file says
};

struct ImportRequest {
    // Files and folders (walked for files, sorted by path).
    QStringList paths;
    // Or bytes: the clipboard, standard input; `name` stands for the path.
    std::optional<QByteArray> bytes;
    QString name;
    QString format;                     // of all files
    std::optional<model::Day> day;      // of all files
    QHash<QString, FileChoice> choices; // of single ones, by their path in the report
    bool dryRun = false;   // report only: nothing is changed, nobody is held up, no lock is needed
    bool byItself = false; // no act of the reader: undo in a window skips it
};

// The formats that can be read: "hf-text".
[[nodiscard]] QStringList importFormats();

// The one door of ui and app to a library file. Lives in the thread that made it; every call
// returns at once; work is done by one writer thread and a few readers, each with a connection of
// its own. Results arrive through the futures; `changed` is sent on the thread of the Library,
// after commit, before the future of the same write finishes. Messages of errors are for the
// reader.
class Library final : public QObject {
    Q_OBJECT

  public:
    explicit Library(OpenOptions options, QObject *parent = nullptr);
    ~Library() override; // waits for the writes under way, then closes: one file is left

    // First of all calls. Errors: Locked, NotALibrary, NewerLibrary, Damaged, NoSpace, Unreadable.
    // Nothing is written to a file that is not a sound library of ours.
    QFuture<base::Status> open();

    // ---- writes: each one transaction, durable when the future is finished --------------------
    QFuture<base::Result<Applied>> apply(Op op);
    // `progress` is called from the writer thread with the number of papers read so far.
    QFuture<base::Result<model::ImportReport>> import(ImportRequest request,
                                                      base::StopToken stop = {},
                                                      std::function<void(qint64)> progress = {});
    // The newest step not yet undone / the newest undone one. Errors: Declined, with the reason.
    QFuture<base::Result<Applied>> undo();
    QFuture<base::Result<Applied>> redo();
    // Those of `steps` that are done, newest first, as one new step that undo takes back; it ends
    // before the first that declines, and says why. Errors: Declined when that is the very first.
    QFuture<base::Result<UndoneSteps>> undoSteps(QList<model::StepId> steps);
    // Copies the files into the library's folder, under their hash, and names them on the paper;
    // one step. A file is safe on the disk before the commit that names it; what is copied when
    // that fails is named by nobody. Errors: those of AttachFiles, Unreadable, Invalid (not a
    // regular file), TooLarge, NoSpace.
    QFuture<base::Result<Applied>> attach(model::PaperId paper, QStringList paths);
    // Shown for a second in the reader. Written in batches, no step of undo, may be lost in a
    // crash.
    void markSeen(model::PaperId paper);

    // The citation key that each paper has, in the order of `wanted`; who has none gets the one
    // wanted for it, or that with a letter where it is taken. Once given a key stays: no step of
    // undo. A library open for reading only writes nothing: its keys last as long as the Library.
    QFuture<base::Result<QStringList>> citationKeys(QList<WantedKey> wanted);

    // A paper as it would be if the op were applied; nothing is written. Errors: those of the op.
    QFuture<base::Result<model::Paper>> forecast(Op op, model::PaperId paper);

    // ---- reads: of the last commit ------------------------------------------------------------
    QFuture<base::Result<model::PaperList>> papers(const QString &query,
                                                   base::StopToken stop = {}) const;
    // Papers of one digest, position 1 first.
    QFuture<base::Result<model::PaperList>> papersOf(model::DigestId digest,
                                                     base::StopToken stop = {}) const;
    QFuture<base::Result<qint64>> count(const QString &query, base::StopToken stop = {}) const;
    // What could stand at the caret, best first, with how many papers it is about.
    QFuture<base::Result<QList<Completion>>> completions(const QString &query, qsizetype caret,
                                                         base::StopToken stop = {}) const;
    // Where the query finds each of the papers, in the order of `papers`; those are left out of
    // which the title says it.
    QFuture<base::Result<QList<HitLine>>>
    hitLines(const QString &query, QList<model::PaperId> papers, base::StopToken stop = {}) const;
    // Its clauses one by one, and what each leaves.
    QFuture<base::Result<QueryReading>> reading(const QString &query,
                                                base::StopToken stop = {}) const;
    // Papers about the same, the likest first. Errors: NotFound.
    QFuture<base::Result<QList<RelatedPaper>>> related(model::PaperId paper,
                                                       base::StopToken stop = {}) const;
    // In the order of `ids`; papers that are gone are left out.
    QFuture<base::Result<QList<model::PaperRow>>> rows(QList<model::PaperId> ids,
                                                       base::StopToken stop = {}) const;
    QFuture<base::Result<QList<model::Paper>>> details(QList<model::PaperId> ids,
                                                       base::StopToken stop = {}) const;
    // A Lectern id, a uuid, an arXiv id or a DOI. Errors: NotFound.
    QFuture<base::Result<model::PaperId>> find(const QString &name) const;
    // The first undecided paper below `from` in arrival order, then from the top, `from` itself
    // last; none: invalid.
    QFuture<base::Result<model::PaperId>> nextUndecided(model::PaperId from) const;
    // The first one above it; none: invalid.
    QFuture<base::Result<model::PaperId>> previousUndecided(model::PaperId from) const;
    // In the order of `ids`, for many at once; a paper that is gone is undecided.
    QFuture<base::Result<QList<model::DecisionState>>> decisions(QList<model::PaperId> ids) const;
    QFuture<base::Result<Sidebar>> sidebar() const;
    // In the reader's order.
    QFuture<base::Result<QList<model::SavedFilter>>> filters() const;
    // Of the counted ones, kept in step with every change. Counts at most one anew, so that nothing
    // has to wait long: who asks goes on until it is complete.
    QFuture<base::Result<model::FilterCounts>> filterCounts(base::StopToken stop = {}) const;
    QFuture<base::Result<Stats>> stats() const;
    // The offers to merge that wait for an answer (is:duplicate), newest first; those of one paper.
    QFuture<base::Result<QList<model::MergeOffer>>> offers() const;
    QFuture<base::Result<QList<model::MergeOffer>>> offersOf(model::PaperId paper) const;
    // Newest first.
    QFuture<base::Result<QList<Step>>> history(int limit = 200) const;
    // All steps, newest first, to page through; what each was is read by steps().
    QFuture<base::Result<QList<StepHead>>> historyHeads() const;
    QFuture<base::Result<QList<Step>>> steps(QList<model::StepId> ids,
                                             base::StopToken stop = {}) const;
    // What undoSteps() would change.
    QFuture<base::Result<UndoPreview>> previewUndo(QList<model::StepId> steps,
                                                   base::StopToken stop = {}) const;
    // The tags that any of the papers carry, by name; Tag::papers is how many of these do.
    QFuture<base::Result<QList<model::Tag>>> tagsOf(QList<model::PaperId> papers) const;
    // In the order in which they run.
    QFuture<base::Result<QList<RuleLine>>> rules() const;
    // What a rule, saved or not, would do; nothing is changed.
    QFuture<base::Result<RuleTrial>> tryRule(model::Rule rule, model::RuleScope scope,
                                             base::StopToken stop = {}) const;
    QFuture<base::Result<Days>> days() const;
    // In the reader's order.
    QFuture<base::Result<QList<model::ReadingList>>> lists() const;
    // A reading list and its papers in their order. Errors: NotFound.
    QFuture<base::Result<model::ListedPapers>> listed(const QString &list,
                                                      base::StopToken stop = {}) const;
    // In the order of `papers`; those that are not on the list are left out.
    QFuture<base::Result<QList<model::ListEntry>>>
    listEntries(const QString &list, QList<model::PaperId> papers, base::StopToken stop = {}) const;
    // What its budget counts, in the order of the list. Errors: NotFound.
    QFuture<base::Result<QList<model::PaperId>>> addedThisWeek(const QString &list) const;
    // The highlights of the library, to page through; what each is is read by highlightLines().
    QFuture<base::Result<model::HighlightIds>> highlights(model::HighlightsAsked asked) const;
    // In the order of `ids`; those that are gone are left out.
    QFuture<base::Result<QList<model::HighlightLine>>>
    highlightLines(QList<model::HighlightId> ids) const;
    // The paper whose title is this but for case, accents and signs. Errors: NotFound, also when
    // there are several.
    QFuture<base::Result<model::PaperId>> titled(const QString &title) const;
    // Papers whose notes link to this one, as [[its title]]; newest first, at most 100.
    QFuture<base::Result<QList<model::PaperRow>>> mentionsOf(model::PaperId paper,
                                                             base::StopToken stop = {}) const;
    // Reads every page of the file: slow on a big library.
    QFuture<base::Result<CheckReport>> check();
    // Makes anew what can be made of the rest (the index, the lexicon, counters), and takes out
    // what belongs to no paper, after a whole backup; what is still amiss then. Errors: Damaged,
    // when pages of the file are; nothing is changed then.
    QFuture<base::Result<CheckReport>> repair();

    // ---- backups: in a folder beside the library, made without holding up a write -------------
    // Newest first, with what each holds. Reads their heads, not all of them.
    QFuture<base::Result<QList<Backup>>> backups() const;
    // Reads all of it. Errors: Damaged, NotFound, Invalid (no backup), NewerLibrary.
    QFuture<base::Result<Backup>> verifyBackup(const QString &path) const;
    // Now. Older ones go by their rules once it is there, and stay where it fails: NoSpace.
    QFuture<base::Result<Backup>> backUp(BackupKind kind);
    // Of each kind for which it is time; how many were made.
    QFuture<base::Result<int>> backUpWhenDue();
    // A dump of the whole library to a file, packed where its name ends in ".gz"; a whole copy of
    // the library to a file.
    QFuture<base::Result<BackupContents>> dumpTo(const QString &path) const;
    QFuture<base::Result<BackupContents>> copyTo(const QString &path) const;
    // Brings all that the reader did to what a backup of that kind, or a dump, says, or (Merge)
    // adds what is newer there. One step, which undo takes back; the log stays. Papers that the
    // library does not have come along; none goes.
    QFuture<base::Result<Applied>> load(const QString &path, LoadWay way);
    // Copies a whole backup beside the library and reads all of it. To be followed by the end of
    // this Library and finishRestore() (core/library/backup/restore.h).
    QFuture<base::Result<PreparedRestore>> prepareRestore(const QString &path) const;

    // ---- deleted papers -----------------------------------------------------------------------
    QFuture<base::Result<QList<DeletedPaper>>> deletedPapers() const; // deleted last first
    // For good: undo will decline. How many of them were deleted, and went.
    QFuture<base::Result<qint64>> purge(QList<model::PaperId> papers);
    // Those for which the time to change one's mind is over.
    QFuture<base::Result<qint64>> purgeOld();

    [[nodiscard]] QString path() const;
    // Whether the file may be read, or written over, by who is not the library. Errors: Invalid,
    // for its own and those that lie beside it while it is open.
    [[nodiscard]] base::Status mayTouch(const QString &path) const;
    // Where the bytes of an attached file lie, by its hash; it is never written to.
    [[nodiscard]] QString attachedFile(const QString &contentHash) const;
    // The local day of its clock.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] base::Instant now() const; // of the same clock

  Q_SIGNALS:
    void changed(const lectern::library::ChangeSet &changes);

  private:
    void flushSeen();
    void tidyNext(); // what older rules tidied, a slice

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern::library
