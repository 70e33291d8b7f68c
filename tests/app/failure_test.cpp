// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::tests {

namespace {

// A library of two papers that no failure may touch.
class Failure : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Sparse attention for everyone at home"),
                     QStringLiteral("Learning to grasp with two soft fingers")});
        before = desk.library();
        ASSERT_FALSE(before.isEmpty());
    }

    void TearDown() override { EXPECT_EQ(desk.library(), before); }

    void expectRefused(const Answer &run) const {
        EXPECT_EQ(run.exit, 1);
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }

    Desk desk;
    QByteArray before;
};

// As a user without rights; root may do anything.
QStringList asNobody(const QStringList &arguments) {
    QStringList command = {program()};
    if (geteuid() == 0)
        command = words("setpriv --reuid=65534 --regid=65534 --clear-groups") + command;
    return command + arguments;
}

Answer runAsNobody(const Desk &desk, const QStringList &arguments) {
    QStringList command = asNobody(arguments);
    const QString first = command.takeFirst();
    return desk.through(first, command);
}

void mode(const QString &path, mode_t mode) {
    ASSERT_EQ(chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

TEST_F(Failure, OfAnEmptyFileIsOneSentence) {
    expectRefused(desk.lectern({QStringLiteral("import"), desk.write(QStringLiteral("a"), {})}));
}

TEST_F(Failure, OfABinaryFileIsOneSentence) {
    const QByteArray binary = QByteArray("\x7f"
                                         "ELF\0\1\2\3\xff\xfe\0",
                                         11)
                                  .repeated(300);
    expectRefused(
        desk.lectern({QStringLiteral("import"), desk.write(QStringLiteral("a"), binary)}));
}

TEST_F(Failure, OfATextWithoutPapersIsOneSentence) {
    const QByteArray letter("Dear Ada,\n\nthe cake was good.\n\nYours, Bo\n");
    expectRefused(
        desk.lectern({QStringLiteral("import"), desk.write(QStringLiteral("a"), letter)}));
}

TEST_F(Failure, OfEmptyStandardInputIsOneSentence) {
    expectRefused(desk.lectern(words("import -")));
}

TEST_F(Failure, OfAMissingFileIsOneSentence) {
    expectRefused(desk.lectern(words("import missing.txt")));
}

TEST_F(Failure, OfAFolderWithoutDigestsIsOneSentence) {
    ASSERT_TRUE(QDir().mkpath(desk.path(QStringLiteral("empty"))));
    expectRefused(desk.lectern(words("import empty")));
}

TEST_F(Failure, OfAFormatThatTheFileIsNotOfIsOneSentence) {
    const QStringList command = words("import - --format bibtex");
    expectRefused(
        desk.lectern(command, capture({QStringLiteral("Any title that is long enough here")})));
}

TEST_F(Failure, OfAnAnswerThatIsAnErrorNamesTheFile) {
    (void)desk.write(
        QStringLiteral("answer.xml"),
        "<?xml version=\"1.0\"?><feed xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
        "xmlns=\"http://www.w3.org/2005/Atom\"><title>arXiv Query: "
        "search_query=&amp;id_list=abc</title>"
        "<id>http://arxiv.org/api/abc</id>"
        "<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id>"
        "<title>Error</title><summary>incorrect id format for abc</summary></entry></feed>");
    const Answer run = desk.lectern(words("import answer.xml"));
    expectRefused(run);
    EXPECT_TRUE(run.err.startsWith("lectern: answer.xml: ")) << run.err.constData();
}

TEST_F(Failure, OfAFileThatIsForAnotherCommandNamesThatCommand) {
    const QByteArray dump = desk.lectern(words("dump")).out;
    (void)desk.write(QStringLiteral("dump.jsonl"), dump);
    (void)desk.write(QStringLiteral("other.db"), before);
    (void)desk.write(QStringLiteral("hello.txt"), "hello\n");
    for (const auto &[command, named] : QList<std::pair<const char *, const char *>>{
             {"import dump.jsonl", "lectern load dump.jsonl"},
             {"import other.db", "lectern restore other.db"},
             {"load other.db", "lectern restore"},
             {"load nofile", "There is no file"},
             {"restore hello.txt", "is no backup"}}) {
        const Answer run = desk.lectern(words(command));
        expectRefused(run);
        EXPECT_TRUE(run.err.contains(named)) << run.err.constData();
    }
}

TEST_F(Failure, OfTheLibraryItselfAsADigestIsOneSentence) {
    expectRefused(desk.lectern(words("import library.db")));
}

TEST_F(Failure, OfDevicesThatNeverEndIsOneSentence) {
    expectRefused(desk.lectern(words("import /dev/zero")));
    const QByteArray pipe = QFile::encodeName(desk.path(QStringLiteral("pipe")));
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    expectRefused(desk.lectern(words("import pipe")));
}

TEST_F(Failure, OfAFileWithoutPermissionIsOneSentence) {
    const QString digest = desk.write(
        QStringLiteral("a.txt"), capture({QStringLiteral("Any title that is long enough here")}));
    mode(digest, 0);
    mode(desk.path(QStringLiteral(".")), 0777);
    mode(desk.libraryPath(), 0666);
    expectRefused(runAsNobody(desk, {QStringLiteral("import"), digest}));
}

TEST_F(Failure, OfALibraryThatMayOnlyBeReadIsOneSentence) {
    mode(desk.path(QStringLiteral(".")), 0555);
    mode(desk.libraryPath(), 0444);
    const Answer run = runAsNobody(desk, words("decide keep *"));
    const Answer reading = runAsNobody(desk, words("count"));
    mode(desk.path(QStringLiteral(".")), 0755);
    expectRefused(run);
    EXPECT_EQ(reading.out, "2\n") << reading.err.constData();
}

TEST_F(Failure, OfALibraryThatMayNotBeReadIsOneSentence) {
    mode(desk.path(QStringLiteral(".")), 0755);
    mode(desk.libraryPath(), 0);
    const Answer run = runAsNobody(desk, words("count"));
    mode(desk.libraryPath(), 0644);
    expectRefused(run);
}

TEST_F(Failure, OfAFullStandardOutputIsOneSentence) {
    expectRefused(
        desk.through(QStringLiteral("sh"),
                     {QStringLiteral("-c"), QStringLiteral("\"$0\" list >/dev/full"), program()}));
}

// Or the next file that is opened, a library or an export, takes what is said.
TEST_F(Failure, OfClosedStandardStreamsWritesIntoNoFile) {
    ASSERT_EQ(mkfifo(QFile::encodeName(desk.path(QStringLiteral("pipe"))).constData(), 0600), 0);
    const Answer run = desk.through(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("\"$0\" import - <pipe >&- 2>&- & exec 9>pipe\n"
                        "for i in $(seq 100); do where=$(readlink /proc/$!/fd/1 /proc/$!/fd/2)\n"
                        "case \"$where\" in /dev/null?/dev/null) break;; esac; sleep 0.1; done\n"
                        "echo \"$where\"; kill $!; wait"),
         program()});
    EXPECT_EQ(run.out, "/dev/null\n/dev/null\n") << "while it waits for its input";
}

TEST_F(Failure, OfAFullDiskIsOneSentenceAndTheDigestIsNotInAtAll) {
    QStringList titles;
    for (int i = 0; i < 1500; ++i)
        titles.append(QStringLiteral("A long enough title with its own number %1").arg(i));
    (void)desk.write(QStringLiteral("big.txt"), capture(titles));
    const Answer run = desk.through(
        QStringLiteral("unshare"),
        {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("mkdir full && mount -t tmpfs -o size=1m none full || exit 99\n"
                        "cp library.db full/ && export LECTERN_LIBRARY=full/library.db\n"
                        "\"$0\" import big.txt; echo $?\n"
                        "\"$0\" count; \"$0\" check; echo $?"),
         program()});
    if (run.exit == 99 || run.exit == 1)
        GTEST_SKIP() << "no small disk could be mounted: " << run.err.constData();
    EXPECT_EQ(run.lines(),
              (QStringList{QStringLiteral("1"), QStringLiteral("2"),
                           QStringLiteral("The library is sound."), QStringLiteral("0")}));
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
}

// What stands where a library should: each is refused for reading and for writing, and not a byte
// of it is changed.
class NotALibrary : public Failure {
  protected:
    void replaceLibrary(const QByteArray &bytes) {
        (void)desk.write(QStringLiteral("library.db"), bytes);
        before = bytes;
    }

    void expectRefusedWhole() const {
        for (const char *command :
             {"count", "list", "check", "import -", "decide keep *", "undo"}) {
            const Answer run = desk.lectern(
                words(command), capture({QStringLiteral("Any title that is long enough here")}));
            EXPECT_EQ(run.exit, 1) << command;
            EXPECT_TRUE(run.saysOneSentence()) << command << ": " << run.err.constData();
            EXPECT_EQ(desk.library(), before) << command;
        }
    }
};

TEST_F(NotALibrary, WhenItIsEmpty) {
    replaceLibrary({});
    expectRefusedWhole();
}

TEST_F(NotALibrary, WhenItIsText) {
    replaceLibrary(QByteArray("Dear Ada, this is a letter.\n").repeated(400));
    expectRefusedWhole();
}

TEST_F(NotALibrary, WhenItIsAnotherProgramsDatabase) {
    constexpr qsizetype applicationId = 68; // SQLite file format, section 1.3
    QByteArray other = before;
    other.replace(applicationId, 4, "\1\2\3\4");
    replaceLibrary(other);
    expectRefusedWhole();
}

TEST_F(NotALibrary, WhenItIsCutShort) {
    replaceLibrary(before.left(before.size() / 2));
    expectRefusedWhole();
}

// A newer Lectern says in the library which older ones may read it.
TEST_F(NotALibrary, ToWriteInWhenANewerLecternMadeIt) {
    constexpr qsizetype userVersion = 60;
    QByteArray newer = before;
    newer.replace(userVersion, 4, QByteArray("\0\0\3\xe7", 4));
    replaceLibrary(newer);
    EXPECT_EQ(desk.lectern(words("count")).out, "2\n");
    for (const char *command : {"import -", "decide keep *", "undo", "tag +rl *"})
        expectRefused(desk.lectern(
            words(command), capture({QStringLiteral("Any title that is long enough here")})));
}

TEST_F(NotALibrary, WhenItIsAFolder) {
    ASSERT_TRUE(QFile::remove(desk.libraryPath()));
    ASSERT_TRUE(QDir().mkpath(desk.libraryPath()));
    before.clear();
    EXPECT_EQ(desk.lectern(words("count")).exit, 1);
    EXPECT_EQ(desk.lectern(words("decide keep *")).exit, 1);
}

// Its drive is not there: an empty library in its place would be taken for all there is.
TEST_F(NotALibrary, WhenItIsALinkThatLeadsNowhere) {
    ASSERT_TRUE(QFile::remove(desk.libraryPath()));
    ASSERT_TRUE(QFile::link(desk.path(QStringLiteral("drive/library.db")), desk.libraryPath()));
    before.clear();
    expectRefusedWhole();
    EXPECT_TRUE(QFileInfo(desk.libraryPath()).isSymLink());
}

TEST_F(Failure, OfADamagedPageIsFoundByTheCheck) {
    QByteArray damaged = before;
    const qsizetype middle = damaged.size() / 2;
    damaged.replace(middle, 8192, QByteArray(8192, '\xa5'));
    (void)desk.write(QStringLiteral("library.db"), damaged);
    before = damaged;
    const Answer run = desk.lectern(words("check"));
    EXPECT_EQ(run.exit, 1) << run.out.constData();
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
}

constexpr qsizetype pageBytes = 8192;

QByteArray withoutPage(QByteArray library, qsizetype page) {
    return library.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\xa5'));
}

TEST_F(Failure, OfAnyOnePageIsToldByTheCheckAndMendedFromABackup) {
    ASSERT_EQ(desk.lectern(words("backup good.db")).exit, 0);
    const QByteArray sound = before;
    const qsizetype pages = sound.size() / pageBytes;
    ASSERT_GT(pages, 20);
    for (qsizetype page = 1; page < pages; page += page < 5 ? 1 : 9) {
        (void)desk.write(QStringLiteral("library.db"), withoutPage(sound, page));
        for (const char *command : {"check", "check --repair"}) {
            const Answer told = desk.lectern(words(command));
            EXPECT_FALSE(told.err.contains("to see where")) << "it has just been run";
            EXPECT_TRUE(told.exit == 0 || told.saysOneSentence()) << told.err.constData();
        }
        const Answer listed = desk.lectern(words("backup --list"));
        EXPECT_EQ(listed.exit, 0) << page << ": " << listed.err.constData();
        const Answer back = desk.lectern(words("restore good.db"));
        EXPECT_EQ(back.exit, 0) << page << ": " << back.err.constData();
        EXPECT_EQ(desk.lectern(words("check")).exit, 0) << page;
        EXPECT_EQ(desk.lectern(words("count *")).out, "2\n") << page;
    }
    before = desk.library();
}

TEST_F(Failure, OfAPageGoesBackToYourDataWithThePapersThatCanBeRead) {
    const Answer yours = desk.lectern(words("backup --your-data"));
    ASSERT_EQ(yours.exit, 0) << yours.err.constData();
    const QString name = yours.lines().value(0).section(u'/', -1);
    const QByteArray sound = before;
    for (qsizetype page = 1; page < 8; ++page) {
        (void)desk.write(QStringLiteral("library.db"), withoutPage(sound, page));
        const Answer back = desk.lectern({QStringLiteral("restore"), name});
        EXPECT_EQ(back.exit, 0) << page << ": " << back.err.constData();
        const Answer check = desk.lectern(words("check"));
        EXPECT_EQ(check.exit, 0) << page << ": " << check.err.constData();
    }
    before = desk.library();
}

} // namespace lectern::tests
