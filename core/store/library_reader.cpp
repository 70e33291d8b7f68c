// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library_reader.h"

#include "core/store/file_kind.h"
#include "core/store/file_lock.h"
#include "core/store/file_signs.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace lectern::store {

namespace {

// In WAL mode SQLite must be able to write beside a file even to read it.
Mode readingMode(const QString &path) {
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool logged = QFile::exists(path + QStringLiteral("-wal"));
    return folderWritable || logged ? Mode::ReadOnly : Mode::Immutable;
}

base::Result<std::unique_ptr<Connection>> readerAt(const QString &path, Mode mode) {
    LECTERN_ASSIGN(auto connection, Connection::open(path, mode));
    LECTERN_TRY(checkVersion(*connection, path, mode));
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
    auto connection = readerAt(path, readingMode(path));
    // On a full disk SQLite has no room for what it shares with a writer; there can be none.
    if (!connection && isBarred(connection.error()) && hasNoLog(path))
        connection = readerAt(path, Mode::Immutable);
    return connection;
}

QString readOnlyUri(const QString &path) {
    const QString file =
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    return file + (readingMode(path) == Mode::Immutable ? QStringLiteral("?immutable=1")
                                                        : QStringLiteral("?mode=ro"));
}

void tidyAfterReaders(const QString &path) {
    if (!QFile::exists(path + QStringLiteral("-wal"))) return;
    const auto lock = FileLock::take(path, FileLock::Holder::Command, 0);
    if (!lock) return;
    const auto connection = Connection::open(path, Mode::ReadWrite);
    if (connection) (void)(*connection)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace lectern::store
