// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_kind.h"

#include "core/store/file_error.h"
#include "core/store/file_header.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <sys/stat.h>

namespace lectern::store {

namespace {

constexpr int applicationIdAt = 68; // of the header

} // namespace

base::Result<FileKind> examine(const QString &path) {
    using enum base::ErrorCode;
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &status) != 0) {
        // A link that leads nowhere is to a library on a drive that is not there: a new one would
        // take the place of the link.
        const bool missing = errno == ENOENT;
        const bool link = ::lstat(name.constData(), &status) == 0 && S_ISLNK(status.st_mode);
        if (missing && !link) return FileKind::Missing;
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

} // namespace lectern::store
