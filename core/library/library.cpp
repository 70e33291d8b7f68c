// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/digest/keys.h"
#include "core/library/backup/due_backup.h"
#include "core/library/import/dry_run.h"
#include "core/library/library_private.h"
#include "core/library/writer.h"
#include "core/store/library_file.h"
#include "core/store/library_reader.h"

#include <QCoreApplication>
#include <QTimer>

namespace lectern::library {

namespace {

constexpr int seenDelayMs = 1000;

} // namespace

Library::Library(OpenOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options))) {
    d->standing = new Standing(this);
    qRegisterMetaType<ChangeSet>();
    d->seenTimer.setSingleShot(true);
    d->seenTimer.setInterval(seenDelayMs);
    connect(&d->seenTimer, &QTimer::timeout, this, &Library::flushSeen);
}

Library::~Library() {
    flushSeen();
    d->careStop.request_stop();
    // After all that still waits, open() too, which starts the readers.
    const auto end = [this] {
        d->trials.reset();
        d->caring.reset();
        d->copying.reset();
        d->pages.reset();
        d->lists.reset();
        d->rows.reset();
        d->counts.reset();
        d->filters.reset();
        d->writer.reset();
    };
    d->writing->post(end, Worker::Turn::InTurn);
    d->writing.reset();
    if (d->options.access == Access::ReadOnly) store::tidyAfterReaders(d->options.path);
}

QString Library::path() const {
    return d->options.path;
}

QDate Library::today() const {
    return d->clock.today();
}

base::Instant Library::now() const {
    return d->clock.now();
}

QFuture<base::Status> Library::open() {
    auto promise = std::make_shared<QPromise<base::Status>>();
    promise->start();
    const bool writes = d->options.access == Access::ReadWrite; // or it turns out that it can not
    d->writing->post([this, promise] {
        const base::Status status = d->openFile();
        if (status) {
            d->pages->open(d->options.path);
            d->lists->open(d->options.path);
            d->rows->open(d->options.path);
            d->counts->open(d->options.path);
            d->filters->open(d->options.path);
        }
        promise->addResult(status);
        promise->finish();
    });
    if (writes) tidyNext();
    return promise->future();
}

QFuture<base::Result<Applied>> Library::apply(Op op) {
    const auto *deletion = std::get_if<DeletePapers>(&op);
    if (deletion && d->options.access == Access::ReadWrite && mayBeVeryMany(*deletion))
        return d->deleteBackedUp(this, *deletion);
    return d->writeStep(this, [op = std::move(op)](Writer &to) { return to.apply(op); });
}

QFuture<base::Result<QStringList>> Library::citationKeys(QList<WantedKey> wanted) {
    if (d->options.access == Access::ReadOnly)
        return d->rows->read<QStringList>(
            {}, [wanted = std::move(wanted), &keys = d->foreseenKeys](store::Connection &from) {
                return keys.foresee(from, wanted);
            });
    return d->write<QStringList>(
        this, [wanted = std::move(wanted)](Writer &with) { return with.giveCitationKeys(wanted); },
        [](const QStringList &) { return ChangeSet(); },
        [](const QStringList &keys) { return keys; });
}

QFuture<base::Result<model::Paper>> Library::forecast(Op op, model::PaperId paper) {
    return d->write<model::Paper>(
        this, [op = std::move(op), paper](Writer &with) { return with.forecast(op, paper); },
        [](const model::Paper &) { return ChangeSet(); },
        [](const model::Paper &foreseen) { return foreseen; });
}

QFuture<base::Result<Applied>> Library::undo() {
    return d->writeStep(this, [](Writer &to) { return to.undo(); });
}

QFuture<base::Result<Applied>> Library::redo() {
    return d->writeStep(this, [](Writer &to) { return to.redo(); });
}

QFuture<base::Result<UndoneSteps>> Library::undoSteps(QList<model::StepId> steps) {
    return d->write<UndoneSteps>(
        this, [steps = std::move(steps)](Writer &to) { return to.undoSteps(steps); },
        [](const UndoneSteps &undone) { return undone.applied.changes; },
        [](const UndoneSteps &undone) { return undone; });
}

QFuture<base::Result<model::ImportReport>>
Library::import(ImportRequest request, base::StopToken stop, std::function<void(qint64)> progress) {
    if (request.dryRun) {
        auto promise = std::make_shared<QPromise<base::Result<model::ImportReport>>>();
        promise->start();
        d->trials->post([this, promise, request = std::move(request), stop = std::move(stop),
                         progress = std::move(progress)] {
            promise->addResult(dryRun(d->options.path, d->clock, request, {stop, progress, {}}));
            promise->finish();
        });
        return promise->future();
    }
    // Not through d->writing: while the Library closes, that is already gone.
    const auto yield = [worker = d->writing.get()] { worker->letPass(); };
    return d->write<model::ImportReport>(
        this,
        [request = std::move(request), stop = std::move(stop), progress = std::move(progress),
         yield](Writer &to) { return to.import(request, stop, progress, yield); },
        [](const Writer::Imported &imported) { return imported.changes; },
        [](const Writer::Imported &imported) { return imported.report; }, Worker::Turn::InTurn);
}

void Library::markSeen(model::PaperId paper) {
    d->seen.append(paper);
    if (!d->seenTimer.isActive()) d->seenTimer.start();
}

void Library::flushSeen() {
    if (d->seen.isEmpty()) return;
    d->write<ChangeSet>(
        this, [papers = std::exchange(d->seen, {})](Writer &to) { return to.markSeen(papers); },
        [](const ChangeSet &changes) { return changes; },
        [](const ChangeSet &changes) { return changes; });
}

QFuture<base::Result<CheckReport>> Library::check() {
    if (d->options.access == Access::ReadOnly)
        return d->lists->read<CheckReport>(
            {}, [path = path()](store::Connection &from) -> base::Result<CheckReport> {
                LECTERN_ASSIGN(const QStringList problems, store::checkDatabase(from));
                LECTERN_ASSIGN(const QStringList files, FileShelf(path).amissIn(from));
                return CheckReport{problems + files};
            });
    return d->write<CheckReport>(
        this, [](Writer &to) { return to.check(); },
        [](const CheckReport &) { return ChangeSet(); },
        [](const CheckReport &report) { return report; });
}

} // namespace lectern::library
