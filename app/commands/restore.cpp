// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/restore.h"

#include "app/await.h"
#include "app/commands/backup_rows.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/library/backup/damaged_library.h"

#include <QFileInfo>

namespace lectern::app {

namespace {

// A file, or one of the backups of the library by its name alone.
QString backupCalled(const Context &context, const QString &name) {
    const QString among = context.library.path + QStringLiteral(".backups/") + name;
    const QString file = context.path(name);
    const bool isAmong = !name.contains(u'/') && !QFileInfo::exists(file);
    return isAmong && QFileInfo::exists(among) ? among : file;
}

base::Status mayExchange(const Context &context) {
    return context.mayExchangeLibrary(QStringLiteral(", or restore from its page of backups"));
}

base::Result<Exit> putInPlace(const Context &context, const library::PreparedRestore &prepared,
                              const QString &said) {
    LECTERN_ASSIGN(const QString kept, library::finishRestore(context.library.path, prepared,
                                                              context.library.lockWaitSeconds));
    context.console.row(backupRow(prepared.from));
    context.console.row({said.arg(prepared.from.made.toIso())});
    if (!kept.isEmpty())
        context.console.row({QStringLiteral("The one that was there: %1").arg(kept)});
    return Exit::Done;
}

base::Result<Exit> restoreWhole(const Context &context, const QString &path) {
    LECTERN_TRY(mayExchange(context));
    LECTERN_ASSIGN(const auto prepared, library::prepareRestore(context.library.path, path));
    return putInPlace(context, prepared, QStringLiteral("The library is as it was %1."));
}

// What can be read of a library that is damaged, with what the reader did as the backup has it.
base::Result<Exit> putTogether(const Context &context, const QString &path) {
    LECTERN_TRY(mayExchange(context));
    library::DamagedLibrary damaged(context.library.path);
    const auto prepared = await(damaged.prepareRestore(path));
    if (!prepared && prepared.error().code == base::ErrorCode::Damaged)
        return base::fail(base::ErrorCode::Damaged,
                          QStringLiteral("No papers can be read of the library, which is damaged; "
                                         "go back to the backup of a whole one."));
    if (!prepared) return base::fail(prepared.error());
    return putInPlace(context, *prepared,
                      QStringLiteral("The library was damaged: the papers that could be read are "
                                     "put together with your data as it was %1."));
}

// One that opens may be damaged where nobody looked yet.
bool lacksRows(const Context &context) {
    library::DamagedLibrary library(context.library.path);
    const auto report = await(library.inspect());
    return !report || report->damagedPages > 0 || !report->papersWhole || !report->textsWhole ||
           !report->notesWhole || !report->tagsAndListsWhole || !report->restWhole;
}

base::Result<Exit> restoreReader(const Context &context, const library::Backup &backup) {
    const auto load = [&]() -> base::Result<library::Applied> {
        LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
        return await(library->load(backup.path, library::LoadWay::Replace));
    };
    const auto applied = load();
    const bool damaged = !applied && applied.error().code == base::ErrorCode::Damaged;
    const bool unchanged = applied && !applied->step && !context.hostLibrary;
    if (damaged || (unchanged && lacksRows(context))) return putTogether(context, backup.path);
    if (applied) context.console.row(backupRow(backup));
    return context.report(applied);
}

// What reads a backup says of a file that is none that it is no dump.
base::Error inWordsOfBackups(base::Error error, const QString &path, const Context &context) {
    if (error.code == base::ErrorCode::Invalid && QFileInfo(path).isFile() &&
        !context.isTheLibrary(path))
        error.message =
            QStringLiteral("%1 is no backup: neither a library nor what a backup or a dump wrote.")
                .arg(path);
    return error;
}

base::Result<Exit> runRestore(const Context &context) {
    const QStringList words = context.line.words();
    if (words.size() != 1) return context.wrongUsage(QStringLiteral("Say which backup."));
    const QString path = backupCalled(context, words.constFirst());
    const auto verified = await(context.unopened()->verifyBackup(path));
    if (!verified) return base::fail(inWordsOfBackups(verified.error(), path, context));
    const library::Backup &backup = *verified;
    if (!context.line.has(QStringLiteral("dry-run")))
        return backup.kind == library::BackupKind::Whole ? restoreWhole(context, path)
                                                         : restoreReader(context, backup);
    context.console.row(backupRow(backup));
    return Exit::Done;
}

} // namespace

Command restoreCommand() {
    return {
        QStringLiteral("restore"),
        QStringLiteral("BACKUP [--dry-run]"),
        QStringLiteral("go back to a backup"),
        QStringLiteral(
            "BACKUP is a file, or the name of one that lectern backup --list prints. It is read\n"
            "through before anything is changed, and told as it is there. A whole library takes\n"
            "the place of this one, which stays beside it as “….before-restore-N”. Your data\n"
            "alone is brought back in one step, which undo takes back; papers stay. Where the\n"
            "library is damaged, the papers that can be read are put together with it."),
        {{QStringLiteral("dry-run"), {}, QStringLiteral("read it through and tell what it is")}},
        runRestore,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
