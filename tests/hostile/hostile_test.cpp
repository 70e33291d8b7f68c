// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/hostile/cases.h"
#include "tests/hostile/limits.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int mutationsInShort = 60;

class Hostile : public testing::TestWithParam<FormatUnderTest> {};

std::string nameOfFormat(const testing::TestParamInfo<FormatUnderTest> &format) {
    return QByteArray(format.param.name).replace("-", "_").toStdString();
}

// Whatever was read: each entry has its title and its place, and nothing is lost in silence.
void expectAccounted(const Reading &reading, const QByteArray &name) {
    qint64 before = 0;
    for (const model::Entry &entry : reading.entries) {
        EXPECT_FALSE(entry.facts.title.tidy.isEmpty()) << name.constData();
        EXPECT_FALSE(entry.facts.title.raw.contains(QChar(0))) << name.constData();
        EXPECT_GT(entry.position, before) << name.constData();
        before = entry.position;
    }
    EXPECT_TRUE(reading.rejected == 0 || !reading.warnings.isEmpty()) << name.constData();
    EXPECT_TRUE(!reading.error || reading.error->message.endsWith(u'.')) << name.constData();
}

Reading readWithinLimits(const QByteArray &bytes, const QByteArray &name) {
    Limits limits;
    Reading reading = readDigest(bytes);
    EXPECT_LT(limits.cpuMilliseconds(), Limits::millisecondsAtMost) << name.constData();
    EXPECT_LT(limits.bytes(), Limits::bytesAtMost) << name.constData();
    return reading;
}

void expectOutcome(const HostileCase &hostile, const QByteArray &format) {
    const Reading reading = readWithinLimits(hostile.bytes, hostile.name);
    expectAccounted(reading, hostile.name);
    EXPECT_EQ(reading.error.has_value(), hostile.papers == refused) << hostile.name.constData();
    if (hostile.papers == refused) return;
    EXPECT_TRUE(format.startsWith(reading.facts.format.toUtf8())) << hostile.name.constData();
    EXPECT_EQ(reading.entries.size(), hostile.papers) << hostile.name.constData();
    EXPECT_EQ(reading.rejected, hostile.rejected) << hostile.name.constData();
}

} // namespace

TEST_P(Hostile, EndsAsItMust) {
    const QList<HostileCase> cases = hostileCases(GetParam());
    EXPECT_GE(cases.size(), 60);
    for (const HostileCase &hostile : cases)
        expectOutcome(hostile, GetParam().name);
}

TEST_P(Hostile, KeepsWhatIsCompleteBeforeTheCut) {
    const WhenCut whenCut = GetParam().traits.whenCut;
    if (whenCut == WhenCut::IsRefused) GTEST_SKIP() << "a document cut short is refused whole";
    const QByteArray file = GetParam().write(inventedPapers(4));
    for (qsizetype size = file.size() / 2; size < file.size(); size += 7) {
        const Reading reading = readWithinLimits(file.first(size), "cut");
        expectAccounted(reading, "cut at " + QByteArray::number(size));
        const bool refusable = whenCut == WhenCut::IsRefusedInATag;
        EXPECT_TRUE(!reading.entries.isEmpty() || (refusable && reading.error)) << size;
    }
}

// LECTERN_MUTATIONS sets how many; each has a number, by which it can be made again.
TEST_P(Hostile, MutationIsReadOrRefusedAndAlwaysAlike) {
    const int wanted = qEnvironmentVariableIntValue("LECTERN_MUTATIONS");
    const QByteArray file = GetParam().write(inventedPapers(6));
    for (quint32 seed = 1; seed <= quint32(wanted > 0 ? wanted : mutationsInShort); ++seed) {
        const QByteArray name = "mutation " + QByteArray::number(seed);
        const QByteArray bytes = mutated(file, seed);
        const Reading reading = readWithinLimits(bytes, name);
        expectAccounted(reading, name);
        const Reading again = readDigest(bytes);
        EXPECT_EQ(again.entries.size(), reading.entries.size()) << name.constData();
        EXPECT_EQ(again.warnings, reading.warnings) << name.constData();
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, Hostile, testing::ValuesIn(formatsUnderTest()), nameOfFormat);

} // namespace lectern::tests
