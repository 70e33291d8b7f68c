// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_heading.h"
#include "core/digest/line_reader.h"
#include "tests/digest/reading.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <ctime>
#include <gtest/gtest.h>
#include <random>

using namespace lectern;
using tests::Reading;

// Any bytes: no crash, and nothing is lost in silence.
namespace {

QByteArray fixtureBytes(const char *name) {
    QFile file(QStringLiteral(LECTERN_FIXTURES "/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no such fixture: %s", name);
    return file.readAll();
}

QStringList linesOf(const QByteArray &bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    digest::ByteSource source(buffer, {});
    digest::Warnings warnings;
    digest::LineReader reader(source, warnings);
    QStringList lines;
    for (auto line = reader.next(); line && *line; line = reader.next())
        lines.append((*line)->text);
    return lines;
}

bool isShort(const QString &line) {
    return !line.trimmed().isEmpty() && line.trimmed().size() < 200;
}

// Whether a warning that names line `named` (1-based) speaks of the line at `index` too.
bool speaksOf(qint64 named, const QStringList &lines, qsizetype index) {
    if (named == index + 1) return true;
    if (named < 1 || named > index) return false;
    return std::all_of(lines.cbegin() + named - 1, lines.cbegin() + index + 1, isShort);
}

bool isTold(const Reading &reading, const QStringList &lines, qsizetype index) {
    return std::any_of(reading.entries.cbegin(), reading.entries.cend(),
                       [&](const model::Entry &entry) {
                           return entry.facts.title.raw.contains(lines[index]) ||
                                  entry.facts.abstract.raw.contains(lines[index]);
                       }) ||
           std::any_of(reading.warnings.cbegin(), reading.warnings.cend(),
                       [&](const model::ImportWarning &warning) {
                           return speaksOf(warning.line, lines, index);
                       });
}

// Blank lines and the heading apart, each line is in an entry or told of; or the whole is refused.
void expectNothingLost(const QByteArray &bytes) {
    const Reading reading = tests::readDigest(bytes);
    if (reading.error) {
        EXPECT_FALSE(reading.error->message.isEmpty());
        return;
    }
    EXPECT_FALSE(reading.entries.isEmpty());
    const QStringList lines = linesOf(bytes);
    qsizetype firstAbstract = 0;
    while (firstAbstract < lines.size() && lines[firstAbstract].trimmed().size() < 200)
        ++firstAbstract;
    const digest::HfHeading heading =
        digest::headingIn(lines.first(std::min(firstAbstract, lines.size())));
    for (qsizetype i = heading.end; i < lines.size(); ++i) {
        const bool told = lines[i].trimmed().isEmpty() || isTold(reading, lines, i);
        EXPECT_TRUE(told) << "line " << i + 1 << ": " << qPrintable(lines[i]);
    }
    for (const qsizetype stranger : heading.strangers)
        EXPECT_TRUE(isTold(reading, lines, stranger)) << "line " << stranger + 1;
}

TEST(HfTextProperty, LosesNothingOfADigestCutAnywhere) {
    const QByteArray whole = fixtureBytes("three_papers.txt");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        SCOPED_TRACE(size);
        expectNothingLost(whole.first(size));
        if (HasFailure()) break;
    }
}

TEST(HfTextProperty, LosesNothingOfADigestInUtf16CutAnywhere) {
    const QByteArray whole = fixtureBytes("utf16_little_endian.txt");
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        SCOPED_TRACE(size);
        expectNothingLost(whole.first(size));
        if (HasFailure()) break;
    }
}

// Cuts out, doubles, overwrites or breaks a random stretch, some times over.
QByteArray mutated(QByteArray bytes, std::mt19937 &random) {
    const auto below = [&random](qsizetype n) {
        return std::uniform_int_distribution<qsizetype>(0, n - 1)(random);
    };
    for (auto times = 1 + below(4); times > 0 && bytes.size() > 2; --times) {
        const qsizetype at = below(bytes.size());
        const qsizetype size = std::min<qsizetype>(below(300), bytes.size() - at);
        switch (below(5)) {
        case 0:
            bytes.remove(at, size);
            break;
        case 1:
            bytes.insert(below(bytes.size()), bytes.sliced(at, size));
            break;
        case 2:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 3:
            bytes.insert(at, "\n\n");
            break;
        default:
            bytes.insert(at, '\n');
            break;
        }
    }
    return bytes;
}

TEST(HfTextProperty, LosesNothingOfAMutatedDigest) {
    std::mt19937 random(20261123);
    const QList<QByteArray> seeds = {fixtureBytes("three_papers.txt"),
                                     fixtureBytes("utf8_damaged_in_one_line.txt"),
                                     fixtureBytes("abstracts_wrapped_at_72_columns.txt"),
                                     fixtureBytes("crlf.txt"), fixtureBytes("no_heading.txt")};
    for (int i = 0; i < 3'000 && !HasFailure(); ++i) {
        const QByteArray bytes = mutated(seeds[i % seeds.size()], random);
        SCOPED_TRACE(bytes.constData());
        expectNothingLost(bytes);
    }
}

TEST(HfTextProperty, SurvivesRandomBytesBehindAHeading) {
    std::mt19937 random(7);
    const QByteArray heading =
        "Daily Papers\n\nbyAK and the research community\n\nAug 20\n\nA Title\n\n";
    for (int i = 0; i < 500 && !HasFailure(); ++i) {
        QByteArray bytes(2'000, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random() % 256);
        EXPECT_TRUE(tests::readDigest(bytes).error);
        expectNothingLost(heading + QByteArray(2'000, 'a') + '\n' + bytes);
    }
}

double secondsFor(int papers) {
    QByteArray bytes = "Daily Papers\n\nbyAK and the research community\n\nAug 20\n\n";
    for (int i = 0; i < papers; ++i)
        bytes += "Title " + QByteArray::number(i) + "\n\n" +
                 QByteArray("A word, and another one. ").repeated(10) + "\n\n";
    const std::clock_t begin = std::clock();
    EXPECT_EQ(tests::readDigest(bytes).entries.size(), papers);
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST(HfTextProperty, ReadsTwentyThousandPapersInLinearTime) {
    const double few = secondsFor(1'000);
    EXPECT_LT(secondsFor(20'000), 20 * few * 4 + 0.5);
}

} // namespace
