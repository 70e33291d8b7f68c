// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/filter_tally.h"
#include "core/library/library.h"
#include "core/library/reader_thread.h"
#include "core/library/standing.h"
#include "core/library/stoppable_task.h"
#include "core/library/tally.h"
#include "core/library/texts/tidy_again.h"
#include "core/library/writer.h"
#include "core/query/query.h"
#include "core/store/days.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <optional>

// Of library.cpp and the files beside it that hold the rest of the Library.
namespace lectern::library {

[[nodiscard]] inline base::Error readOnly() {
    return {base::ErrorCode::Unreadable,
            QCoreApplication::translate("Lectern", "The library is open for reading only."),
            {}};
}

// The detail of a write that failed; its sentence may hold foreign text and stays out of the log.
void logFailure(const base::Error &error);

struct Library::Private {
    explicit Private(OpenOptions given)
        : options(std::move(given))
        , clock(options.clock ? *options.clock : systemClock) {}

    // The decisions that a query asks for, where the tally can answer it. Who only reads hears of
    // no change, and asks the library.
    [[nodiscard]] std::optional<query::Decisions> inTally(const query::Query &query) const {
        if (options.access == Access::ReadOnly || query.limit || query.sort != query::Sort())
            return std::nullopt;
        return query::admittedDecisions(query.root);
    }

    [[nodiscard]] int today() const { return store::dayNumber(clock.today()); }

    base::SystemClock systemClock;
    OpenOptions options;
    const base::Clock &clock;
    std::unique_ptr<Writer> writer; // used by the writer's thread only
    Tally tally;                    // used by the thread of the counts only
    FilterTally filterTally;        // used by the thread of the filters only
    CitationKeys foreseenKeys;      // of a library read only; used by the thread of the rows only
    QList<model::PaperId> seen;     // not yet written
    QTimer seenTimer;
    Standing *standing = nullptr; // a child of the Library
    // Readers end first: the writer closes last and leaves one file.
    std::unique_ptr<Worker> writing = std::make_unique<Worker>();
    std::unique_ptr<ReaderThread> pages = std::make_unique<ReaderThread>(); // first pages alone
    std::unique_ptr<ReaderThread> lists = std::make_unique<ReaderThread>();
    std::unique_ptr<ReaderThread> rows = std::make_unique<ReaderThread>();
    std::unique_ptr<ReaderThread> counts = std::make_unique<ReaderThread>();
    std::unique_ptr<ReaderThread> filters = std::make_unique<ReaderThread>();
    std::unique_ptr<Worker> trials = std::make_unique<Worker>();
    std::unique_ptr<Worker> copying = std::make_unique<Worker>(); // of files that are attached
    base::StopSource careStop; // who closes the library does not wait for a backup
    std::unique_ptr<Worker> caring = std::make_unique<Worker>(); // for backups and dumps

    // Runs `task` (StopToken -> Result<T>) in the thread that makes backups.
    template <typename T, typename Task>
    QFuture<base::Result<T>> careFor(Task task) {
        return postStoppable<T>(*caring, careStop.get_token(), std::move(task));
    }

    // For a long write, between its transactions: lets others through; false when the library
    // closes. Not through `writing`, which is already gone then.
    [[nodiscard]] Writer::GoOn betweenParts() const {
        return [worker = writing.get(), stop = careStop.get_token()] {
            worker->letPass();
            return !stop.stop_requested();
        };
    }

    // Runs `task` (Writer & -> Result<Done>) in the writer's thread. `changesOf` and `valueOf` take
    // the result apart; the signal is sent and the future finished in the thread of the Library.
    template <typename T, typename Task, typename ChangesOf, typename ValueOf>
    QFuture<base::Result<T>> write(Library *library, Task task, ChangesOf changesOf,
                                   ValueOf valueOf, Worker::Turn turn = Worker::Turn::MayPass,
                                   std::optional<Writer::For> whom = {}) {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        writing->post(
            [this, library, promise, task, changesOf, valueOf,
             whom = whom.value_or(callerOf(library))] {
                auto done = writer ? forWhom(whom, task) : base::fail(readOnly());
                const ChangeSet changes = done ? changesOf(*done) : ChangeSet();
                base::Result<T> result =
                    done ? base::Result<T>(valueOf(*done)) : base::fail(done.error());
                if (!done) logFailure(done.error());
                const auto met = done || !writer ? std::nullopt : writer->barrier();
                QMetaObject::invokeMethod(
                    library,
                    [this, library, promise, changes, met, result = std::move(result)] {
                        standing->note(met, result.has_value());
                        if (!changes.isEmpty()) {
                            tallyUp(changes); // before anybody asks for new counts
                            Q_EMIT library->changed(changes);
                        }
                        promise->addResult(result);
                        promise->finish();
                    },
                    Qt::QueuedConnection);
            },
            turn);
        return promise->future();
    }

    // A command that was handed to a window runs in a thread of its own.
    [[nodiscard]] static Writer::For callerOf(const Library *library) {
        return QThread::currentThread() == library->thread() ? Writer::For::Reader
                                                             : Writer::For::Command;
    }

    // A write may stand in the middle of a longer one, for somebody else.
    template <typename Task>
    auto forWhom(Writer::For whom, const Task &task) {
        const Writer::For before = writer->workFor(whom);
        auto done = task(*writer);
        writer->workFor(before);
        return done;
    }

    // In the writer's thread.
    [[nodiscard]] base::Status openFile();
    [[nodiscard]] base::Status openToRead();

    // As apply() does it, of so many papers that a backup comes first.
    QFuture<base::Result<Applied>> deleteBackedUp(Library *library, const DeletePapers &deletion);

    void tallyUp(const ChangeSet &changes) {
        (void)counts->read<bool>({},
                                 [this, changes](store::Connection &from) -> base::Result<bool> {
                                     LECTERN_TRY(tally.update(from, changes));
                                     return true;
                                 });
        if (!changes.touchesFilterCounts()) return;
        (void)filters->read<bool>(
            {}, [this, changes, day = today()](store::Connection &from) -> base::Result<bool> {
                filterTally.update(from, changes, day);
                return true;
            });
    }

    template <typename Task>
    QFuture<base::Result<Applied>> writeStep(Library *library, Task task,
                                             std::optional<Writer::For> whom = {}) {
        return write<Applied>(
            library, [task](Writer &to) -> base::Result<Applied> { return task(to); },
            [](const Applied &applied) { return applied.changes; },
            [](const Applied &applied) { return applied; }, Worker::Turn::MayPass, whom);
    }
};

} // namespace lectern::library
