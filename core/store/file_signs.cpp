// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_signs.h"

#include "core/store/file_error.h"
#include "core/store/migrations.h"

#include <sqlite3.h>

namespace lectern::store {

base::Status checkVersion(Connection &connection, const QString &path, Mode mode) {
    LECTERN_ASSIGN(const auto version, connection.single(QStringLiteral("PRAGMA user_version")));
    if (version && version->toInt() <= schemaVersion) return {};
    LECTERN_ASSIGN(const auto reader, connection.single(QStringLiteral(
                                          "SELECT value FROM meta WHERE key='min_reader'")));
    if (mode != Mode::ReadWrite && reader && reader->toInt() <= schemaVersion) return {};
    return base::fail(fileError(
        base::ErrorCode::NewerLibrary,
        QT_TRANSLATE_NOOP("Lectern",
                          "The library “%1” was made by a newer Lectern; please upgrade this "
                          "one. Nothing was changed."),
        path));
}

base::Result<bool> wasLeftOpen(Connection &connection) {
    LECTERN_ASSIGN(const auto clean,
                   connection.single(QStringLiteral("SELECT value FROM meta WHERE key='clean'")));
    return !clean || clean->toInt() != 1;
}

QString engineVersion() {
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace lectern::store
