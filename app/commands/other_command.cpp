// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/other_command.h"

#include "core/library/backup/backup_shelf.h"
#include "core/store/file_kind.h"

namespace lectern::app {

bool isOtherLibrary(const Context &context, const QString &path) {
    if (context.isTheLibrary(path)) return false;
    const auto kind = store::examine(path);
    return kind && *kind == store::FileKind::Library;
}

QString commandFor(const Context &context, const QString &path) {
    if (isOtherLibrary(context, path))
        return QStringLiteral("%1 is a library: “lectern --library %1” opens it, and “lectern "
                              "restore %1” puts it in the place of this one.")
            .arg(path);
    if (context.isTheLibrary(path) || !library::readBackup(path, library::Reading::Head)) return {};
    return QStringLiteral("%1 is a dump: “lectern load %1 --merge” takes it in.").arg(path);
}

} // namespace lectern::app
