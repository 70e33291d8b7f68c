// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/restore.h"

#include "core/library/backup/backup_shelf.h"
#include "core/library/backup/dump_file.h"
#include "core/store/care/library_copy.h"
#include "core/store/care/library_swap.h"
#include "core/store/dump/load_dump.h"
#include "core/store/passing_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lectern::library {

namespace {

QString besideOf(const QString &library) {
    return library + QStringLiteral(".restoring");
}

base::Error notWhole(const QString &path) {
    return {base::ErrorCode::Invalid,
            QCoreApplication::translate(
                "Lectern", "%1 holds what a reader did, and no papers; it can be loaded into a "
                           "library that has them.")
                .arg(path),
            {}};
}

base::Result<store::LibrarySummary> fillFrom(const QString &dump, const QString &fresh,
                                             const base::Clock &clock) {
    LECTERN_ASSIGN(const store::DumpHeader header, verifyDump(dump));
    if (header.scope != store::DumpScope::Library) return base::fail(notWhole(dump));
    LECTERN_ASSIGN(const auto file, DumpFileReader::open(dump));
    store::DumpLineReader lines = file->lines();
    LECTERN_TRY(store::makeLibraryOf(lines, fresh, clock));
    return store::verifyLibraryFile(fresh);
}

} // namespace

base::Result<PreparedRestore> prepareRestore(const QString &library, const QString &backup,
                                             const base::StopToken &stop) {
    LECTERN_ASSIGN(const Backup from, readBackup(backup, Reading::All, stop));
    if (from.kind != BackupKind::Whole) return base::fail(notWhole(backup));
    QDir().mkpath(QFileInfo(library).absolutePath());
    LECTERN_TRY(store::copyLibraryFile(backup, besideOf(library)));
    return PreparedRestore{besideOf(library), from};
}

base::Result<QString> finishRestore(const QString &library, const PreparedRestore &prepared,
                                    int lockWaitSeconds) {
    auto kept = store::putLibraryInPlace(prepared.path, library, lockWaitSeconds);
    if (!kept) abandonRestore(prepared);
    return kept;
}

void abandonRestore(const PreparedRestore &prepared) {
    store::removeDatabase(prepared.path);
}

base::Result<LoadedLibrary> loadLibrary(const QString &library, const QString &dump,
                                        const base::Clock &clock, int lockWaitSeconds) {
    const QString fresh = besideOf(library);
    store::removeDatabase(fresh); // of a load that a crash cut short
    const auto made = fillFrom(dump, fresh, clock);
    const auto kept =
        made ? store::putLibraryInPlace(fresh, library, lockWaitSeconds) : base::fail(made.error());
    if (!kept) {
        store::removeDatabase(fresh);
        return base::fail(kept.error());
    }
    return LoadedLibrary{{made->papers, made->notes}, *kept};
}

} // namespace lectern::library
