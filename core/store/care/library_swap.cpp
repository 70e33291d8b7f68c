// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/care/library_swap.h"

#include "core/base/file_output.h"
#include "core/store/connection.h"
#include "core/store/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace lectern::store {

namespace {

const QString keptEnding = QStringLiteral(".before-restore-");

QString freeName(const QString &path) {
    for (int number = 1;; ++number) {
        const QString name = path + keptEnding + QString::number(number);
        if (!QFileInfo::exists(name)) return name;
    }
}

// What the last process left in the -wal goes where it belongs; of a damaged library it may stay.
void emptyJournal(const QString &path) {
    if (!QFileInfo::exists(path + QStringLiteral("-wal"))) return;
    const auto library = Connection::open(path, Mode::ReadWrite);
    if (library) (void)(*library)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

// A second name for the same file; a copy where the file system knows no such thing.
base::Status keepAs(const QString &path, const QString &name) {
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
        return {};
    const QString part = name + QStringLiteral(".part");
    QFile::remove(part);
    if (QFile::copy(path, part)) return base::putInPlace(part, name);
    QFile::remove(part);
    return base::fail(base::ErrorCode::NoSpace,
                      QCoreApplication::translate(
                          "Lectern", "There is no room to keep the library as it is at %1.")
                          .arg(name));
}

// A journal that is left would be replayed into the new library, silently.
base::Status moveJournal(const QString &path, const QString &name) {
    const QString journal = path + QStringLiteral("-wal");
    const bool holds = QFileInfo(journal).size() > 0;
    const bool gone = holds ? QFile::rename(journal, name + QStringLiteral("-wal"))
                            : !QFileInfo::exists(journal) || QFile::remove(journal);
    const QString shared = path + QStringLiteral("-shm");
    if (gone && (!QFileInfo::exists(shared) || QFile::remove(shared))) return {};
    return base::fail(base::ErrorCode::Unreadable,
                      QCoreApplication::translate("Lectern", "%1 cannot be written.").arg(journal));
}

} // namespace

base::Result<QString> putLibraryInPlace(const QString &fresh, const QString &path,
                                        int lockWaitSeconds) {
    LECTERN_ASSIGN(const auto lock,
                   FileLock::take(path, FileLock::Holder::Command, lockWaitSeconds));
    QString kept;
    if (QFileInfo::exists(path)) {
        kept = freeName(path);
        emptyJournal(path);
        LECTERN_TRY(keepAs(path, kept));
        LECTERN_TRY(moveJournal(path, kept));
    }
    LECTERN_TRY(base::putInPlace(fresh, path));
    return kept;
}

QStringList librariesKept(const QString &path) {
    const QFileInfo library(path);
    const QString begin = library.fileName() + keptEnding;
    QStringList kept;
    for (const QString &name : library.dir().entryList(QDir::Files | QDir::Hidden)) {
        bool isNumber = false;
        if (name.startsWith(begin)) (void)QStringView(name).mid(begin.size()).toInt(&isNumber);
        if (isNumber) kept.append(library.dir().filePath(name)); // and not what lies beside it
    }
    return kept;
}

} // namespace lectern::store
