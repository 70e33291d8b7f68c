// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"

#include <zlib.h>

namespace lectern::tests {

namespace {

QByteArray deflated(const QByteArray &bytes, int windowBits) {
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = bytes;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray number(quint64 value, int bytes) {
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += char((value >> (8 * i)) & 0xFF);
    return result;
}

constexpr quint64 inExtra = 0xFFFFFFFF;

// What the local header and the directory have alike, from the flags to the length of the name.
QByteArray sharedFields(const ZipFile &file, const QByteArray &packed) {
    const int method = file.method >= 0 ? file.method : file.deflate ? 8 : 0;
    const auto crc = quint64(
        crc32(0, reinterpret_cast<const Bytef *>(file.bytes.constData()), uInt(file.bytes.size())));
    return number(quint64(file.flags), 2) + number(quint64(method), 2) + number(0, 2) +
           number((44 << 9) | (9 << 5) | 18, 2) + number(crc + quint64(file.crcBy), 4) +
           number(file.zip64 ? inExtra : quint64(packed.size()), 4) +
           number(file.zip64 ? inExtra : quint64(file.bytes.size() + file.sizeBy), 4) +
           number(quint64(file.name.size()), 2);
}

QByteArray endOf(quint64 files, quint64 directorySize, quint64 directoryBegin, bool zip64) {
    QByteArray end;
    if (zip64) {
        end += "PK\x06\x06" + number(44, 8) + number((3 << 8) | 45, 2) + number(45, 2) +
               number(0, 8) + number(files, 8) + number(files, 8) + number(directorySize, 8) +
               number(directoryBegin, 8);
        end +=
            "PK\x06\x07" + number(0, 4) + number(directoryBegin + directorySize, 8) + number(1, 4);
        files = 0xFFFF;
        directorySize = inExtra;
        directoryBegin = inExtra;
    }
    return end + "PK\x05\x06" + number(0, 4) + number(files, 2) + number(files, 2) +
           number(directorySize, 4) + number(directoryBegin, 4) + number(0, 2);
}

} // namespace

QByteArray gzipped(const QByteArray &bytes) {
    return deflated(bytes, MAX_WBITS + 16);
}

QByteArray zipOf(const QList<ZipFile> &files, bool zip64End) {
    QByteArray archive;
    QByteArray directory;
    for (const ZipFile &file : files) {
        const QByteArray packed = file.deflate ? deflated(file.bytes, -MAX_WBITS) : file.bytes;
        const QByteArray shared = sharedFields(file, packed);
        QByteArray extra;
        if (file.zip64)
            extra = number(1, 2) + number(16, 2) +
                    number(quint64(file.bytes.size() + file.sizeBy), 8) +
                    number(quint64(packed.size()), 8);
        directory += "PK\x01\x02" + number((3 << 8) | 20, 2) + number(20, 2) + shared +
                     number(quint64(extra.size()), 2) + number(0, 6) +
                     number(quint64(file.mode) << 16, 4) + number(quint64(archive.size()), 4) +
                     file.name + extra;
        archive += "PK\x03\x04" + number(20, 2) + shared + number(0, 2) + file.name + packed;
    }
    return archive + directory +
           endOf(quint64(files.size()), quint64(directory.size()), quint64(archive.size()),
                 zip64End || files.size() > 0xFFFF);
}

} // namespace lectern::tests
