// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/gzip_member.h"

#include "core/digest/containers/inflated_device.h"

#include <QDateTime>
#include <QFileDevice>
#include <QtEndian>

#include <limits>

namespace lectern::digest {

namespace {

// The time in the head, of the file as it was packed; else that of the packed one.
std::optional<QDate> savedOf(QIODevice &packed) {
    constexpr qint64 headSize = 10;
    const QByteArray head = packed.peek(headSize);
    const quint32 seconds =
        head.size() == headSize ? qFromLittleEndian<quint32>(head.constData() + 4) : 0;
    if (seconds != 0) return QDateTime::fromSecsSinceEpoch(seconds).date();
    const auto *file = qobject_cast<QFileDevice *>(&packed);
    if (file == nullptr) return std::nullopt;
    return file->fileTime(QFileDevice::FileModificationTime).date();
}

} // namespace

bool looksLikeGzip(QByteArrayView start) {
    return start.startsWith("\x1f\x8b");
}

Member gzipMember(const Member &packed) {
    Member member = packed;
    member.open = [open = packed.open,
                   name = packed.name]() -> base::Result<std::unique_ptr<QIODevice>> {
        LECTERN_ASSIGN(auto device, open());
        Packing packing{name, Packing::Method::Gzip};
        packing.saved = savedOf(*device);
        const auto *outer = dynamic_cast<const InflatedDevice *>(device.get());
        packing.size = outer ? std::numeric_limits<qint64>::max() : device->size();
        packing.allowance = outer ? outer->allowance() : device->size();
        return std::make_unique<InflatedDevice>(std::move(device), std::move(packing));
    };
    return member;
}

} // namespace lectern::digest
