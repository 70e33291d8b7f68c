// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_library.h"

#include "core/base/file_output.h"
#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/connection.h"
#include "core/store/file_error.h"
#include "core/store/migrations.h"
#include "core/store/passing_files.h"
#include "core/store/saved_filters.h"

#include <QSysInfo>

namespace lectern::store {

base::Status fillNew(Connection &connection, const QString &path, const base::Clock &clock) {
    // Larger pages than SQLite's own 4 KiB: with an abstract of one and a half, those were a
    // quarter empty.
    LECTERN_TRY(connection.run(QStringLiteral("PRAGMA page_size=8192")));
    LECTERN_TRY(connection.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)));
    LECTERN_TRY(migrate(connection, path, migrationScripts()));
    const QString meta = QStringLiteral("INSERT INTO meta(key, value) VALUES(?, ?)");
    LECTERN_TRY(connection.run(meta, {QStringLiteral("library"), blob(base::uuid7(clock))}));
    LECTERN_TRY(connection.run(meta, {QStringLiteral("min_reader"), 1}));
    LECTERN_TRY(connection.run(meta, {QStringLiteral("clock"), 0}));
    LECTERN_TRY(connection.run(meta, {QStringLiteral("clean"), 1}));
    LECTERN_TRY(
        connection.run(QStringLiteral("INSERT INTO reader(id, uuid, name) VALUES(1, ?, '')"),
                       {blob(base::uuid7(clock))}));
    LECTERN_TRY(connection.run(QStringLiteral("INSERT INTO device(id, uuid, name) VALUES(1, ?, ?)"),
                               {blob(base::uuid7(clock)), notNull(QSysInfo::machineHostName())}));
    return makeFirstFilters(connection);
}

base::Status createLibrary(const QString &path, const base::Clock &clock) {
    const QString fresh = path + QStringLiteral(".new");
    removeDatabase(fresh);
    base::Status status;
    {
        auto connection = Connection::open(fresh, Mode::ReadWrite);
        status = connection ? fillNew(**connection, fresh, clock) : base::fail(connection.error());
    }
    const bool renamed = status && base::putInPlace(fresh, path);
    if (status && !renamed)
        status = base::fail(
            fileError(base::ErrorCode::Unreadable,
                      QT_TRANSLATE_NOOP("Lectern", "The library “%1” could not be made."), path));
    if (!status) removeDatabase(fresh);
    return status;
}

} // namespace lectern::store
