// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace lectern::tests {

// Writers of archives, as plain as can be, with every number open to lies.

[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

struct ZipFile {
    QByteArray name;
    QByteArray bytes;
    bool deflate = true;
    int flags = 0x800; // the name is UTF-8
    int method = -1;   // 0 or 8 where it is true
    qint64 mode = 0100644;
    qint64 crcBy = 0;   // added to what is true
    qint64 sizeBy = 0;  // added to the unpacked size
    bool zip64 = false; // its numbers stand in the extra field
};
// With the end record of Zip64 where it is wanted, and where there are more files than others
// count.
[[nodiscard]] QByteArray zipOf(const QList<ZipFile> &files, bool zip64End = false);

} // namespace lectern::tests
