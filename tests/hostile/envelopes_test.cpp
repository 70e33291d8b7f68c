// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/envelopes.h"
#include "tests/hostile/limits.h"
#include "tests/hostile/unwrapped.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int mutationsOfAnEnvelope = 60;

class HostileEnvelope : public testing::TestWithParam<EnvelopeUnderTest> {};

std::string nameOfEnvelope(const testing::TestParamInfo<EnvelopeUnderTest> &envelope) {
    return QByteArray(envelope.param.name).replace("-", "_").toStdString();
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
