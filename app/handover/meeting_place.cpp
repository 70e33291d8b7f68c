// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/meeting_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace lectern::app {

namespace {

constexpr qsizetype identityLength = 20;

// Owned by this user and closed to everybody else: nobody could have put a socket of his there.
bool isPrivateFolder(const QString &path) {
    struct stat status = {};
    return QDir::isAbsolutePath(path) &&
           ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & 0077) == 0;
}

// Makes it where it is missing.
bool isOwnFolder(const QString &path) {
    ::mkdir(QFile::encodeName(path).constData(), 0700); // there already, or told by the next line
    return isPrivateFolder(path);
}

// The session's folder of the XDG Base Directory specification; of a sandbox the part of it that
// all starts of the program share; without a session one of our own.
QString runtimeFolder() {
    const QString user = QString::number(::geteuid());
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    for (const QString &session :
         {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/run/user/") + user}) {
        const QString parent =
            sandbox.isEmpty() ? session : session + QStringLiteral("/app/") + sandbox;
        if (isPrivateFolder(session) && isOwnFolder(parent + QStringLiteral("/lectern")))
            return parent + QStringLiteral("/lectern");
    }
    const QString own = QDir::tempPath() + QStringLiteral("/lectern-") + user;
    return isOwnFolder(own) ? own : QString();
}

std::optional<QString> identityOf(const QString &library) {
    const QFileInfo file(library);
    struct stat folder = {};
    if (::stat(QFile::encodeName(file.absolutePath()).constData(), &folder) != 0)
        return std::nullopt;
    const QByteArray name = QByteArray::number(quint64(folder.st_dev)) + ':' +
                            QByteArray::number(quint64(folder.st_ino)) + ':' +
                            QFile::encodeName(file.fileName());
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(identityLength));
}

} // namespace

std::optional<MeetingPlace> MeetingPlace::of(const QString &library) {
    const auto identity = identityOf(library);
    const QString folder = runtimeFolder();
    if (!identity || folder.isEmpty()) return std::nullopt;
    const QString path = folder + QLatin1Char('/') + *identity;
    if (QFile::encodeName(path).size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return std::nullopt;
    return MeetingPlace(path);
}

} // namespace lectern::app
