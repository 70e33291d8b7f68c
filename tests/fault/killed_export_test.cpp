// SPDX-License-Identifier: GPL-3.0-or-later
// The real `lectern export`, killed at any moment of its work.
#include "tests/support/test_library.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>

using namespace lectern;
using tests::await;
using tests::must;

namespace {

constexpr int papersOfAFile = 1500;
constexpr int papersOfAFolder = 60; // a file each, which the disk confirms
constexpr int fewestKills = 6;      // of each format

// The files below a folder by their names, whole.
using Files = QMap<QString, QByteArray>;

Files filesIn(const QString &folder) {
    Files files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

void putBack(const QString &folder, const Files &files) {
    QDir(folder).removeRecursively();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = QDir(folder).filePath(file.key());
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile output(path);
        ASSERT_TRUE(output.open(QIODevice::WriteOnly) &&
                    output.write(file.value()) == file.value().size());
    }
}

class KilledExport : public testing::TestWithParam<const char *> {
  protected:
    void SetUp() override {
        library.importText(tests::inventedDigest(papers()));
        library.close();
        exportFor(-1);
        old = filesIn(folder());
        library.reopen();
        library.apply(library::Decide{
            library::Matching{QStringLiteral("*")}, model::DecisionState::Kept, {}});
        library.close();
    }

    [[nodiscard]] static int papers() {
        return QByteArray(GetParam()).endsWith("folder") ? papersOfAFolder : papersOfAFile;
    }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("out")); }

    // For so many milliseconds, to its end where that is less than none; then whether it got there.
    bool exportFor(int milliseconds) {
        (void)QDir().mkpath(folder());
        QProcess program;
        program.start(QStringLiteral(LECTERN_PROGRAM),
                      {QStringLiteral("--library"), library.path(), QStringLiteral("export"),
                       QStringLiteral("--format"), QLatin1String(GetParam()),
                       QStringLiteral("--output"), folder() + QStringLiteral("/papers")});
        const bool ended = program.waitForFinished(milliseconds);
        program.kill(); // SIGKILL
        program.waitForFinished(-1);
        EXPECT_TRUE(milliseconds >= 0 || program.exitCode() == 0)
            << program.readAllStandardError().constData();
        return ended;
    }

    // Each file is as it was or as it is to be. What else lies there is what the system's own
    // rename had not put in place yet: named after its file, and read by nobody.
    void expectEachWhole(const Files &whole) const {
        const Files there = filesIn(folder());
        for (auto file = there.cbegin(); file != there.cend(); ++file) {
            const QString &name = file.key();
            if (whole.contains(name) || old.contains(name))
                EXPECT_TRUE(file.value() == old.value(name) || file.value() == whole.value(name))
                    << qPrintable(name) << " is neither the old one nor the new";
            else
                EXPECT_TRUE(whole.contains(name.left(name.lastIndexOf(u'.')))) << qPrintable(name);
        }
        for (auto file = old.cbegin(); file != old.cend(); ++file)
            EXPECT_TRUE(there.contains(file.key())) << qPrintable(file.key()) << " is gone";
    }

    tests::TestLibrary library;
    Files old;

  private:
    QTemporaryDir m_folder;
};

} // namespace

// LECTERN_KILLS sets how many moments are tried of each format.
TEST_P(KilledExport, LeavesTheOldFileOrTheNewOneAndTheLibrarySound) {
    QElapsedTimer clock;
    clock.start();
    exportFor(-1);
    const int longest = static_cast<int>(clock.elapsed()) + 2;
    const Files whole = filesIn(folder());
    ASSERT_NE(whole, old) << "there is nothing to be caught between";
    QRandomGenerator random(20'261'129);
    const int kills = qMax(fewestKills, qEnvironmentVariableIntValue("LECTERN_KILLS"));
    int killed = 0;
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        putBack(folder(), old);
        if (!exportFor(1 + random.bounded(longest))) ++killed;
        expectEachWhole(whole);
        exportFor(-1); // over whatever the dead one left
        expectEachWhole(whole);
        for (auto file = whole.cbegin(); file != whole.cend(); ++file)
            EXPECT_EQ(filesIn(folder()).value(file.key()), file.value()) << qPrintable(file.key());
    }
    EXPECT_GT(killed, 0);
    library.reopen();
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
    EXPECT_EQ(library.ids(QStringLiteral("is:kept")).size(), papers());
}

INSTANTIATE_TEST_SUITE_P(
    OfEachForm, KilledExport, testing::Values("bibtex", "markdown", "html", "markdown-folder"),
    [](const testing::TestParamInfo<const char *> &format) {
        return QString::fromLatin1(format.param).remove(QLatin1Char('-')).toStdString();
    });
