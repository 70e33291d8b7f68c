// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/backup/backup_shelf.h"
#include "core/library/citation_keys.h"
#include "core/library/file_shelf.h"
#include "core/library/history/what_is_left.h"
#include "core/library/import/carried_states.h"
#include "core/library/import/importer.h"
#include "core/library/library.h"
#include "core/library/open_report.h"
#include "core/library/texts/tidy_again.h"
#include "core/store/library_file.h"
#include "core/store/steps.h"

#include <QUuid>

#include <functional>
#include <memory>
#include <utility>

namespace lectern::library {

// The writing side of the Library: one transaction, one step, one change set. Lives in the writer's
// thread, and only there.
class Writer {
  public:
    // Opens the file and removes what a crash left of an import.
    static base::Result<std::unique_ptr<Writer>> open(const OpenOptions &options,
                                                      const base::Clock &clock);

    // For whom the calls that follow work; returns for whom they did. What commands do through a
    // window is passed over by its undo, and undone by theirs.
    enum class For { Reader, Command };
    For workFor(For whom) { return std::exchange(m_for, whom); }

    // What a session that broke off left; nothing after one that ended as it should.
    [[nodiscard]] const std::optional<Recovered> &recovered() const { return m_recovered; }

    // What keeps everything from being written now; none: nothing does that would stay.
    [[nodiscard]] std::optional<Barrier> barrier();

    base::Result<Applied> apply(const Op &op);
    // Does the op, reads the paper, and takes all of it back.
    base::Result<model::Paper> forecast(const Op &op, model::PaperId paper);
    base::Result<Applied> undo();
    base::Result<Applied> redo();
    // Those of `steps` that are done, newest first, by one new step that can be undone in turn;
    // ends before the first that declines. Errors: Declined when that is the very first.
    base::Result<UndoneSteps> undoSteps(const QList<model::StepId> &steps);

    struct Imported {
        model::ImportReport report;
        ChangeSet changes;
    };
    // `yield` lets other writes through between the transactions of a long import.
    base::Result<Imported> import(const ImportRequest &request, const base::StopToken &stop,
                                  const std::function<void(qint64)> &progress,
                                  const std::function<void()> &yield);
    base::Result<ChangeSet> markSeen(const QList<model::PaperId> &papers);
    base::Result<QStringList> giveCitationKeys(const QList<WantedKey> &wanted);
    base::Result<TidiedAgain> tidyAgain();
    base::Result<CheckReport> check();

    // ---- writer_care.cpp ----
    base::Result<CheckReport> repair();
    base::Result<Applied> load(const QString &path, LoadWay way);
    struct Purged {
        qint64 papers = 0;
        ChangeSet changes;
    };
    // `goOn` is asked between the transactions of a long purge, and lets other writes through;
    // where it says no, the rest stays for another time.
    using GoOn = std::function<bool()>;
    base::Result<Purged> purge(const QList<model::PaperId> &papers, const GoOn &goOn);
    // Those deleted longer ago than one can change one's mind; none when the clock seems to have
    // jumped.
    base::Result<Purged> purgeOld(const GoOn &goOn);

  private:
    Writer(std::unique_ptr<store::LibraryFile> file, const base::Clock &clock, const QString &path);
    base::Result<Imported> importStaged(const ImportRequest &request, Importer::Callbacks callbacks,
                                        CarriedStates &carried);
    base::Result<bool> removeStaged(); // whether there was any
    base::Result<Recovered> recoveredBy(bool importRemoved);
    base::Result<Applied> takeStep(bool undo);
    base::Result<store::StepRecord> turnNext(store::Transaction &transaction, bool undo);
    base::Result<Turned> turnOne(store::Transaction &transaction, const store::StepRecord &record,
                                 bool undo);
    base::Status purgeSome(const QList<model::PaperId> &papers, Purged &purged);
    base::Result<Applied> loadVerified(const QString &path, LoadWay way);
    base::Status removeUnnamedFiles();
    static base::Status followTurned(store::Transaction &transaction, model::StepId step,
                                     bool undo);
    base::Status turnRuleSteps(store::Transaction &transaction, model::StepId import, bool undo);
    void restoreCarried(Imported &imported, CarriedStates &carried);
    void runRules(Imported &imported, const std::function<void()> &yield);
    base::Status takeBackEach(store::Transaction &transaction,
                              const QList<store::StepRecord> &steps, QList<Step> &undone,
                              std::optional<base::Error> &stop);

    std::unique_ptr<store::LibraryFile> m_file;
    const base::Clock &m_clock;
    [[nodiscard]] const QUuid &session() const {
        return m_for == For::Reader ? m_session : m_commandSession;
    }

    QUuid m_session;
    QUuid m_commandSession; // of what commands do through a window
    For m_for = For::Reader;
    store::Whose m_undoes = store::Whose::Anybody;
    CitationKeys m_citationKeys;
    std::optional<Recovered> m_recovered;
    bool m_tidied = false; // texts, of which nobody was told yet
    FileShelf m_shelf;
    BackupShelf m_backups;
};

// What the recorded changes mean for those who look.
[[nodiscard]] ChangeSet changeSetOf(const store::Transaction &transaction);
// A step as the history shows it, with the title of its first paper.
base::Result<Step> describeStep(store::Connection &connection, const store::StepRecord &record);

} // namespace lectern::library
