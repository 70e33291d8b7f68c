// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_token.h"
#include "core/library/backup/backup.h"
#include "core/library/backup/backup_names.h"
#include "core/store/connection.h"
#include "core/store/dump/dump_format.h"

namespace lectern::library {

// Where the backups of a library lie: a folder beside it, "library.db.backups". A backup is there
// whole and read through, or not at all; older ones go only when a newer one is there. Each call
// opens what it needs and holds nothing open.
class BackupShelf {
  public:
    BackupShelf(QString libraryPath, const base::Clock &clock);

    // Newest first, each with what its head says.
    [[nodiscard]] QList<Backup> list() const;
    // Makes one of the library behind the connection, which is in no transaction. Errors: NoSpace,
    // Unreadable, Damaged, Cancelled.
    base::Result<Backup> make(BackupKind kind, store::Connection &library) const;
    // Those that the reader can go back to, by their paths: the backups of that kind, and what a
    // restored library took the place of.
    [[nodiscard]] QStringList wholeLibraries() const;
    // Whether the kind is due for a library whose log ends with the line `changes`.
    [[nodiscard]] bool isDue(BackupKind kind, qint64 changes) const;

  private:
    [[nodiscard]] QList<BackupName> names(BackupKind kind) const; // newest first
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] Backup backupOf(const BackupName &name) const;
    base::Status makeReader(store::Connection &library, const QString &path) const;
    base::Status makeWhole(store::Connection &library, const QString &path) const;
    void removeOutdated(BackupKind kind) const;

    QString m_library;
    QString m_folder;
    const base::Clock &m_clock;
};

// Any file as a backup: one of a shelf, or a copy or dump that the reader made. Reads its head, or
// all of it. Errors: NotFound, Invalid (neither a library nor a dump), Damaged, NewerLibrary.
enum class Reading { Head, All };
base::Result<Backup> readBackup(const QString &path, Reading how, const base::StopToken &stop = {});

// Writes a dump of the library behind the connection, which is in no transaction.
base::Status writeDumpFile(store::Connection &library, store::DumpScope scope, const QString &path);

} // namespace lectern::library
