// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <optional>
#include <sys/stat.h>

namespace lectern::store {

// Which file it is, whatever it is called.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

// Of what a path leads to; nothing where it leads nowhere or cannot be reached.
[[nodiscard]] inline std::optional<FileIdentity> identityOf(const QString &path) {
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

} // namespace lectern::store
