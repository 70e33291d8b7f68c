// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::base {

namespace {

tl::unexpected<Error> notWritten(const QString &path, int error) {
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

// A device that has once failed refuses all that follows without asking the system again; it
// remembers that there was no room, errno does not.
int causeOf(const QSaveFile &file) {
    return file.error() == QFileDevice::ResourceError ? ENOSPC : errno;
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

FileOutput::FileOutput(const QString &path, const QString &target)
    : m_path(path)
    , m_file(std::make_unique<QSaveFile>(target)) {}

FileOutput::~FileOutput() = default;

Result<std::unique_ptr<FileOutput>> FileOutput::open(const QString &path) {
    if (!isReplaceable(path))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Lectern", "%1 is not a regular file.").arg(path));
    const QString existing = QFileInfo(path).canonicalFilePath(); // follows every link
    std::unique_ptr<FileOutput> output(new FileOutput(path, existing.isEmpty() ? path : existing));
    errno = 0;
    if (!output->m_file->open(QIODevice::WriteOnly)) return notWritten(path, errno);
    return output;
}

Status FileOutput::write(const QByteArray &bytes) {
    if (m_file->write(bytes) != bytes.size()) return notWritten(m_path, causeOf(*m_file));
    return {};
}

Status FileOutput::writeAll(QFile &from) {
    constexpr qint64 copiedAtOnce = 1 << 20;
    for (QByteArray part = from.read(copiedAtOnce); !part.isEmpty(); part = from.read(copiedAtOnce))
        LECTERN_TRY(write(part));
    if (from.error() == QFileDevice::NoError) return {};
    return fail(ErrorCode::Unreadable,
                QCoreApplication::translate("Lectern", "%1 cannot be read.").arg(from.fileName()),
                from.errorString());
}

Status FileOutput::commit() {
    // QSaveFile's commit() takes a failed sync for a success, so the sync is ours.
    if (!m_file->flush() || ::fsync(m_file->handle()) != 0)
        return notWritten(m_path, causeOf(*m_file));
    if (!m_file->commit() || !syncFolderOf(m_file->fileName()))
        return notWritten(m_path, causeOf(*m_file));
    return {};
}

Status putInPlace(const QString &fresh, const QString &path) {
    const int handle = ::open(QFile::encodeName(fresh).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return notWritten(path, errno);
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    if (failed != 0) return notWritten(path, failed);
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return notWritten(path, errno);
    if (!syncFolderOf(path)) return notWritten(path, errno);
    return {};
}

Status makeFolder(const QString &path) {
    if (QFileInfo(path).isDir()) return {};
    if (!QDir().mkpath(path) || !syncFolderOf(path)) return notWritten(path, errno);
    return {};
}

Status writeFile(const QString &path, const QByteArray &bytes) {
    LECTERN_ASSIGN(const auto output, FileOutput::open(path));
    LECTERN_TRY(output->write(bytes));
    return output->commit();
}

} // namespace lectern::base
