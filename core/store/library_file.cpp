// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_file.h"

#include "core/base/file_output.h"
#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/file_header.h"
#include "core/store/file_signs.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"
#include "core/store/passing_files.h"
#include "core/store/saved_filters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>

namespace lectern::store {

namespace {

constexpr int applicationIdAt = 68; // of the header

base::Error fileError(base::ErrorCode code, const char *text, const QString &path) {
    return {code, QCoreApplication::translate("Lectern", text).arg(path), {}};
}

// Larger pages than SQLite's own 4 KiB: with an abstract of one and a half, those were a quarter
// empty.
base::Status fillNew(Connection &connection, const QString &path, const base::Clock &clock) {
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

// Made whole under another name, then renamed: a crash leaves no half library.
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

// In WAL mode SQLite must be able to write beside a file even to read it.
bool isImmutable(const QString &path) {
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    return !folderWritable && !QFile::exists(path + QStringLiteral("-wal"));
}

base::Status checkLocksHold(const QString &path) {
    const FileSystem system = fileSystemOf(path);
    if (system.locksHold) return {};
    return base::fail(base::ErrorCode::Failed,
                      QCoreApplication::translate(
                          "Lectern", "The library “%1” lies on a network drive (%2), where "
                                     "no lock can be trusted, so nothing is written to it.")
                          .arg(path, system.network));
}

base::Status checkVersion(Connection &connection, const QString &path, Mode mode) {
    LECTERN_ASSIGN(const auto version, connection.single(QStringLiteral("PRAGMA user_version")));
    if (version && version->toInt() <= schemaVersion) return {};
    LECTERN_ASSIGN(const auto reader, connection.single(QStringLiteral(
                                          "SELECT value FROM meta WHERE key='min_reader'")));
    if (mode == Mode::ReadOnly && reader && reader->toInt() <= schemaVersion) return {};
    return base::fail(fileError(
        base::ErrorCode::NewerLibrary,
        QT_TRANSLATE_NOOP("Lectern",
                          "The library “%1” was made by a newer Lectern; please upgrade this "
                          "one. Nothing was changed."),
        path));
}

} // namespace

base::Result<FileKind> examine(const QString &path) {
    using enum base::ErrorCode;
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT) return FileKind::Missing;
        return base::fail(fileError(
            Unreadable, QT_TRANSLATE_NOOP("Lectern", "The library “%1” cannot be reached."), path));
    }
    if (!S_ISREG(status.st_mode))
        return base::fail(fileError(
            NotALibrary, QT_TRANSLATE_NOOP("Lectern", "“%1” is not a file, so it is no library."),
            path));
    const auto header = readHeader(path);
    if (!header)
        return base::fail(fileError(
            Unreadable,
            QT_TRANSLATE_NOOP("Lectern",
                              "The library “%1” cannot be read; its permissions may forbid it."),
            path));
    if (header->isEmpty())
        return base::fail(fileError(
            Damaged,
            QT_TRANSLATE_NOOP(
                "Lectern", "The library “%1” is empty: its content is lost. Nothing was changed."),
            path));
    if (!header->startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        header->size() < headerBytes)
        return base::fail(fileError(
            NotALibrary, QT_TRANSLATE_NOOP("Lectern", "“%1” is not a Lectern library."), path));
    const quint32 id = qFromBigEndian<quint32>(header->constData() + applicationIdAt);
    if (id != applicationId)
        return base::fail(fileError(
            NotALibrary,
            QT_TRANSLATE_NOOP("Lectern", "“%1” is a database, but not a Lectern library."), path));
    return FileKind::Library;
}

