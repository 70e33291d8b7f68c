// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QFile>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

// Splits at blanks; what holds blanks itself is given apart.
class Usage : public testing::TestWithParam<const char *> {};

} // namespace

TEST_P(Usage, ThatIsWrongExitsWithTwoAndOneSentenceAndMakesNoLibrary) {
    const Desk desk;
    const Answer run = desk.lectern(words(GetParam()));
    EXPECT_EQ(run.exit, 2);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    EXPECT_EQ(run.out, QByteArray());
    EXPECT_FALSE(QFile::exists(desk.libraryPath()));
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Usage,
    testing::Values(
        "nonsense", "--nonsense", "--library", "--library= list", "list --nonsense", "list --limit",
        "list --limit many", "list --limit -1", "list --json --ids", "list --json --json",
        "list --json=yes", "--wait long list", "import", "import - a.txt",
        "import --date soon a.txt", "show", "decide", "decide keep", "decide perhaps word",
        "decide keep --", "decide later --until soon word", "decide keep --until 2026-12-24 word",
        "tag", "tag word", "tag +rl", "tag + word", "tag +rl --", "note", "note 1 2",
        "note 1 --set a --append b", "attach", "attach 1", "attach 1 --list a.pdf",
        "attach 1 --rename a.pdf", "merge", "merge 1", "split", "split 1 2", "add", "correct 1",
        "correct 1 --set title", "correct 1 --set colour=red",
        "correct 1 --set title=a --clear title", "correct --clear title", "export",
        "export --format word", "export --format json --replace", "undo some", "undo 0", "undo 1 2",
        "redo -1", "history of", "stats all", "check it", "backup a b", "backup a --list",
        "restore", "restore a b", "dump a b", "load", "load a --merge --replace", "purge all",
        "purge --all --list", "import - --format papyrus", "import -q a.txt", "import a.txt -q",
        "decide later --until 2020-01-01 word", "help nonsense", "attach 1 --list --replace",
        "add 2409.1134", "add arXiv:soon", "-q", "--picture a.png resources", "--begin nowhere",
        "--begin kept list", "export --output a.xyz", "--generate", "--generate perl"));

TEST(Usage, OfAWriteWithABlankQueryIsWrong) {
    const Desk desk;
    EXPECT_EQ(desk.lectern(words("decide keep") + QStringList{QStringLiteral("  ")}).exit, 2);
    EXPECT_EQ(desk.lectern(words("tag +rl") + QStringList{QString()}).exit, 2);
}

TEST(Help, NamesEveryCommandAndNeedsNoDisplay) {
    const Desk desk;
    const Answer run = desk.lectern(words("--help"));
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.err, QByteArray());
    for (const QString &command : words("import list count show decide tag note correct add merge "
                                        "split export undo redo history stats check"))
        EXPECT_TRUE(run.out.contains("\n  " + command.toUtf8() + ' ')) << qPrintable(command);
    EXPECT_TRUE(run.out.contains("lectern decide keep robot laundry\n")) << "it shows how";
    EXPECT_TRUE(run.out.contains("is:undecided")) << "and what a query is";
    for (const QByteArray &line : run.out.split('\n'))
        EXPECT_LE(QString::fromUtf8(line).size(), 100) << line.constData();
}

TEST(Help, OfACommandShowsItsFormAndItsOptions) {
    const Desk desk;
    const Answer run = desk.lectern(words("list --help"));
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.out.startsWith("lectern list [QUERY]"));
    EXPECT_TRUE(run.out.contains("--limit N"));
    EXPECT_TRUE(run.out.contains("--library FILE"));
    EXPECT_FALSE(QFile::exists(desk.libraryPath()));
}

TEST(Help, IsGivenInTheFormsOfOtherProgramsToo) {
    const Desk desk;
    const QByteArray whole = desk.lectern(words("--help")).out;
    const QByteArray ofImport = desk.lectern(words("import --help")).out;
    for (const char *form : {"help", "-h"})
        EXPECT_EQ(desk.lectern(words(form)).out, whole) << form;
    for (const char *form : {"help import", "import -h"})
        EXPECT_EQ(desk.lectern(words(form)).out, ofImport) << form;
    EXPECT_TRUE(desk.lectern(words("list -h")).out.startsWith("lectern list [QUERY]"));
    EXPECT_EQ(desk.lectern(words("count survey -h")).out, "0\n") << "a word to be without";
}

TEST(Help, NamesTheFormatsThatAreReadAndWrapsItsLines) {
    const Desk desk;
    const QByteArray help = desk.lectern(words("import --help")).out;
    EXPECT_TRUE(help.contains("hf-text")) << help.constData();
    for (const char *command : {"import --help", "list --help", "history --help"})
        for (const QByteArray &line : desk.lectern(words(command)).out.split('\n'))
            EXPECT_LE(QString::fromUtf8(line).size(), 100) << line.constData();
}

