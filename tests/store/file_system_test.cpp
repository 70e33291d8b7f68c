// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_system.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

struct FileSystemCase {
    quint32 magic;
    const char *mountType;
    const char *network;
    bool locksHold;
};

// The numbers are those of statfs(2).
TEST(FileSystem, IsKnownByItsNumberAndOfFuseByItsMount) {
    const FileSystemCase cases[] = {
        {0xEF53, "", "", true},                       // ext4
        {0x9123683E, "", "", true},                   // btrfs
        {0x01021994, "", "", true},                   // tmpfs
        {0x794C7630, "", "", true},                   // overlayfs
        {0x6969, "", "NFS", true},                    // its server keeps the locks
        {0xFF534D42, "", "SMB", false},               // cifs
        {0xFE534D42, "", "SMB", false},               // smb3
        {0x01021997, "", "9P", false},                // a folder of the host of a machine
        {0x65735546, "fuse.sshfs", "sshfs", false},   // FUSE, of a network
        {0x65735546, "fuse.rclone", "rclone", false}, //
        {0x65735546, "fuseblk", "", true},            // FUSE, of a disk
        {0x65735546, "fuse.gocryptfs", "", true},     // FUSE, of an encrypted folder
        {0x65735546, "", "", true},                   //
    };
    for (const FileSystemCase &one : cases) {
        const store::FileSystem expected{QString::fromLatin1(one.network), one.locksHold};
        EXPECT_EQ(store::fileSystemCalled(one.magic, QString::fromLatin1(one.mountType)), expected)
            << std::hex << one.magic << ' ' << one.mountType;
    }
}

TEST(FileSystem, OfWhatIsNotThereIsThatOfTheFolderAbove) {
    QTemporaryDir folder;
    EXPECT_EQ(store::fileSystemOf(folder.filePath(QStringLiteral("not/there/at/all.db"))),
              store::fileSystemOf(folder.path()));
    EXPECT_EQ(store::fileSystemOf(QStringLiteral("/proc/nowhere/library.db")).network, QString());
}

} // namespace