base::Result<std::unique_ptr<LibraryFile>> LibraryFile::open(const Options &options,
                                                             const base::Clock &clock) {
    const QString folder = QFileInfo(options.path).absolutePath();
    LECTERN_ASSIGN(FileKind kind, examine(options.path));
    if (kind == FileKind::Missing && !QDir().mkpath(folder))
        return base::fail(fileError(base::ErrorCode::Unreadable,
                                    QT_TRANSLATE_NOOP("Lectern", "The folder “%1” cannot be made."),
                                    folder));
    LECTERN_TRY(checkLocksHold(options.path));
    std::unique_ptr<LibraryFile> file(new LibraryFile);
    file->m_path = options.path;
    LECTERN_ASSIGN(file->m_lock,
                   FileLock::take(options.path, options.forWindow, options.lockWaitSeconds));
    LECTERN_ASSIGN(kind, examine(options.path)); // another may have made it while we waited
    if (kind == FileKind::Missing) LECTERN_TRY(createLibrary(options.path, clock));

    LECTERN_ASSIGN(file->m_connection, Connection::open(options.path, Mode::ReadWrite));
    Connection &connection = *file->m_connection;
    if (sqlite3_db_readonly(connection.handle(), "main") == 1) // it opens all the same
        return base::fail(
            fileError(base::ErrorCode::Unreadable,
                      QT_TRANSLATE_NOOP(
                          "Lectern",
                          "The library “%1” cannot be written; it or its folder may be protected."),
                      options.path));
    LECTERN_TRY(checkVersion(connection, options.path, Mode::ReadWrite));
    LECTERN_ASSIGN(const auto journal,
                   connection.single(QStringLiteral("PRAGMA journal_mode=WAL")));
    if (!journal || journal->toString() != QLatin1String("wal"))
        return base::fail(
            fileError(base::ErrorCode::Failed,
                      QT_TRANSLATE_NOOP(
                          "Lectern", "The library “%1” cannot be kept safe on this file system."),
                      options.path));
    LECTERN_TRY(file->checkAfterCrash());
    LECTERN_TRY(migrate(connection, options.path, migrationScripts()));
    struct stat status = {};
    ::stat(QFile::encodeName(options.path).constData(), &status);
    file->m_device = status.st_dev;
    file->m_inode = status.st_ino;
    file->m_opened = true;
    return file;
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
    struct stat status = {};
    const bool found = ::stat(QFile::encodeName(m_path).constData(), &status) == 0;
    if (found && status.st_dev == m_device && status.st_ino == m_inode) return {};
    return base::fail(fileError(
        base::ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Lectern",
                          "The library “%1” was moved, deleted or replaced; nothing more is "
                          "written to it."),
        m_path));
}

bool LibraryFile::owns(const QString &path) const {
    return isOfLibrary(path, m_path);
}

bool isOfLibrary(const QString &path, const QString &library) {
    struct stat theirs = {};
    if (::stat(QFile::encodeName(path).constData(), &theirs) != 0) return false;
    for (const auto *suffix : {"", "-wal", "-shm", ".lock"}) {
        struct stat ours = {};
        const QString own = library + QLatin1String(suffix);
        if (::stat(QFile::encodeName(own).constData(), &ours) == 0 &&
            ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino)
            return true;
    }
    return false;
}

base::Status LibraryFile::noteWrite() {
    if (m_noted) return {};
    return m_connection->run(QStringLiteral("UPDATE meta SET value=0 WHERE key='clean'"));
}

namespace {

base::Result<std::unique_ptr<Connection>> readerAt(const QString &path, bool immutable) {
    LECTERN_ASSIGN(auto connection, Connection::open(path, Mode::ReadOnly, immutable));
    LECTERN_TRY(checkVersion(*connection, path, Mode::ReadOnly));
    LECTERN_TRY(readAsNewest(*connection));
    return connection;
}

// By the world, not by what stands in the file.
bool isBarred(const base::Error &error) {
    using enum base::ErrorCode;
    return error.code == Failed || error.code == NoSpace || error.code == Unreadable;
}

bool hasNoLog(const QString &path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

} // namespace

base::Result<std::unique_ptr<Connection>> openReader(const QString &path) {
    LECTERN_ASSIGN(const FileKind kind, examine(path));
    if (kind == FileKind::Missing) {
        LECTERN_ASSIGN(auto empty, Connection::open(QStringLiteral(":memory:"), Mode::ReadWrite));
        LECTERN_TRY(migrate(*empty, {}, migrationScripts()));
        return empty;
    }
    auto connection = readerAt(path, isImmutable(path));
    // On a full disk SQLite has no room for what it shares with a writer; there can be none.
    if (!connection && isBarred(connection.error()) && hasNoLog(path))
        connection = readerAt(path, true);
    return connection;
}

QString readOnlyUri(const QString &path) {
    const QString file =
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    return file + (isImmutable(path) ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=ro"));
}

void tidyAfterReaders(const QString &path) {
    if (!QFile::exists(path + QStringLiteral("-wal"))) return;
    const auto lock = FileLock::take(path, false, 0);
    if (!lock) return;
    const auto connection = Connection::open(path, Mode::ReadWrite);
    if (connection) (void)(*connection)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

base::Result<bool> wasLeftOpen(Connection &connection) {
    LECTERN_ASSIGN(const auto clean,
                   connection.single(QStringLiteral("SELECT value FROM meta WHERE key='clean'")));
    return !clean || clean->toInt() != 1;
}

QString engineVersion() {
    return QString::fromLatin1(sqlite3_libversion());
}

base::Status checkStillOurs(Connection &connection) {
    return checkVersion(connection, {}, Mode::ReadWrite);
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
