// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care/library_copy.h"

#include "core/base/file_output.h"
#include "core/store/care/repair.h"
#include "core/store/connection.h"
#include "core/store/file_kind.h"
#include "core/store/migrations.h"
#include "core/store/passing_files.h"

#include <QCoreApplication>
#include <QFile>

namespace lectern::store {

namespace {

base::Error copyError(base::ErrorCode code, const char *text, const QString &path) {
    return {code, QCoreApplication::translate("Lectern", text).arg(path), {}};
}

base::Result<qint64> numberOf(Connection &library, const char *sql) {
    LECTERN_ASSIGN(const auto number, library.single(QString::fromLatin1(sql)));
    return number ? number->toLongLong() : 0;
}

// Nobody writes to it, so that it needs no -wal and no -shm beside it.
base::Result<std::unique_ptr<Connection>> openAtRest(const QString &path) {
    LECTERN_ASSIGN(const FileKind kind, examine(path));
    if (kind == FileKind::Missing)
        return base::fail(copyError(base::ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Lectern", "There is no file %1."), path));
    LECTERN_ASSIGN(auto library, Connection::open(path, Mode::Immutable));
    LECTERN_ASSIGN(const qint64 version, numberOf(*library, "PRAGMA user_version"));
    if (version > schemaVersion)
        return base::fail(
            copyError(base::ErrorCode::NewerLibrary,
                      QT_TRANSLATE_NOOP("Lectern", "“%1” was made by a newer Lectern."), path));
    return library;
}

// Only a copy that was read through counts.
base::Result<LibrarySummary> writeCopy(Connection &from, const QString &target) {
    // That of a reader forbids the copy too; its own file is open for reading only all the same.
    LECTERN_ASSIGN(const qint64 queryOnly, numberOf(from, "PRAGMA query_only"));
    LECTERN_TRY(from.run(QStringLiteral("PRAGMA query_only=OFF")));
    const base::Status copied = from.run(QStringLiteral("VACUUM INTO ?"), {target});
    LECTERN_TRY(from.run(QStringLiteral("PRAGMA query_only=%1").arg(queryOnly)));
    LECTERN_TRY(copied);
    return verifyLibraryFile(target);
}

} // namespace

base::Result<LibrarySummary> summarise(Connection &library) {
    LibrarySummary summary;
    LECTERN_ASSIGN(summary.papers,
                   numberOf(library, "SELECT count(*) FROM paper WHERE presence = 0 AND digest_id "
                                     "NOT IN (SELECT id FROM digest WHERE complete = 0)"));
    LECTERN_ASSIGN(summary.notes,
                   numberOf(library, "SELECT count(*) FROM note n JOIN paper p ON p.id = "
                                     "n.paper_id WHERE n.deleted = 0 AND p.presence = 0"));
    LECTERN_ASSIGN(summary.changes, newestChange(library));
    return summary;
}

base::Result<qint64> newestChange(Connection &library) {
    return numberOf(library, "SELECT max(id) FROM change");
}

base::Result<qint64> bytesOfCopy(Connection &library) {
    LECTERN_ASSIGN(const qint64 pages, numberOf(library, "PRAGMA page_count"));
    LECTERN_ASSIGN(const qint64 unused, numberOf(library, "PRAGMA freelist_count"));
    LECTERN_ASSIGN(const qint64 size, numberOf(library, "PRAGMA page_size"));
    return (pages - unused) * size;
}

base::Result<LibrarySummary> copyLibrary(Connection &from, const QString &target) {
    const QString fresh = target + QStringLiteral(".part");
    removeDatabase(fresh); // of a copy that a crash cut short
    const auto written = writeCopy(from, fresh);
    const base::Status placed =
        written ? base::putInPlace(fresh, target) : base::fail(written.error());
    if (placed) return *written;
    removeDatabase(fresh);
    if (placed.error().code != base::ErrorCode::NoSpace) return base::fail(placed.error());
    return base::fail(copyError(
        base::ErrorCode::NoSpace,
        QT_TRANSLATE_NOOP("Lectern", "There is no room for the copy of the library at %1."),
        target));
}

base::Result<LibrarySummary> copyLibraryFile(const QString &from, const QString &target) {
    LECTERN_ASSIGN(const auto library, openAtRest(from));
    return copyLibrary(*library, target);
}

base::Result<LibrarySummary> verifyLibraryFile(const QString &path, Thoroughness how,
                                               base::StopToken stop) {
    LECTERN_ASSIGN(const auto library, openAtRest(path));
    const StopScope scope(*library, std::move(stop));
    if (how == Thoroughness::EveryPage) {
        LECTERN_ASSIGN(const QStringList problems, damagedPages(*library));
        if (!problems.isEmpty()) {
            base::Error damaged = copyError(
                base::ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Lectern", "The copy of the library at %1 is damaged."), path);
            damaged.detail = problems.join(u'\n');
            return base::fail(damaged);
        }
    }
    return summarise(*library);
}

} // namespace lectern::store
