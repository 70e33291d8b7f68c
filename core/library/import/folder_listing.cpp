// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/folder_listing.h"

#include <QDateTime>
#include <QDir>

namespace lectern::library {

namespace {

bool isUnfinished(const QString &name) {
    for (const auto *end : {".part", ".crdownload", ".download", ".tmp", "~"})
        if (name.endsWith(QLatin1String(end), Qt::CaseInsensitive)) return true;
    return false;
}

} // namespace

FolderListing listFolder(const QString &folder) {
    const QDir place(folder);
    FolderListing listing;
    listing.exists = place.exists();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo &file : place.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        if (isUnfinished(file.fileName())) continue;
        const QDateTime written = file.lastModified();
        listing.files.append(
            {file.filePath(),
             QStringLiteral("%1/%2").arg(file.size()).arg(written.toMSecsSinceEpoch()),
             written.msecsTo(now)});
    }
    return listing;
}

} // namespace lectern::library
