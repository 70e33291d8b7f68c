// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, dumps, deleted papers: by a thread of their own, with a connection for each piece of
// work, so that neither a write nor a read of the window waits for them.
#include "core/base/in_english.h"
#include "core/library/backup/backup_shelf.h"
#include "core/library/backup/due_backup.h"
#include "core/library/backup/dump_file.h"
#include "core/library/backup/restore.h"
#include "core/library/library_private.h"
#include "core/store/care/deleted_papers.h"
#include "core/store/care/library_copy.h"
#include "core/store/library_file.h"
#include "core/store/library_reader.h"

namespace lectern::library {

namespace {

base::Result<std::unique_ptr<store::Connection>> openFor(const QString &library,
                                                         const base::StopToken &stop) {
    LECTERN_ASSIGN(auto connection, store::openReader(library));
    connection->setStopToken(stop);
    return connection;
}

base::Status refuseItself(const QString &library, const QString &path) {
    if (!store::isOfLibrary(path, library)) return {};
    return base::fail(
        base::ErrorCode::Invalid,
        QCoreApplication::translate("Lectern", "%1 is the library itself.").arg(path));
}

QList<DeletedPaper> toDeletedPapers(const QList<store::DeletedPaper> &stored,
                                    const base::Instant &now) {
    QList<DeletedPaper> papers;
    for (const store::DeletedPaper &paper : stored) {
        const base::Instant deleted{paper.deletedMs, now.offsetMinutes};
        papers.append({paper.paper, paper.uuid, paper.title, paper.noted, deleted,
                       deleted.toPlace().date().addDays(daysToChangeOnesMind)});
    }
    return papers;
}

} // namespace

// The backup is made beside the writer, which does what else is asked for in the meantime; the
// deletion comes when it stands, and not at all when it could not be made.
QFuture<base::Result<Applied>> Library::Private::deleteBackedUp(Library *library,
                                                                const DeletePapers &deletion) {
    auto promise = std::make_shared<QPromise<base::Result<Applied>>>();
    promise->start();
    const auto answer = [promise](const base::Result<Applied> &applied) {
        promise->addResult(applied);
        promise->finish();
    };
    caring->post(
        [this, library, deletion, answer, whom = callerOf(library), stop = careStop.get_token()] {
            const base::Status kept = backUpBefore(options.path, clock, deletion, stop);
            if (!kept) logFailure(kept.error());
            const bool english = base::InEnglish::isOn();
            const auto go = [this, library, deletion, answer, whom, kept, english] {
                const base::InEnglish asAsked(english);
                if (!kept) return answer(base::fail(kept.error()));
                writeStep(
                    library, [deletion](Writer &to) { return to.apply(deletion); }, whom)
                    .then(answer);
            };
            QMetaObject::invokeMethod(library, go, Qt::QueuedConnection);
        });
    return promise->future();
}

base::Status Library::mayTouch(const QString &path) const {
    return refuseItself(this->path(), path);
}

QFuture<base::Result<QList<Backup>>> Library::backups() const {
    return d->careFor<QList<Backup>>([this](const base::StopToken &) {
        return base::Result<QList<Backup>>(BackupShelf(path(), d->clock).list());
    });
}

QFuture<base::Result<Backup>> Library::verifyBackup(const QString &path) const {
    return d->careFor<Backup>(
        [library = this->path(), path](const base::StopToken &stop) -> base::Result<Backup> {
            LECTERN_TRY(refuseItself(library, path));
            return readBackup(path, Reading::All, stop);
        });
}

QFuture<base::Result<Backup>> Library::backUp(BackupKind kind) {
    return d->careFor<Backup>([this, kind](const base::StopToken &stop) -> base::Result<Backup> {
        LECTERN_ASSIGN(const auto connection, openFor(path(), stop));
        return BackupShelf(path(), d->clock).make(kind, *connection);
    });
}

QFuture<base::Result<int>> Library::backUpWhenDue() {
    return d->careFor<int>([this](const base::StopToken &stop) {
        return library::backUpWhenDue(path(), d->clock, {BackupKind::Reader, BackupKind::Whole},
                                      stop);
    });
}

QFuture<base::Result<BackupContents>> Library::dumpTo(const QString &path) const {
    return d->careFor<BackupContents>(
        [library = this->path(),
         path](const base::StopToken &stop) -> base::Result<BackupContents> {
            LECTERN_TRY(refuseItself(library, path));
            LECTERN_ASSIGN(const auto connection, openFor(library, stop));
            LECTERN_TRY(writeDumpFile(*connection, store::DumpScope::Library, path));
            LECTERN_ASSIGN(const store::DumpHeader header, verifyDump(path));
            return BackupContents{header.summary.papers, header.summary.notes};
        });
}

QFuture<base::Result<BackupContents>> Library::copyTo(const QString &path) const {
    return d->careFor<BackupContents>(
        [library = this->path(),
         path](const base::StopToken &stop) -> base::Result<BackupContents> {
            LECTERN_TRY(refuseItself(library, path));
            LECTERN_ASSIGN(const auto connection, openFor(library, stop));
            LECTERN_ASSIGN(const auto summary, store::copyLibrary(*connection, path));
            return BackupContents{summary.papers, summary.notes};
        });
}

QFuture<base::Result<Applied>> Library::load(const QString &path, LoadWay way) {
    return d->writeStep(this, [path, way](Writer &to) { return to.load(path, way); });
}

QFuture<base::Result<PreparedRestore>> Library::prepareRestore(const QString &path) const {
    return d->careFor<PreparedRestore>(
        [library = this->path(),
         path](const base::StopToken &stop) -> base::Result<PreparedRestore> {
            LECTERN_TRY(refuseItself(library, path));
            return library::prepareRestore(library, path, stop);
        });
}

QFuture<base::Result<QList<DeletedPaper>>> Library::deletedPapers() const {
    return d->rows->read<QList<DeletedPaper>>(
        {}, [now = d->clock.now()](store::Connection &from) -> base::Result<QList<DeletedPaper>> {
            LECTERN_ASSIGN(const auto papers, store::deletedPapers(from));
            return toDeletedPapers(papers, now);
        });
}

QFuture<base::Result<qint64>> Library::purge(QList<model::PaperId> papers) {
    return d->write<qint64>(
        this,
        [papers = std::move(papers), goOn = d->betweenParts()](Writer &to) {
            return to.purge(papers, goOn);
        },
        [](const Writer::Purged &purged) { return purged.changes; },
        [](const Writer::Purged &purged) { return purged.papers; });
}

QFuture<base::Result<qint64>> Library::purgeOld() {
    return d->write<qint64>(
        this, [goOn = d->betweenParts()](Writer &to) { return to.purgeOld(goOn); },
        [](const Writer::Purged &purged) { return purged.changes; },
        [](const Writer::Purged &purged) { return purged.papers; });
}

QFuture<base::Result<CheckReport>> Library::repair() {
    return d->write<CheckReport>(
        this, [](Writer &to) { return to.repair(); },
        [](const CheckReport &) {
            return ChangeSet{Facet::Papers, model::PaperIds::everything()};
        },
        [](const CheckReport &report) { return report; });
}

} // namespace lectern::library
