// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/zip_record.h"

#include "core/digest/containers/member_name.h"

#include <QCoreApplication>

#include <limits>

namespace lectern::digest {

namespace {

// Offsets in a record of the central directory (4.3.12).
constexpr qsizetype madeByField = 4;
constexpr qsizetype flagsField = 8;
constexpr qsizetype methodField = 10;
constexpr qsizetype dateField = 14;
constexpr qsizetype crcField = 16;
constexpr qsizetype packedSizeField = 20;
constexpr qsizetype sizeField = 24;
constexpr qsizetype nameLengthField = 28;
constexpr qsizetype extraLengthField = 30;
constexpr qsizetype attributesField = 38;
constexpr qsizetype headerField = 42;
constexpr qsizetype nameField = 46;

constexpr int stored = 0;
constexpr int deflated = 8;
constexpr qint64 inZip64 = 0xFFFFFFFF; // the number stands in the extra field

QByteArray nameBytes(const ZipRecord &record) {
    return record.part(nameField, record.number16(nameLengthField));
}

// Days of MS-DOS: seven bits of years since 1980, four of the month, five of the day.
std::optional<QDate> dosDate(int date) {
    const QDate day(1980 + (date >> 9), (date >> 5) & 0xF, date & 0x1F);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

// The extra field of Zip64 (4.5.3), which has only the numbers that are missing in the record.
void readZip64(const ZipRecord &record, ZipMember &member, qint64 &unpacked) {
    const QByteArray all = record.part(nameField + record.number16(nameLengthField),
                                       record.number16(extraLengthField));
    for (qsizetype at = 0; at + 4 <= all.size();) {
        const ZipRecord head(all.mid(at));
        const ZipRecord field(head.part(4, head.number16(2)));
        at += 4 + head.number16(2);
        if (head.number16(0) != 1) continue;
        qsizetype next = 0;
        for (qint64 *number : {&unpacked, &member.packing.size, &member.header})
            if (*number == inZip64) {
                *number = next + 8 <= field.size() ? field.number64(next) : -1;
                next += 8;
            }
    }
}

bool isOfUnix(const ZipRecord &record) {
    constexpr int unixSystem = 3;
    constexpr int macSystem = 19;
    const int system = record.number16(madeByField) >> 8;
    return system == unixSystem || system == macSystem;
}

} // namespace

quint64 ZipRecord::number(qsizetype at, int bytes) const {
    quint64 value = 0;
    for (int i = 0; i < bytes && at + i < m_bytes.size(); ++i)
        value |= quint64(static_cast<uchar>(m_bytes[at + i])) << (8 * i);
    return value;
}

ZipMember zipMemberIn(const ZipRecord &record) {
    ZipMember member;
    member.name = memberName(nameBytes(record));
    member.header = record.number32(headerField);
    member.packing.size = record.number32(packedSizeField);
    qint64 unpacked = record.number32(sizeField);
    readZip64(record, member, unpacked);
    member.packing.method = record.number16(methodField) == stored ? Packing::Method::Stored
                                                                   : Packing::Method::Deflated;
    member.packing.unpackedSize = unpacked;
    member.packing.crc = quint32(record.number32(crcField));
    member.packing.saved = dosDate(record.number16(dateField));
    member.packing.allowance = member.packing.size;
    // Numbers that no file has overlap with whatever follows.
    if (member.packing.size < 0 || member.header < 0)
        member.packing.size = std::numeric_limits<qint64>::max() / 2;
    return member;
}

bool isZipFile(const ZipRecord &record) {
    constexpr qint64 kind = 0170000;
    constexpr qint64 regular = 0100000;
    const qint64 mode = isOfUnix(record) ? (record.number32(attributesField) >> 16) & kind : 0;
    const QByteArray name = nameBytes(record);
    return (mode == 0 || mode == regular) && !name.endsWith('/') && !name.endsWith('\\');
}

std::optional<base::Error> refusalOf(const ZipRecord &record, const QString &name) {
    const auto refusal = [&name](const char *text) {
        return base::Error{
            base::ErrorCode::Invalid, QCoreApplication::translate("Lectern", text).arg(name), {}};
    };
    if ((record.number16(flagsField) & 1) != 0)
        return refusal(QT_TRANSLATE_NOOP(
            "Lectern", "“%1” is encrypted; please unpack it with its password and import that."));
    const int method = record.number16(methodField);
    if (method == stored || method == deflated) return std::nullopt;
    return refusal(QT_TRANSLATE_NOOP(
        "Lectern", "“%1” is packed in a way that is not read; please unpack it and import that."));
}

} // namespace lectern::digest
