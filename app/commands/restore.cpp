// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/restore.h"

#include "app/await.h"
#include "app/commands/backup_rows.h"
#include "app/commands/commands.h"
#include "app/console.h"

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

base::Result<Exit> restoreWhole(const Context &context, const QString &path) {
    LECTERN_TRY(context.mayExchangeLibrary());
    const QString library = context.library.path;
    LECTERN_ASSIGN(const auto prepared, library::prepareRestore(library, path));
    LECTERN_ASSIGN(const QString kept,
                   library::finishRestore(library, prepared, context.library.lockWaitSeconds));
    context.console.row(
        {QStringLiteral("The library is as it was %1.").arg(prepared.from.made.toIso())});
    if (!kept.isEmpty())
        context.console.row({QStringLiteral("The one that was there: %1").arg(kept)});
    return Exit::Done;
}

base::Result<Exit> restoreReader(const Context &context, const QString &path) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    return context.report(await(library->load(path, library::LoadWay::Replace)));
}

base::Result<Exit> runRestore(const Context &context) {
    const QStringList words = context.line.words();
    if (words.size() != 1) return context.wrongUsage(QStringLiteral("Say which backup."));
    const QString path = backupCalled(context, words.constFirst());
    library::Backup backup;
    {
        LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
        LECTERN_ASSIGN(backup, await(library->verifyBackup(path)));
    }
    context.console.row(backupRow(backup));
    if (context.line.has(QStringLiteral("dry-run"))) return Exit::Done;
    return backup.kind == library::BackupKind::Whole ? restoreWhole(context, path)
                                                     : restoreReader(context, path);
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
            "the place of this one, which stays beside it as \"….before-restore-N\". Your data\n"
            "alone is brought back in one step, which undo takes back; papers stay."),
        {{QStringLiteral("dry-run"), {}, QStringLiteral("read it through and tell what it is")}},
        runRestore,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
