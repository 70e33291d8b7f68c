// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace lectern::store {

namespace {

struct SqliteMeaning {
    base::ErrorCode code;
    const char *sentence;
};

SqliteMeaning meaningOf(int sqliteCode) {
    using enum base::ErrorCode;
    switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
        return {NoSpace, QT_TRANSLATE_NOOP("Lectern", "The disk is full; nothing was changed.")};
    case SQLITE_CORRUPT:
        return {Damaged,
                QT_TRANSLATE_NOOP("Lectern",
                                  "The library is damaged; run “lectern check” to see where.")};
    case SQLITE_NOTADB:
        return {NotALibrary, QT_TRANSLATE_NOOP("Lectern", "The file is not a Lectern library.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Locked, QT_TRANSLATE_NOOP("Lectern", "Another program is writing to the library.")};
    case SQLITE_INTERRUPT:
        return {Cancelled, QT_TRANSLATE_NOOP("Lectern", "Stopped.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Unreadable,
                QT_TRANSLATE_NOOP(
                    "Lectern",
                    "The library cannot be opened or written; its permissions may forbid it.")};
    case SQLITE_IOERR:
        return {Unreadable,
                QT_TRANSLATE_NOOP(
                    "Lectern", "The library could not be read or written; nothing was changed.")};
    default:
        return {Failed, QT_TRANSLATE_NOOP("Lectern",
                                          "The library could not do this; nothing was changed.")};
    }
}

} // namespace

base::Error toError(int sqliteCode, const QString &detail) {
    const SqliteMeaning meaning = meaningOf(sqliteCode);
    return {meaning.code, QCoreApplication::translate("Lectern", meaning.sentence), detail};
}

base::Error toError(const QSqlError &error, const QString &sql) {
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return toError(isNumber ? code : SQLITE_ERROR, error.text() + QStringLiteral(" in: ") + sql);
}

} // namespace lectern::store
