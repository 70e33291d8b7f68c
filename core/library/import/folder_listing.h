// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lectern::library {

// A file of a watched folder, as one look found it.
struct WatchedFile {
    QString path;
    QString mark;     // size and time of the last write: alike while the file rests
    qint64 ageMs = 0; // since the last write
};

struct FolderListing {
    bool exists = false;
    QList<WatchedFile> files; // by name
};

// The files in a folder, not those in folders within it. Hidden ones and those that a browser or an
// editor has not finished are left out. May block on a slow file system.
[[nodiscard]] FolderListing listFolder(const QString &folder);

} // namespace lectern::library
