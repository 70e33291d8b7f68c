// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/backup_rows.h"
#include "app/commands/commands.h"
#include "app/commands/other_command.h"
#include "app/console.h"
#include "core/library/backup/restore.h"

#include <QFileInfo>

namespace lectern::app {

namespace {

base::Result<Exit> loadInPlace(const Context &context, const QString &path) {
    LECTERN_TRY(context.mayExchangeLibrary());
    const base::SystemClock system;
    const base::Clock &clock = context.library.clock ? *context.library.clock : system;
    LECTERN_ASSIGN(const auto loaded, library::loadLibrary(context.library.path, path, clock,
                                                           context.library.lockWaitSeconds));
    context.console.row(contentsRow(context.library.path, loaded.contents));
    if (!loaded.kept.isEmpty())
        context.console.row({QStringLiteral("The one that was there: %1").arg(loaded.kept)});
    return Exit::Done;
}

base::Result<Exit> merge(const Context &context, const QString &path) {
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    return context.report(await(library->load(path, library::LoadWay::Merge)));
}

base::Result<bool> isEmptyLibrary(const Context &context) {
    if (!QFileInfo::exists(context.library.path)) return true;
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadOnly));
    LECTERN_ASSIGN(const auto history, await(library->history(1)));
    return history.isEmpty();
}

base::Result<Exit> runLoad(const Context &context) {
    const QStringList words = context.line.words();
    const bool merges = context.line.has(QStringLiteral("merge"));
    const bool replaces = context.line.has(QStringLiteral("replace"));
    if (words.size() != 1 || (merges && replaces))
        return context.wrongUsage(
            QStringLiteral("Say one dump, and --merge or --replace, not both."));
    const QString path = context.path(words.constFirst());
    if (!QFileInfo::exists(path))
        return base::fail(base::ErrorCode::NotFound,
                          QStringLiteral("There is no file %1.").arg(path));
    if (isOtherLibrary(context, path))
        return base::fail(base::ErrorCode::Invalid, commandFor(context, path));
    if (merges) return merge(context, path);
    if (!replaces) {
        LECTERN_ASSIGN(const bool empty, isEmptyLibrary(context));
        if (!empty)
            return base::fail(base::ErrorCode::Invalid,
                              QStringLiteral("There is something in the library; say --merge or "
                                             "--replace."));
    }
    return loadInPlace(context, path);
}

} // namespace

Command loadCommand() {
    return {
        QStringLiteral("load"),
        QStringLiteral("FILE [--merge | --replace]"),
        QStringLiteral("a dump becomes the library, or comes into it"),
        QStringLiteral(
            "The whole dump is checked before anything is changed. Without an option it works\n"
            "only where there is no library yet, or an empty one. --replace keeps the library\n"
            "that was there as “….before-restore-N”. --merge brings papers that are new, and\n"
            "of each decision, note, tag and the like the one that was changed last; it is one\n"
            "step, which undo takes back."),
        {{QStringLiteral("merge"), {}, QStringLiteral("into what is there")},
         {QStringLiteral("replace"), {}, QStringLiteral("take the place of what is there")}},
        runLoad,
        nullptr,
        {},
        true};
}

} // namespace lectern::app
