// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/unwrapped.h"

#include "core/digest/containers/inflated_device.h"
#include "core/digest/containers/member_walk.h"
#include "tests/digest/reading.h"

#include <QBuffer>

namespace lectern::tests {

namespace {

base::Status readToItsEnd(QIODevice &device) {
    while (!device.read(1 << 20).isEmpty()) {
    }
    const auto *packed = dynamic_cast<const digest::InflatedDevice *>(&device);
    if (packed && packed->failure()) return base::fail(*packed->failure());
    if (!device.seek(0)) return base::fail(base::ErrorCode::Unreadable, {});
    return {};
}

void take(Unwrapped &unwrapped, const digest::Member &member) {
    auto device = member.error ? base::Result<std::unique_ptr<QIODevice>>(base::fail(*member.error))
                               : member.open();
    const base::Status whole =
        device ? readToItsEnd(**device) : base::Status(base::fail(device.error()));
    if (!whole) {
        unwrapped.failures.append(whole.error().message);
        return;
    }
    const Reading reading = readDevice(**device, member.name);
    unwrapped.papers += reading.entries.size();
    unwrapped.rejected += reading.rejected;
    unwrapped.warnings += reading.warnings;
    unwrapped.digests += reading.error ? 0 : 1;
    if (reading.error) unwrapped.failures.append(reading.error->message);
}

} // namespace

Unwrapped unwrap(const QByteArray &bytes) {
    const digest::Member file{QStringLiteral("file"),
                              [bytes]() -> base::Result<std::unique_ptr<QIODevice>> {
                                  auto buffer = std::make_unique<QBuffer>();
                                  buffer->setData(bytes);
                                  buffer->open(QIODevice::ReadOnly);
                                  return buffer;
                              }};
    digest::MemberWalk walk(file, {});
    Unwrapped unwrapped;
    while (const auto member = walk.next())
        take(unwrapped, *member);
    return unwrapped;
}

} // namespace lectern::tests
