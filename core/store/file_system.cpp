// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_system.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace lectern::store {

namespace {

// Those that <linux/magic.h> of the target platform does not name.
constexpr quint32 cifsMagic = 0xFF534D42;
constexpr quint32 smb2Magic = 0xFE534D42;
constexpr quint32 fuseMagic = 0x65735546;

struct NetworkType {
    quint32 magic;
    const char *name;
    bool locksHold;
};

// NFS hands flock(2) to its server since Linux 2.6.12; of the others that is not sure.
constexpr NetworkType networkTypes[] = {
    {NFS_SUPER_MAGIC, "NFS", true},    {cifsMagic, "SMB", false},
    {smb2Magic, "SMB", false},         {SMB_SUPER_MAGIC, "SMB", false},
    {AFS_SUPER_MAGIC, "AFS", false},   {AFS_FS_MAGIC, "AFS", false},
    {CODA_SUPER_MAGIC, "Coda", false}, {CEPH_SUPER_MAGIC, "Ceph", true},
    {V9FS_MAGIC, "9P", false},
};

// FUSE file systems of which other computers may have a part; one for a disk or for encryption is
// not among them.
const QStringList &remoteFuseTypes() {
    static const QStringList types = {
        QStringLiteral("fuse.sshfs"),
        QStringLiteral("fuse.rclone"),
        QStringLiteral("fuse.s3fs"),
        QStringLiteral("fuse.davfs"),
        QStringLiteral("fuse.curlftpfs"),
        QStringLiteral("fuse.glusterfs"),
        QStringLiteral("fuse.gvfsd-fuse"),
        QStringLiteral("fuse.kio-fuse"),
        QStringLiteral("fuse.google-drive-ocamlfuse"),
        QStringLiteral("fuse.onedriver"),
        QStringLiteral("fuse.portal"),
    };
    return types;
}

// "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw": proc(5).
QString mountTypeOf(dev_t device) {
    const QByteArray wanted =
        QByteArray::number(major(device)) + ':' + QByteArray::number(minor(device));
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        const QByteArrayList fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (fields.value(2) == wanted && dash > 0) return QString::fromUtf8(fields.value(dash + 1));
    }
    return {};
}

} // namespace

FileSystem fileSystemCalled(quint32 magic, const QString &mountType) {
    for (const NetworkType &type : networkTypes)
        if (type.magic == magic) return {QString::fromLatin1(type.name), type.locksHold};
    if (magic == fuseMagic && remoteFuseTypes().contains(mountType))
        return {mountType.section(QLatin1Char('.'), 1), false};
    return {};
}

FileSystem fileSystemOf(const QString &path) {
    QString nearest = path;
    struct stat status = {};
    while (::stat(QFile::encodeName(nearest).constData(), &status) != 0) {
        const QString above = QFileInfo(nearest).absolutePath();
        if (above == nearest) return {};
        nearest = above;
    }
    struct statfs system = {};
    if (::statfs(QFile::encodeName(nearest).constData(), &system) != 0) return {};
    const auto magic = quint32(system.f_type);
    return fileSystemCalled(magic, magic == fuseMagic ? mountTypeOf(status.st_dev) : QString());
}

} // namespace lectern::store
