// SPDX-License-Identifier: GPL-3.0-or-later
// A session that ends, or Ctrl+C where it was started, ends the window as its reader would, and a
// command before it is done.
#include "core/library/standing.h"
#include "tests/app/open_window.h"
#include "tests/support/test_library.h"

#include <QFileInfo>

#include <csignal>
#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

bool wasLeftOpen(const QString &path) {
    library::OpenOptions options;
    options.path = path;
    library::Library library(options);
    must(await(library.open()));
    return library::Standing::of(library).report().recovered.has_value();
}

constexpr int commandPatienceMs = 60'000;

// A digest of so many papers, which is at work for seconds; they are told apart by their titles.
QByteArray longDigest() {
    QStringList titles;
    for (int i = 0; i < 30'000; ++i)
        titles.append(QStringLiteral("Sparse attention for everyone at home, part %1").arg(i));
    return capture(titles);
}

qint64 papersIn(const QString &path) {
    library::OpenOptions options;
    options.path = path;
    options.access = library::Access::ReadOnly;
    library::Library library(options);
    must(await(library.open()));
    return must(await(library.count(QStringLiteral("*"))));
}

// An import that has begun to write, on its own or in a window.
class LongImport {
  public:
    explicit LongImport(const Desk &desk) {
        const QString digest = desk.write(QStringLiteral("digest.txt"), longDigest());
        const QString log = desk.libraryPath() + QStringLiteral("-wal");
        m_process.setProcessEnvironment(desk.environment());
        m_process.start(program(), {QStringLiteral("import"), digest});
        for (int tries = 0; tries < commandPatienceMs / 10 && !m_began; ++tries) {
            if (m_process.waitForFinished(10)) break;
            m_began = QFileInfo(log).size() > 1'000'000;
        }
        EXPECT_TRUE(m_began) << m_process.readAllStandardError().constData();
    }

    // The signal that ended it; 0: it ended otherwise.
    int endBy(int signal) {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        const bool ended = m_process.waitForFinished(commandPatienceMs) &&
                           m_process.exitStatus() == QProcess::CrashExit;
        return ended ? m_process.exitCode() : 0;
    }

    [[nodiscard]] QByteArray said() { return m_process.readAllStandardError(); }

  private:
    QProcess m_process;
    bool m_began = false;
};

class EndSignal : public testing::TestWithParam<int> {
  protected:
    EndSignal() {
        // What runs the tests in the background may have them ignored, and that is inherited.
        for (const int kind : {SIGTERM, SIGHUP, SIGINT})
            std::signal(kind, SIG_DFL);
        desk.import({QStringLiteral("Sparse attention for everyone at home")});
    }

    Desk desk;
};

} // namespace

TEST_P(EndSignal, ClosesTheWindowAndItsLibrary) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    EXPECT_EQ(desk.lectern(words("decide keep sparse")).exit, 0);
    EXPECT_EQ(window.endBy(GetParam()), 0);
    EXPECT_FALSE(wasLeftOpen(desk.libraryPath()));
}

TEST_P(EndSignal, StopsAnImportClosesItsLibraryAndEndsTheCommandAsItsShellExpects) {
    LongImport import(desk);
    EXPECT_EQ(import.endBy(GetParam()), GetParam());
    EXPECT_EQ(import.said(), "lectern: The import was stopped; nothing was changed.\n");
    EXPECT_FALSE(wasLeftOpen(desk.libraryPath()));
    EXPECT_EQ(papersIn(desk.libraryPath()), 1);
}

TEST_P(EndSignal, StopsAnImportThatWasHandedToTheWindowWhichGoesOn) {
    OpenWindow window(desk);
    LongImport import(desk);
    EXPECT_EQ(import.endBy(GetParam()), GetParam());
    EXPECT_EQ(desk.lectern(words("decide keep sparse")).exit, 0);
    EXPECT_EQ(window.endBy(SIGTERM), 0); // once the import has ended
    EXPECT_EQ(papersIn(desk.libraryPath()), 1);
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, EndSignal, testing::Values(SIGTERM, SIGHUP, SIGINT));

// Keys of citations are written while the output is.
TEST_F(EndSignal, OfAPipeThatNobodyReadsClosesTheLibraryAndSaysNothing) {
    QStringList titles;
    for (int i = 0; i < 400; ++i)
        titles.append(QStringLiteral("A long enough title with its own number %1").arg(i));
    desk.import(titles);
    const Answer run = desk.through(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("{ \"$0\" export --format bibtex; echo $? >&2; } | true"), program()});
    EXPECT_EQ(run.err, QByteArray::number(128 + SIGPIPE) + '\n');
    EXPECT_FALSE(wasLeftOpen(desk.libraryPath()));
}

// The tests above could not fail otherwise.
TEST_F(EndSignal, OfAKillLeavesTheLibraryOpen) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    window.kill();
    EXPECT_TRUE(wasLeftOpen(desk.libraryPath()));
}

} // namespace lectern::tests
