// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/containers/inflated_device.h"
#include "core/digest/containers/member_walk.h"
#include "tests/digest/reading.h"
#include "tests/hostile/envelopes.h"
#include "tests/hostile/limits.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int mutationsOfAnEnvelope = 60;

class HostileEnvelope : public testing::TestWithParam<EnvelopeUnderTest> {};

std::string nameOfEnvelope(const testing::TestParamInfo<EnvelopeUnderTest> &envelope) {
    return QByteArray(envelope.param.name).replace("-", "_").toStdString();
}

// All that a file brings, as an import would read it: whole first, then as a digest.
struct Unwrapped {
    qint64 papers = 0;
    qint64 rejected = 0;
    qint64 digests = 0;   // read to their end; one may have no papers
    QStringList failures; // messages
    QList<model::ImportWarning> warnings;
};

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

Unwrapped unwrapWithinLimits(const QByteArray &bytes, const QByteArray &name) {
    Limits limits;
    Unwrapped unwrapped = unwrap(bytes);
    EXPECT_LT(limits.cpuMilliseconds(), Limits::millisecondsAtMost) << name.constData();
    EXPECT_LT(limits.bytes(), Limits::bytesAtMost) << name.constData();
    EXPECT_TRUE(unwrapped.rejected == 0 || !unwrapped.warnings.isEmpty()) << name.constData();
    EXPECT_TRUE(unwrapped.digests > 0 || !unwrapped.failures.isEmpty())
        << name.constData() << " said nothing";
    for (const QString &failure : std::as_const(unwrapped.failures))
        EXPECT_TRUE(failure.endsWith(u'.')) << qPrintable(failure);
    return unwrapped;
}

} // namespace

TEST_P(HostileEnvelope, LetsThroughWhatItsFormatMeets) {
    const QList<HostileCase> cases = hostileCases(formatUnderTest(GetParam().format));
    EXPECT_GE(cases.size(), 60);
    for (const HostileCase &hostile : cases) {
        const Unwrapped unwrapped =
            unwrapWithinLimits(GetParam().wrap(hostile.bytes), hostile.name);
        const bool isRefused = hostile.papers == refused;
        EXPECT_EQ(unwrapped.papers, isRefused ? 0 : hostile.papers) << hostile.name.constData();
        EXPECT_EQ(unwrapped.failures.size(), isRefused ? 1 : 0) << hostile.name.constData();
        EXPECT_TRUE(isRefused || unwrapped.rejected == hostile.rejected)
            << hostile.name.constData();
    }
}

TEST_P(HostileEnvelope, EndsAsItMust) {
    for (const EnvelopeCase &hostile : GetParam().ownCases()) {
        const Unwrapped unwrapped = unwrapWithinLimits(hostile.bytes, hostile.name);
        EXPECT_EQ(unwrapped.papers, hostile.papers) << hostile.name.constData();
        EXPECT_EQ(unwrapped.failures.size(), hostile.failures) << hostile.name.constData();
        const QString first = unwrapped.failures.value(0);
        EXPECT_TRUE(first.contains(QString::fromUtf8(hostile.words)))
            << hostile.name.constData() << ": " << qPrintable(first);
    }
}

// LECTERN_MUTATIONS sets how many.
TEST_P(HostileEnvelope, MutationIsReadOrRefusedAndAlwaysAlike) {
    const int wanted = qEnvironmentVariableIntValue("LECTERN_MUTATIONS");
    const QByteArray file =
        GetParam().wrap(formatUnderTest(GetParam().format).write(inventedPapers(6)));
    for (quint32 seed = 1; seed <= quint32(wanted > 0 ? wanted : mutationsOfAnEnvelope); ++seed) {
        const QByteArray name = "mutation " + QByteArray::number(seed);
        const QByteArray bytes = mutated(file, seed);
        const Unwrapped unwrapped = unwrapWithinLimits(bytes, name);
        const Unwrapped again = unwrap(bytes);
        EXPECT_EQ(again.papers, unwrapped.papers) << name.constData();
        EXPECT_EQ(again.failures, unwrapped.failures) << name.constData();
    }
}

INSTANTIATE_TEST_SUITE_P(Envelopes, HostileEnvelope, testing::ValuesIn(envelopesUnderTest()),
                         nameOfEnvelope);

} // namespace lectern::tests
