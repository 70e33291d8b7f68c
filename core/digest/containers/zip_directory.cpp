// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/zip_directory.h"

#include "core/digest/caps.h"
#include "core/digest/containers/member_name.h"
#include "core/digest/containers/zip_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype endRecord = 22;
constexpr qsizetype commentAtMost = 0xFFFF;
constexpr qsizetype localHeader = 30;
constexpr qsizetype centralHeader = 46;
constexpr qint64 directoryAtMost = qint64{16} * 1024 * 1024; // bytes

// Where the list of members lies.
struct ZipEnd {
    qint64 members = 0;
    qint64 begin = 0;
    qint64 size = 0;
};

base::Error damagedZip(const QString &name) {
    return {base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern",
                                        "The archive “%1” is damaged or cut short; nothing "
                                        "was taken from it.")
                .arg(name),
            {}};
}

QByteArray bytesAt(QIODevice &archive, qint64 position, qint64 size) {
    if (position < 0 || size < 0 || position > archive.size() - size) return {};
    return archive.seek(position) ? archive.read(size) : QByteArray();
}

// The record that replaces the end record where a number does not fit there (4.3.14, 4.3.15).
std::optional<ZipEnd> zip64EndOf(QIODevice &archive, qint64 endPosition) {
    constexpr qint64 locator = 20;
    constexpr qint64 record = 56;
    const ZipRecord locatorRecord(bytesAt(archive, endPosition - locator, locator));
    if (!locatorRecord.startsWith("PK\x06\x07")) return std::nullopt;
    const ZipRecord end(bytesAt(archive, locatorRecord.number64(8), record));
    if (!end.startsWith("PK\x06\x06")) return std::nullopt;
    return ZipEnd{end.number64(32), end.number64(48), end.number64(40)};
}

std::optional<ZipEnd> zipEndOf(QIODevice &archive) {
    const qint64 tailSize = std::min<qint64>(archive.size(), endRecord + commentAtMost);
    const QByteArray tail = bytesAt(archive, archive.size() - tailSize, tailSize);
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || tail.size() - at < endRecord) return std::nullopt;
    const ZipRecord end(tail.sliced(at));
    if (end.number16(4) != end.number16(6)) return std::nullopt; // of several volumes
    const ZipEnd small{end.number16(10), end.number32(16), end.number32(12)};
    const bool isLarge =
        small.members == 0xFFFF || small.begin == 0xFFFFFFFF || small.size == 0xFFFFFFFF;
    if (!isLarge) return small;
    const auto large = zip64EndOf(archive, archive.size() - tailSize + at);
    return large ? large : std::optional(small);
}

// A whole record of the list; empty where none is.
QByteArray recordAt(const QByteArray &directory, qsizetype at) {
    const ZipRecord head(directory.mid(at, centralHeader));
    if (!head.startsWith("PK\x01\x02") || head.size() < centralHeader) return {};
    const qsizetype length =
        centralHeader + head.number16(28) + head.number16(30) + head.number16(32);
    return length > directory.size() - at ? QByteArray() : directory.mid(at, length);
}

ZipMember fileIn(const ZipRecord &record, const QString &name) {
    ZipMember file = zipMemberIn(record);
    file.name = name;
    file.packing.name = name;
    file.error = refusalOf(record, name);
    return file;
}

// Two members never share bytes: what unpacks to a hundred times the archive is none.
bool overlap(const QList<ZipMember> &members, qint64 end) {
    QList<std::pair<qint64, qint64>> places;
    for (const ZipMember &member : members)
        places.append({member.header, member.packing.size + localHeader});
    std::sort(places.begin(), places.end());
    places.append({end, 0});
    for (qsizetype i = 0; i + 1 < places.size(); ++i)
        if (places[i].second > places[i + 1].first - places[i].first) return true;
    return false;
}

} // namespace

bool looksLikeZip(QByteArrayView start) {
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

base::Result<QList<ZipMember>> readZipDirectory(QIODevice &archive, const QString &name) {
    const auto end = zipEndOf(archive);
    if (!end || end->members < 0) return base::fail(damagedZip(name));
    if (end->members > caps::archiveMembers)
        return base::fail(base::ErrorCode::TooLarge,
                          QCoreApplication::translate("Lectern", "The archive “%1” holds more than "
                                                                 "10,000 files, the most one may.")
                              .arg(name));
    const QByteArray directory =
        end->size > directoryAtMost ? QByteArray() : bytesAt(archive, end->begin, end->size);
    QList<ZipMember> all;
    QList<ZipMember> files;
    MemberNames names(name);
    for (qsizetype at = 0; all.size() < end->members;) {
        const ZipRecord record(recordAt(directory, at));
        if (record.size() == 0) return base::fail(damagedZip(name));
        at += record.size();
        all.append(zipMemberIn(record));
        if (isZipFile(record) && !isHiddenMember(all.last().name))
            files.append(fileIn(record, names.unique(all.last().name)));
    }
    if (overlap(all, end->begin)) return base::fail(damagedZip(name));
    return files;
}

base::Result<Packing> zipPacking(QIODevice &archive, const ZipMember &member) {
    if (member.error) return base::fail(*member.error);
    const ZipRecord header(bytesAt(archive, member.header, localHeader));
    Packing packing = member.packing;
    packing.begin = member.header + localHeader + header.number16(26) + header.number16(28);
    if (header.startsWith("PK\x03\x04") && packing.begin <= archive.size() - packing.size)
        return packing;
    return base::fail(damagedZip(member.name));
}

} // namespace lectern::digest
