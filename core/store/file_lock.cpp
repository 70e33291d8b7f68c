// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::store {

namespace {

constexpr auto windowMark = "window";
constexpr unsigned long lockPollMs = 25;

enum class Attempt { Taken, Held, Vanished, Impossible };

// The one who unlinks the file may do so between our open and our flock: then ours is a lock on
// nothing, and we try again.
Attempt tryFlock(int descriptor, const QByteArray &path) {
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK || errno == EINTR ? Attempt::Held : Attempt::Impossible;
    struct stat ours = {};
    struct stat theirs = {};
    const bool same = fstat(descriptor, &ours) == 0 && stat(path.constData(), &theirs) == 0 &&
                      ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev;
    return same ? Attempt::Taken : Attempt::Vanished;
}

bool heldByWindow(int descriptor) {
    char text[16] = {};
    const ssize_t size = pread(descriptor, text, sizeof text - 1, 0);
    return size > 0 && QByteArrayView(text, size).startsWith(windowMark);
}

base::Error heldError(bool window) {
    const char *text =
        window
            ? QT_TRANSLATE_NOOP("Lectern", "A Lectern window has this library open and cannot be "
                                           "reached; close it first, or work there.")
            : QT_TRANSLATE_NOOP(
                  "Lectern",
                  "Another Lectern is writing to this library; try again when it is done.");
    return {base::ErrorCode::Locked, QCoreApplication::translate("Lectern", text), {}};
}

base::Error noLocks(const QString &library) {
    return {base::ErrorCode::Failed,
            QCoreApplication::translate("Lectern", "The library “%1” lies where no lock can be "
                                                   "trusted, so nothing is written to it.")
                .arg(library),
            {}};
}

base::Error openError(int code, const QString &library) {
    const char *text =
        code == ENOSPC
            ? QT_TRANSLATE_NOOP("Lectern",
                                "The disk is full; the library “%1” cannot be opened for writing.")
            : QT_TRANSLATE_NOOP(
                  "Lectern",
                  "The library “%1” cannot be written; it or its folder may be protected.");
    return {code == ENOSPC ? base::ErrorCode::NoSpace : base::ErrorCode::Unreadable,
            QCoreApplication::translate("Lectern", text).arg(library),
            QString::fromLocal8Bit(strerror(code))};
}

} // namespace

base::Result<std::unique_ptr<FileLock>> FileLock::take(const QString &library, Holder holder,
                                                       int waitSeconds) {
    const QByteArray path = QFile::encodeName(library + QStringLiteral(".lock"));
    const QDeadlineTimer deadline(waitSeconds * 1000LL);
    while (true) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0) return base::fail(openError(errno, library));
        const Attempt attempt = tryFlock(descriptor, path);
        if (attempt == Attempt::Taken) {
            const QByteArray mark = holder == Holder::Window ? windowMark : "command";
            // Only a courtesy to those who wait: on a full disk the lock holds all the same.
            (void)!ftruncate(descriptor, 0);
            (void)!pwrite(descriptor, mark.constData(), size_t(mark.size()), 0);
            std::unique_ptr<FileLock> lock(new FileLock(descriptor, path));
            return lock;
        }
        const bool window = attempt == Attempt::Held && heldByWindow(descriptor);
        ::close(descriptor);
        if (attempt == Attempt::Impossible) return base::fail(noLocks(library));
        if (attempt == Attempt::Held && (window || deadline.hasExpired()))
            return base::fail(heldError(window));
        if (attempt == Attempt::Held) QThread::msleep(lockPollMs);
    }
}

FileLock::~FileLock() {
    ::unlink(m_path.constData()); // while still held: see tryFlock
    ::close(m_descriptor);
}

} // namespace lectern::store