TEST(Help, SaysTheVersion) {
    EXPECT_EQ(Desk().lectern(words("--version")).out, "lectern " LECTERN_VERSION "\n");
}

TEST(Options, MayStandBeforeTheCommandAndAfterIt) {
    const Desk desk;
    desk.import({QStringLiteral("Sparse attention for everyone")});
    const QString library = QStringLiteral("--library=") + desk.libraryPath();
    EXPECT_EQ(desk.lectern({library, QStringLiteral("count")}).out, "1\n");
    EXPECT_EQ(desk.lectern({QStringLiteral("count"), library}).out, "1\n");
    EXPECT_EQ(desk.lectern({QStringLiteral("--library"), desk.libraryPath(),
                            QStringLiteral("count"), QStringLiteral("--wait"), QStringLiteral("1")})
                  .out,
              "1\n");
}

TEST(Options, EndAtTwoDashes) {
    const Desk desk;
    desk.import({QStringLiteral("Sparse attention for everyone")});
    EXPECT_EQ(desk.lectern(words("count -- --limit")).out, "0\n");
}

TEST(Window, IsNotOpenedWithoutADisplay) {
    const Answer run = Desk().lectern({});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
}

TEST(Window, GivesItsPictureWithoutADisplay) {
    const Desk desk;
    desk.import({QStringLiteral("Sparse attention for everyone at home")});
    const Answer answer = desk.lectern(words("--picture window.png"));
    EXPECT_EQ(answer.exit, 0) << answer.err.constData();
    EXPECT_TRUE(desk.read(QStringLiteral("window.png")).startsWith("\x89PNG"));
    EXPECT_EQ(desk.lectern(words("count")).out, "1\n") << "the library is free again";
}

// As the actions of the desktop file do.
TEST(Window, BeginsWhereItIsTold) {
    const Desk desk;
    desk.import({QStringLiteral("Sparse attention for everyone at home")});
    EXPECT_EQ(desk.lectern(words("--picture usual.png")).exit, 0);
    for (const char *place : {"undecided", "later", "kept"})
        EXPECT_EQ(desk.lectern(words("--picture begun.png --begin") + words(place)).exit, 0);
    EXPECT_EQ(desk.lectern(words("--begin kept --picture kept.png")).exit, 0);
    EXPECT_NE(desk.read(QStringLiteral("kept.png")), desk.read(QStringLiteral("usual.png")));
}

// As a file manager hands it over; nothing is imported.
TEST(Window, OpensAFileThatIsALibrary) {
    const Desk desk;
    desk.import({QStringLiteral("Sparse attention for everyone at home")});
    EXPECT_TRUE(QFile::rename(desk.libraryPath(), desk.path(QStringLiteral("other.db"))));
    EXPECT_EQ(desk.lectern(words("--picture window.png other.db")).exit, 0);
    EXPECT_TRUE(desk.read(QStringLiteral("window.png")).startsWith("\x89PNG"));
    EXPECT_FALSE(QFile::exists(desk.libraryPath())) << "the usual library is left alone";
}

TEST(Window, SaysThatItsPictureCouldNotBeWritten) {
    const Desk desk;
    const Answer answer = desk.lectern(words("--picture missing/window.png"));
    EXPECT_EQ(answer.exit, 1);
    EXPECT_TRUE(answer.err.contains("lectern: The picture could not be written"));
}

TEST(Library, IsMadeInTheDataFolderWhenNothingNamesAnother) {
    Desk desk;
    desk.setEnvironment(QStringLiteral("LECTERN_LIBRARY"), QString());
    desk.setEnvironment(QStringLiteral("XDG_DATA_HOME"), desk.path(QStringLiteral("data")));
    desk.import({QStringLiteral("Sparse attention for everyone")});
    EXPECT_TRUE(QFile::exists(desk.path(QStringLiteral("data/lectern/library.db"))));
    EXPECT_EQ(desk.lectern(words("count")).out, "1\n");
}

TEST(Library, StaysBelowHomeWhenTheDataFolderIsRelative) {
    Desk desk;
    desk.setEnvironment(QStringLiteral("LECTERN_LIBRARY"), QString());
    desk.setEnvironment(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data"));
    desk.import({QStringLiteral("Sparse attention for everyone")});
    EXPECT_TRUE(QFile::exists(desk.path(QStringLiteral(".local/share/lectern/library.db"))));
}

} // namespace lectern::tests
