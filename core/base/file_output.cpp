// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_output.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::base {

namespace {

Status notWritten(const QString &path, int error) {
    const QString detail = qt_error_string(error);
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return fail(ErrorCode::NoSpace,
                    QCoreApplication::translate("Lectern", "There is no room for %1.").arg(path),
                    detail);
    if (error == EIO)
        return fail(ErrorCode::Failed,
                    QCoreApplication::translate("Lectern", "The disk refused %1.").arg(path),
                    detail);
    return fail(ErrorCode::Unreadable,
                QCoreApplication::translate("Lectern", "%1 cannot be written.").arg(path), detail);
}

// A new or regular file; looked at without opening it, for opening a FIFO waits for ever.
bool isReplaceable(const QString &path) {
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 || S_ISREG(status.st_mode);
}

bool syncFolderOf(const QString &path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return errno == EACCES; // a folder we may write but not read
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL; // not every file system can
    ::close(handle);
    return synced;
}

} // namespace

Status writeFile(const QString &path, const QByteArray &bytes) {
    if (!isReplaceable(path))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Lectern", "%1 is not a regular file.").arg(path));
    const QString existing = QFileInfo(path).canonicalFilePath(); // follows every link
    QSaveFile file(existing.isEmpty() ? path : existing);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) return notWritten(path, errno);
    // commit() takes a failed sync for a success, so the sync is ours.
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return notWritten(path, errno);
    if (!file.commit() || !syncFolderOf(file.fileName())) return notWritten(path, errno);
    return {};
}

} // namespace lectern::base
