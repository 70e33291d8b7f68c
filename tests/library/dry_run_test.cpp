// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace lectern::tests {
namespace {

library::ImportRequest dryRunOf(const QByteArray &text) {
    library::ImportRequest request;
    request.bytes = text;
    request.name = QStringLiteral("day.txt");
    request.dryRun = true;
    return request;
}

model::FileReport dryRun(library::Library &library, const QByteArray &text) {
    return must(await(library.import(dryRunOf(text)))).files.constFirst();
}

std::array<qint64, 6> counts(const model::FileReport &file) {
    return {file.papers, file.fresh, file.known, file.updated, file.doubtful, file.rejected};
}

// The same papers under the same titles, with abstracts that share little.
QByteArray retold(QByteArray digest) {
    return digest.replace("The beam of night", "By day the keeper of");
}

TEST(DryRun, SaysWhatTheImportThenDoes) {
    TestLibrary library;
    library.importText(inventedDigest(30));
    const QList<QByteArray> digests = {inventedDigest(10, 25), retold(inventedDigest(12, 20)),
                                       inventedDigest(30), inventedDigest(5, 90)};
    for (const QByteArray &digest : digests) {
        const model::FileReport before = dryRun(*library, digest);
        const model::FileReport done = library.importText(digest, QStringLiteral("day.txt"));
        EXPECT_EQ(counts(before), counts(done));
        EXPECT_EQ(before.warnings, done.warnings);
    }
}

TEST(DryRun, OfferingDoubtfulPapersSaysSo) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const model::FileReport report = dryRun(*library, retold(inventedDigest(3)));
    EXPECT_EQ(report.doubtful, 3);
    EXPECT_EQ(report.firstEntries.constFirst().fate, model::EntryFate::Doubtful);
}

TEST(DryRun, TellsWhatWasDecidedOnAKnownPaper) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    library.apply(library::Decide{model::PaperIds({library.ids().constFirst()}),
                                  model::DecisionState::Kept, std::nullopt});
    const QByteArray digest = inventedDigest(4);
    const auto entries = dryRun(*library, digest).firstEntries;
    ASSERT_EQ(entries.size(), 4);
    EXPECT_EQ(entries.at(0).fate, model::EntryFate::Known);
    EXPECT_EQ(entries.at(0).decision, model::DecisionState::Kept);
    EXPECT_EQ(entries.at(1).decision, model::DecisionState::Undecided);
    EXPECT_EQ(entries.at(3).fate, model::EntryFate::New);
}

TEST(DryRun, NeedsNoLockAndHoldsUpNoWriter) {
    TestLibrary writing;
    writing.importText(inventedDigest(3));
    library::Library reading({.path = writing.path(), .access = library::Access::ReadOnly});
    must(await(reading.open()));
    EXPECT_EQ(dryRun(reading, inventedDigest(5)).fresh, 2);
    writing.importText(inventedDigest(2, 50));
    EXPECT_EQ(dryRun(reading, inventedDigest(2, 51)).fresh, 1);
}

TEST(DryRun, OverAMissingLibraryMakesNothing) {
    const QTemporaryDir folder;
    library::Library library({.path = folder.filePath(QStringLiteral("none/library.db")),
                              .access = library::Access::ReadOnly});
    must(await(library.open()));
    EXPECT_EQ(dryRun(library, inventedDigest(5)).fresh, 5);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(DryRun, ForgetsAFileThatIsRefusedHalfWay) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const QString cut = library.folder() + QStringLiteral("/cut.txt");
    QFile file(cut);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(inventedDigest(3) + "\n\n" + QByteArray(3'000'000, 'x'));
    file.close();
    library::ImportRequest request = dryRunOf(inventedDigest(4));
    request.paths = {cut};
    const auto report = must(await(library->import(request)));
    ASSERT_EQ(report.files.size(), 2);
    EXPECT_TRUE(report.files.at(0).error.has_value());
    EXPECT_EQ(report.files.at(1).known, 3);
    EXPECT_EQ(report.files.at(1).fresh, 1);
}

TEST(DryRun, ShowsTheLinesAroundAWarning) {
    TestLibrary library;
    QByteArray digest = inventedDigest(2);
    digest.replace("We watch lighthouse 2", "We watch\x01 lighthouse 2");
    const auto warnings = dryRun(*library, digest).warnings;
    ASSERT_FALSE(warnings.isEmpty());
    ASSERT_GE(warnings.constFirst().around.size(), 2);
    EXPECT_TRUE(warnings.constFirst().around.at(1).startsWith(QStringLiteral("We watch")));
}

TEST(DryRun, TakesTheReadersWordForOneFileOnly) {
    TestLibrary library;
    library::ImportRequest request = dryRunOf(inventedDigest(2));
    const QString other = library.folder() + QStringLiteral("/other.txt");
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(inventedDigest(2, 7));
    file.close();
    request.paths = {other};
    request.choices.insert(other, {{}, model::Day::of(2024, 11, 23)});
    const auto report = must(await(library->import(request)));
    EXPECT_EQ(report.files.at(0).day, model::Day::of(2024, 11, 23));
    EXPECT_TRUE(report.files.at(0).saved.has_value());
    EXPECT_EQ(report.files.at(1).day, model::Day::withoutYear(11, 23));
}

} // namespace
} // namespace lectern::tests
