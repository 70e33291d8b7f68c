// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_file.h"

#include "core/store/file_error.h"
#include "core/store/file_kind.h"
#include "core/store/file_signs.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/new_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace lectern::store {

namespace {

base::Status checkLocksHold(const QString &path) {
    const FileSystem system = fileSystemOf(path);
    if (system.locksHold) return {};
    return base::fail(base::ErrorCode::Failed,
                      QCoreApplication::translate(
                          "Lectern", "The library “%1” lies on a network drive (%2), where "
                                     "no lock can be trusted, so nothing is written to it.")
                          .arg(path, system.network));
}

} // namespace

base::Result<std::unique_ptr<LibraryFile>> LibraryFile::open(const Options &options,
                                                             const base::Clock &clock) {
    std::unique_ptr<LibraryFile> file(new LibraryFile);
    file->m_path = options.path;
    LECTERN_TRY(file->takePlace(options));
    LECTERN_TRY(file->connect(clock));
    LECTERN_TRY(file->checkAfterCrash());
    LECTERN_TRY(migrate(file->connection(), options.path, migrationScripts()));
    file->m_identity = identityOf(options.path);
    file->m_opened = true;
    return file;
}

// The folder, and the right to write there.
base::Status LibraryFile::takePlace(const Options &options) {
    const QString folder = QFileInfo(m_path).absolutePath();
    LECTERN_ASSIGN(const FileKind kind, examine(m_path));
    if (kind == FileKind::Missing && !QDir().mkpath(folder))
        return base::fail(fileError(base::ErrorCode::Unreadable,
                                    QT_TRANSLATE_NOOP("Lectern", "The folder “%1” cannot be made."),
                                    folder));
    LECTERN_TRY(checkLocksHold(m_path));
    const auto holder = options.forWindow ? FileLock::Holder::Window : FileLock::Holder::Command;
    LECTERN_ASSIGN(m_lock, FileLock::take(m_path, holder, options.lockWaitSeconds));
    return {};
}

base::Status LibraryFile::connect(const base::Clock &clock) {
    LECTERN_ASSIGN(const FileKind kind, examine(m_path)); // another may have made it meanwhile
    if (kind == FileKind::Missing) LECTERN_TRY(createLibrary(m_path, clock));
    LECTERN_ASSIGN(m_connection, Connection::open(m_path, Mode::ReadWrite));
    if (sqlite3_db_readonly(m_connection->handle(), "main") == 1) // it opens all the same
        return base::fail(
            fileError(base::ErrorCode::Unreadable,
                      QT_TRANSLATE_NOOP(
                          "Lectern",
                          "The library “%1” cannot be written; it or its folder may be protected."),
                      m_path));
    LECTERN_TRY(checkVersion(*m_connection, m_path, Mode::ReadWrite));
    LECTERN_ASSIGN(const auto journal,
                   m_connection->single(QStringLiteral("PRAGMA journal_mode=WAL")));
    if (journal && journal->toString() == QLatin1String("wal")) return {};
    return base::fail(fileError(
        base::ErrorCode::Failed,
        QT_TRANSLATE_NOOP("Lectern", "The library “%1” cannot be kept safe on this file system."),
        m_path));
}

base::Result<std::unique_ptr<LibraryFile>> LibraryFile::passing(const QString &path,
                                                                const base::Clock &clock) {
    std::unique_ptr<LibraryFile> file(new LibraryFile);
    file->m_path = path;
    file->m_passing = true;
    // Without a name it is a file of SQLite's own that goes with the connection.
    LECTERN_ASSIGN(file->m_connection, Connection::open({}, Mode::ReadWrite));
    LECTERN_TRY(fillNew(*file->m_connection, {}, clock));
    return file;
}

LibraryFile::~LibraryFile() {
    if (!m_connection || m_passing) return;
    if (!m_opened) {
        // Of a library that is damaged nothing is changed, its log and the sign of the crash least;
        // an empty log that was made on opening goes with the connection.
        const bool logged = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
        sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, logged ? 1 : 0,
                          nullptr);
        return;
    }
    if (m_noted)
        (void)m_connection->run(QStringLiteral("UPDATE meta SET value=1 WHERE key='clean'"));
    (void)m_connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_connection.reset();
}

base::Status LibraryFile::checkAfterCrash() {
    LECTERN_ASSIGN(m_noted, wasLeftOpen(*m_connection));
    if (!m_noted) return {};
    LECTERN_ASSIGN(const QStringList problems, checkDatabase(*m_connection));
    m_connection->forgetPages();
    if (problems.isEmpty()) return {};
    return base::fail(
        base::ErrorCode::Damaged,
        QCoreApplication::translate("Lectern",
                                    "The library “%1” is damaged. Nothing was changed; please copy "
                                    "the file before anything else.")
            .arg(m_path),
        problems.join(QLatin1Char('\n')));
}

base::Status LibraryFile::stillThere() const {
    if (m_passing) return {};
    const auto there = identityOf(m_path);
    if (there && there == m_identity) return {};
    return base::fail(fileError(
        base::ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Lectern",
                          "The library “%1” was moved, deleted or replaced; nothing more is "
                          "written to it."),
        m_path));
}

base::Status LibraryFile::stillOurs() const {
    return checkVersion(*m_connection, m_path, Mode::ReadWrite);
}

bool LibraryFile::owns(const QString &path) const {
    return isOfLibrary(path, m_path);
}

bool isOfLibrary(const QString &path, const QString &library) {
    const auto theirs = identityOf(path);
    if (!theirs) return false;
    for (const auto *suffix : {"", "-wal", "-shm", ".lock"})
        if (theirs == identityOf(library + QLatin1String(suffix))) return true;
    return false;
}

base::Status LibraryFile::noteWrite() {
    if (m_noted) return {};
    return m_connection->run(QStringLiteral("UPDATE meta SET value=0 WHERE key='clean'"));
}

base::Result<QStringList> checkDatabase(Connection &connection) {
    QStringList problems;
    LECTERN_TRY(connection.each(QStringLiteral("PRAGMA quick_check"), {},
                                [&](const Row &row) -> base::Status {
                                    if (row.text(0) != QLatin1String("ok"))
                                        problems.append(row.text(0));
                                    return {};
                                }));
    LECTERN_TRY(connection.each(
        QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) -> base::Status {
            problems.append(QCoreApplication::translate("Lectern", "A row of “%1” points nowhere.")
                                .arg(row.text(0)));
            return {};
        }));
    return problems;
}

} // namespace lectern::store
