// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/backup_rows.h"
#include "app/commands/commands.h"
#include "app/console.h"

#include <QFileInfo>

namespace lectern::app {

namespace {

base::Result<Exit> listBackups(const Context &context) {
    LECTERN_ASSIGN(const auto backups, await(context.unopened()->backups()));
    for (const library::Backup &backup : backups)
        context.console.row(backupRow(backup));
    return Exit::Done;
}

base::Result<Exit> copyTo(const Context &context, const QString &path) {
    LECTERN_TRY(context.mayWriteTo(path));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto contents, await(library->copyTo(path)));
    context.console.row(contentsRow(path, contents));
    return Exit::Done;
}

base::Result<Exit> runBackup(const Context &context) {
    const QStringList words = context.line.words();
    const bool lists = context.line.has(QStringLiteral("list"));
    const bool yours = context.line.has(QStringLiteral("your-data"));
    if (words.size() > 1 || (!words.isEmpty() && (lists || yours)))
        return context.wrongUsage(QStringLiteral("Say one file, or --list, or --your-data."));
    if (lists) return listBackups(context);
    if (!words.isEmpty()) return copyTo(context, context.path(words.constFirst()));
    if (!QFileInfo::exists(context.library.path))
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("There is no library to back up."));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto backup, await(library->backUp(yours ? library::BackupKind::Reader
                                                                  : library::BackupKind::Whole)));
    context.console.row(backupRow(backup));
    return Exit::Done;
}

} // namespace

Command backupCommand() {
    return {
        QStringLiteral("backup"),
        QStringLiteral("[FILE] [--replace] | --your-data | --list"),
        QStringLiteral("a verified copy of the library"),
        QStringLiteral(
            "Without a file it goes into the folder of backups beside the library, where older\n"
            "ones make room: of whole libraries the newest two stay, of your data the newest of\n"
            "12 days, 10 weeks and 9 months. Prints when it was made, what it is, papers, notes,\n"
            "bytes and its path; with a file papers, notes and its path. Attached files are not\n"
            "copied; they lie beside the library.\n"
            "Of your data one is made by itself when it has changed and the newest is older than\n"
            "half an hour, by a window and at the end of a command that writes; of the whole\n"
            "library every week while a window is open."),
        {{QStringLiteral("replace"), {}, QStringLiteral("overwrite FILE if it exists")},
         {QStringLiteral("your-data"),
          {},
          QStringLiteral("what you did, without what digests told")},
         {QStringLiteral("list"), {}, QStringLiteral("the backups there are, newest first")}},
        runBackup,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
