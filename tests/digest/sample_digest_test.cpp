// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using namespace lectern;
using tests::Reading;
using tests::text;

namespace {

// What a new user sees first.
TEST(SampleDigest, IsReadWithoutAWarning) {
    const Reading reading = tests::readDigestFile(text(LECTERN_SAMPLE_DIGEST));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    EXPECT_EQ(reading.entries.size(), 24);
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("--11-23"));
    EXPECT_TRUE(reading.warnings.isEmpty());
    for (const model::Entry &entry : reading.entries) {
        const qsizetype words = entry.facts.abstract.tidy.count(u' ') + 1;
        EXPECT_TRUE(words >= 150 && words <= 280) << qPrintable(entry.facts.title.raw);
        EXPECT_FALSE(entry.facts.abstract.tidy.contains(u'\\'))
            << qPrintable(entry.facts.title.raw);
        EXPECT_FALSE(entry.facts.abstract.tidy.contains(text("``")))
            << qPrintable(entry.facts.title.raw);
    }
}

} // namespace
