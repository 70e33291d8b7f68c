// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/file_shelf.h"

#include "core/base/file_output.h"
#include "core/library/ops/attached_name.h"
#include "core/store/attachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <sys/stat.h>

namespace lectern::library {

namespace {

constexpr qint64 largestFile = 2LL << 30;
constexpr qint64 copiedAtOnce = 1 << 20;
constexpr qsizetype headLength = 1024; // where a PDF says what it is

base::Error fileError(base::ErrorCode code, const char *message, const QString &path) {
    return {code, QCoreApplication::translate("Lectern", message).arg(path), {}};
}

base::Error changedMeanwhile(const QString &path) {
    return fileError(base::ErrorCode::Unreadable,
                     QT_TRANSLATE_NOOP("Lectern", "%1 changed while it was being copied."), path);
}

std::optional<struct stat> statusOf(const QString &path) {
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) return std::nullopt;
    return status;
}

struct ReadFile {
    QByteArray hash; // raw
    QByteArray head;
    qint64 bytes = 0;
};
base::Result<ReadFile> readThrough(const QString &path,
                                   const std::function<base::Status(const QByteArray &)> &use) {
    QFile file(path);
    const base::Error unreadable = fileError(
        base::ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Lectern", "%1 cannot be read."), path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return base::fail(unreadable);
    ReadFile read;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        const QByteArray part = file.read(copiedAtOnce);
        if (part.isEmpty()) break;
        read.bytes += part.size();
        if (read.bytes > largestFile)
            return base::fail(fileError(base::ErrorCode::TooLarge,
                                        QT_TRANSLATE_NOOP("Lectern", "%1 is larger than 2 GiB."),
                                        path));
        if (read.head.size() < headLength) read.head += part.left(headLength - read.head.size());
        hash.addData(part);
        LECTERN_TRY(use(part));
    }
    if (file.error() != QFileDevice::NoError) return base::fail(unreadable);
    read.hash = hash.result();
    return read;
}

base::Status passOver(const QByteArray &) {
    return {};
}

} // namespace

FileShelf::FileShelf(QString libraryPath)
    : m_library(std::move(libraryPath))
    , m_folder(m_library + QStringLiteral(".files")) {}

// Reading the library by other means than SQLite would drop its locks.
base::Status FileShelf::refuse(const QString &path) const {
    const auto status = statusOf(path);
    if (!status)
        return base::fail(fileError(base::ErrorCode::Unreadable,
                                    QT_TRANSLATE_NOOP("Lectern", "There is no file %1."), path));
    if (!S_ISREG(status->st_mode))
        return base::fail(fileError(base::ErrorCode::Invalid,
                                    QT_TRANSLATE_NOOP("Lectern", "%1 is not a regular file."),
                                    path));
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        const auto own = statusOf(m_library + QLatin1String(ending));
        if (own && own->st_dev == status->st_dev && own->st_ino == status->st_ino)
            return base::fail(fileError(base::ErrorCode::Invalid,
                                        QT_TRANSLATE_NOOP("Lectern", "%1 is the library itself."),
                                        path));
    }
    return {};
}

base::Result<model::Attachment> FileShelf::keep(const QString &path) const {
    LECTERN_TRY(refuse(path));
    LECTERN_ASSIGN(const ReadFile read, readThrough(path, passOver));
    const bool pdf = read.head.contains("%PDF-");
    const model::Attachment file{attachedName(path), QString::fromLatin1(read.hash.toHex()),
                                 pdf ? model::AttachmentKind::Pdf : model::AttachmentKind::File,
                                 read.bytes};
    if (holds(file)) return file;
    LECTERN_TRY(base::makeFolder(m_folder));
    LECTERN_ASSIGN(const auto output, base::FileOutput::open(pathOf(file.contentHash)));
    LECTERN_ASSIGN(const ReadFile copied,
                   readThrough(path, [&](const QByteArray &part) { return output->write(part); }));
    if (copied.hash != read.hash) return base::fail(changedMeanwhile(path));
    LECTERN_TRY(output->commit());
    return file;
}

QString FileShelf::pathOf(const QString &contentHash) const {
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (contentHash.size() != 64 || !std::all_of(contentHash.cbegin(), contentHash.cend(), isHex))
        return {};
    return m_folder + u'/' + contentHash;
}

base::Status FileShelf::verify(const model::Attachment &file) const {
    const auto status = statusOf(pathOf(file.contentHash));
    if (!status || !S_ISREG(status->st_mode))
        return base::fail(fileError(
            base::ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Lectern", "The file %1 is missing from the library's folder."),
            file.fileName));
    LECTERN_ASSIGN(const ReadFile read, readThrough(pathOf(file.contentHash), passOver));
    if (QString::fromLatin1(read.hash.toHex()) == file.contentHash) return {};
    return base::fail(
        fileError(base::ErrorCode::Damaged,
                  QT_TRANSLATE_NOOP("Lectern", "The file %1 in the library's folder is damaged."),
                  file.fileName));
}

bool FileShelf::holds(const model::Attachment &file) const {
    if (!verify(file)) return false;
    const QByteArray path = QFile::encodeName(pathOf(file.contentHash));
    // Looked at once more: it may have gone in between.
    return ::utimensat(AT_FDCWD, path.constData(), nullptr, 0) == 0 || errno != ENOENT;
}

base::Result<QStringList> FileShelf::amissIn(store::Connection &library) const {
    QStringList amiss;
    LECTERN_TRY(store::eachAttachment(library, [&](const model::Attachment &file) -> base::Status {
        if (const base::Status sound = verify(file); !sound) amiss += sound.error().message;
        return {};
    }));
    return amiss;
}

QStringList FileShelf::settledFiles() const {
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    QStringList hashes;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        if (!pathOf(file.fileName()).isEmpty() && file.lastModified() < yesterday)
            hashes.append(file.fileName());
    return hashes;
}

void FileShelf::remove(const QString &contentHash) const {
    if (const QString path = pathOf(contentHash); !path.isEmpty()) QFile::remove(path);
}

} // namespace lectern::library
