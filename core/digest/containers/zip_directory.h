// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/containers/inflated_device.h"

#include <QByteArrayView>
#include <QList>

namespace lectern::digest {

// A file that a .zip says it holds.
struct ZipMember {
    QString name;                     // clean: relative, "/" between folders, no "..", no controls
    qint64 header = 0;                // where its local header lies
    Packing packing;                  // `begin` is not known before zipPacking()
    std::optional<base::Error> error; // it cannot be read
};

[[nodiscard]] bool looksLikeZip(QByteArrayView start);

// The files of an archive, in its order, without folders, links, hidden files and what macOS adds;
// of those named alike the later ones have a number. Source: PKWARE's APPNOTE.TXT, 4.3 to 4.5.
// Errors: Invalid (damaged, cut short, one of several volumes; members that overlap are the trick
// of a bomb), TooLarge (more than caps::archiveMembers).
base::Result<QList<ZipMember>> readZipDirectory(QIODevice &archive, const QString &name);

// How the member lies in the archive. Errors: those of the member, Invalid (damaged).
base::Result<Packing> zipPacking(QIODevice &archive, const ZipMember &member);

} // namespace lectern::digest
