// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace lectern;
using tests::Reading;

namespace {

const QByteArray heading = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n"
                           "Daily Papers\n\nbyAK and the research community\n\nAug 20\n\n";

// An abstract that no other has, of some 240 characters.
QByteArray abstractOf(const QByteArray &topic) {
    return "We study " + topic + ". " +
           QByteArray("It has been studied before, and it will be again. ").repeated(4) +
           "We find " + topic + " wanting.";
}

TEST(HfText, ReadsTheDigestThatTheProjectWasStartedFrom) {
    const auto path = tests::sample(QStringLiteral("000_fab4076032263ef9.txt"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 82);
    EXPECT_EQ(reading.facts.source, QStringLiteral("hf-daily"));
    EXPECT_EQ(reading.facts.format, QStringLiteral("hf-text"));
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), QStringLiteral("--08-20"));
    EXPECT_TRUE(reading.warnings.isEmpty());
    EXPECT_EQ(reading.rejected, 0);

    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype i = 0; i < reading.entries.size(); ++i) {
        const model::Entry &entry = reading.entries[i];
        EXPECT_EQ(entry.position, i + 1);
        EXPECT_EQ(entry.facts.title.raw.toUtf8(), lines[entry.line - 1]);
        EXPECT_EQ(entry.facts.abstract.raw.toUtf8(), lines[entry.line + 1]);
    }
}

TEST(HfText, TakesTitlesWithAbstractsInTurn) {
    const Reading reading = tests::readDigest(heading + "Moss\n\n" + abstractOf("moss") +
                                              "\n\nFern\n\n" + abstractOf("fern"));
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries[1].facts.title.tidy, QStringLiteral("Fern"));
    EXPECT_EQ(reading.entries[1].line, 17);
}

} // namespace
