// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/manifest.h"
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <array>
#include <gtest/gtest.h>
#include <iostream>

namespace lectern::tests {

namespace {

// Where what is read differs from what a person counted, or where nothing is read at all.
struct ManifestException {
    const char *path; // of a file, or the beginning of several
    qint64 papers;    // what is found; none where the file is refused
    qint64 rejected;
    const char *reason;
};
constexpr qint64 refused = -1;
constexpr std::array manifestExceptions = {
    ManifestException{"arxiv_api_atom/http_id_abc", refused, 0,
                      "an error of arXiv's interface, which arrives as a feed"},
    ManifestException{
        "ris/jabref_RisImporterTest1.ris", 1, 10,
        "a broken file with eleven TY lines, of which one begins a record with a title"},
    ManifestException{"hf_text_capture/trending_structured", 3, 0,
                      "the page shows its first paper twice, for two widths of window"},
    ManifestException{"zotero_bibtex_csl/import__Import_error_with_character", 214, 69,
                      "69 of its 283 items have no title"},
};

const ManifestException *exceptionFor(const QString &path) {
    for (const ManifestException &exception : manifestExceptions)
        if (path.startsWith(QLatin1String(exception.path))) return &exception;
    return nullptr;
}

// What was found, in the words of the failure; empty where it is what the row says.
QString disagreement(const ManifestRow &row, const Reading &reading) {
    const ManifestException *exception = exceptionFor(row.path);
    const qint64 papers = exception ? exception->papers : row.papers;
    const qint64 rejected = exception ? exception->rejected : 0;
    if (reading.error && papers == refused) return {};
    if (reading.error) return QStringLiteral("is refused: ") + reading.error->message;
    if (reading.entries.size() == papers && reading.rejected == rejected) return {};
    return QStringLiteral("has %1 papers and %2 rejected as %3, not %4 and %5")
        .arg(QString::number(reading.entries.size()), QString::number(reading.rejected),
             reading.facts.format, QString::number(papers), QString::number(rejected));
}

} // namespace

TEST(Manifest, NamesNoFileThatIsNotReadRight) {
    const auto path = sample(QStringLiteral("MANIFEST.tsv"));
    if (!path) GTEST_SKIP() << noSamples;
    const QList<ManifestRow> rows = manifestRows(*path);
    ASSERT_FALSE(rows.isEmpty());
    qsizetype right = 0;
    for (const ManifestRow &row : rows) {
        const Reading reading = readDigestFile(*sample(row.path));
        const QString problem = disagreement(row, reading);
        right += problem.isEmpty() ? 1 : 0;
        EXPECT_TRUE(problem.isEmpty()) << qPrintable(row.path) << ' ' << qPrintable(problem);
    }
    std::cout << "Read right: " << right << " of " << rows.size() << " files of the manifest\n";
}

} // namespace lectern::tests
