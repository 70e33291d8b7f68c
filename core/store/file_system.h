// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::store {

// What the file system under a library means for it.
struct FileSystem {
    QString network; // "NFS", "SMB": other computers may have it too; empty: a disk of this one
    // Whether a lock that is taken here is seen by everybody who could write to the file.
    bool locksHold = true;

    friend bool operator==(const FileSystem &, const FileSystem &) = default;
};

// Of the file, or of the nearest folder above it that is there.
[[nodiscard]] FileSystem fileSystemOf(const QString &path);

// By the number of statfs(2), and by the type of /proc/self/mountinfo, which alone tells one FUSE
// file system from another.
[[nodiscard]] FileSystem fileSystemCalled(quint32 magic, const QString &mountType);

} // namespace lectern::store
