// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace lectern::store {

namespace {

struct SqliteWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

} // namespace

base::Error toError(int sqliteCode, const QString &detail) {
    using enum base::ErrorCode;
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return {NoSpace, SqliteWords::tr("The disk is full; nothing was changed."), detail};
    case SQLITE_CORRUPT:
        return {Damaged,
                SqliteWords::tr("The library is damaged; run “lectern check” to see where."),
                detail};
    case SQLITE_NOTADB:
        return {NotALibrary, SqliteWords::tr("The file is not a Lectern library."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Locked, SqliteWords::tr("Another program is writing to the library."), detail};
    case SQLITE_INTERRUPT:
        return {Cancelled, SqliteWords::tr("Stopped."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Unreadable,
                SqliteWords::tr(
                    "The library cannot be opened or written; its permissions may forbid it."),
                detail};
    case SQLITE_IOERR:
        return {Unreadable,
                SqliteWords::tr("The library could not be read or written; nothing was changed."),
                detail};
    default:
        return {Failed, SqliteWords::tr("The library could not do this; nothing was changed."),
                detail};
    }
}

base::Error toError(const QSqlError &error, const QString &sql) {
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return toError(isNumber ? code : SQLITE_ERROR, error.text() + QStringLiteral(" in: ") + sql);
}

} // namespace lectern::store
