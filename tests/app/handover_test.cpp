// SPDX-License-Identifier: GPL-3.0-or-later
// What starts after a window at the same library does its work there.
#include "tests/app/open_window.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lectern::tests {

namespace {

class Handover : public testing::Test {
  protected:
    Handover() {
        desk.import({QStringLiteral("Sparse attention for everyone at home"),
                     QStringLiteral("Learning to grasp with two soft fingers")});
    }

    QByteArray count(const char *query) {
        return desk.lectern({words("count") << QString::fromUtf8(query)}).out;
    }

    Desk desk;
};

QByteArray frame(quint32 length, char kind, const QByteArray &bytes) {
    QByteArray head(4, Qt::Uninitialized);
    qToBigEndian(length, head.data());
    return head + kind + bytes;
}

QByteArray frame(char kind, const QByteArray &bytes) {
    return frame(quint32(bytes.size()), kind, bytes);
}

} // namespace

TEST_F(Handover, OfACommandPrintsWhatItWouldHavePrinted) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const Answer kept = desk.lectern(words("decide keep grasp"));
    EXPECT_EQ(kept.exit, 0) << kept.err.constData();
    EXPECT_TRUE(kept.out.startsWith("Kept")) << kept.out.constData();
    EXPECT_EQ(count("is:kept"), "1\n");
    const Answer wrong = desk.lectern(words("reading-list add Nowhere 1"));
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_TRUE(wrong.saysOneSentence()) << wrong.err.constData();
    EXPECT_TRUE(window.isRunning());
}

TEST_F(Handover, OfWhatExchangesTheLibraryIsRefusedInOneSentence) {
    ASSERT_EQ(desk.lectern(words("backup good.db")).exit, 0);
    ASSERT_EQ(desk.lectern(words("dump all.jsonl")).exit, 0);
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const Answer restored = desk.lectern(words("restore good.db --wait 1"));
    EXPECT_EQ(restored.exit, 1);
    EXPECT_EQ(restored.out, QByteArray()) << "nothing was restored";
    EXPECT_TRUE(restored.saysOneSentence()) << restored.err.constData();
    EXPECT_TRUE(restored.err.contains("its page of backups")) << restored.err.constData();
    const Answer loaded = desk.lectern(words("load all.jsonl --replace --wait 1"));
    EXPECT_EQ(loaded.err, "lectern: A window has this library open; close it first.\n");
}

TEST_F(Handover, OfAnImportTakesStandardInputAndFilesWhereTheyAre) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const QStringList one = {QStringLiteral("A third paper about doors and windows")};
    const Answer piped = desk.lectern(words("import - --json"), capture(one));
    EXPECT_EQ(piped.exit, 0) << piped.err.constData();
    EXPECT_EQ(piped.json()[QStringLiteral("new")].toInt(), 1);
    (void)desk.write(QStringLiteral("four.txt"),
                     capture({QStringLiteral("A fourth paper about chairs and tables")}));
    const Answer named = desk.lectern(words("import four.txt"));
    EXPECT_EQ(named.exit, 0) << named.err.constData();
    EXPECT_EQ(count("*"), "4\n");
}

TEST_F(Handover, OfMuchStandardInputLosesNothingOfIt) {
    QStringList titles;
    for (int i = 0; i < 5000; ++i)
        titles.append(QStringLiteral("A long enough title with its own number %1").arg(i));
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const Answer run = desk.lectern(words("import - --json"), capture(titles));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.json()[QStringLiteral("new")].toInt(), 5000);
}

// An empty note would take the place of the one that is there.
TEST_F(Handover, OfStandardInputThatCannotBeReadChangesNothing) {
    ASSERT_EQ(desk.lectern(words("note 1 --set kept")).exit, 0);
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const Answer run = desk.through(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("\"$0\" note 1 --file - <."), program()});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    EXPECT_EQ(desk.lectern(words("note 1")).out, "kept");
}

TEST_F(Handover, OfUndoTakesBackTheNewestStepWhoeverMadeIt) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    EXPECT_EQ(desk.lectern(words("tag +doors grasp")).exit, 0);
    const Answer undone = desk.lectern(words("undo"));
    EXPECT_EQ(undone.exit, 0) << undone.err.constData();
    EXPECT_TRUE(undone.out.startsWith("Undone: ")) << undone.out.constData();
    EXPECT_EQ(count("tag:doors"), "0\n");
}

TEST_F(Handover, OfTwentyCommandsAtOnceDoesThemAll) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const Answer all = desk.through(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("for i in $(seq 20); do \"$0\" tag +t$i '*' & done; wait"), program()});
    EXPECT_EQ(all.lines().size(), 20) << all.err.constData();
    EXPECT_EQ(count("tag:t1 tag:t20"), "2\n");
}

TEST_F(Handover, OfFilesLeavesOneWindow) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    (void)desk.write(QStringLiteral("more.txt"),
                     capture({QStringLiteral("One more paper about it")}));
    const Answer second = desk.lectern(words("more.txt"));
    EXPECT_EQ(second.exit, 0) << second.err.constData();
    EXPECT_EQ(second.err, "");
    EXPECT_EQ(desk.lectern({}).exit, 0);
    EXPECT_TRUE(window.isRunning());
    EXPECT_EQ(count("*"), "2\n") << "the preview asks first";
}

TEST_F(Handover, MeetsTheWindowOverAnyPathToTheLibrary) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    ASSERT_TRUE(QFile::link(desk.libraryPath(), desk.path(QStringLiteral("link.db"))));
    for (const char *line :
         {"--library link.db tag +linked *", "--library ./lectern/../library.db tag +dots *"}) {
        const Answer run = desk.lectern(words(line));
        EXPECT_EQ(run.exit, 0) << line << ": " << run.err.constData();
    }
    EXPECT_EQ(count("tag:linked tag:dots"), "2\n");
}

TEST_F(Handover, IsNotTriedWithAWindowThatCrashed) {
    {
        OpenWindow window(desk);
        ASSERT_TRUE(window.isOpen());
        window.kill();
        ASSERT_FALSE(window.socket().isEmpty()) << "its socket stays behind";
        EXPECT_EQ(desk.lectern(words("tag +alone *")).exit, 0);
    }
    OpenWindow next(desk);
    EXPECT_TRUE(next.isOpen());
    EXPECT_EQ(count("tag:alone"), "2\n");
}

TEST_F(Handover, EndsForACallerWhoGoesInTheMiddleAndForNobodyElse) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    window.say(frame(1, R"({"lectern":1,"ask":"command","words":["import","-"],"folder":"/"})"));
    EXPECT_EQ(desk.lectern(words("tag +after *")).exit, 0);
    EXPECT_TRUE(window.isRunning());
}

// It was told as not done, and may be said again by now.
TEST_F(Handover, DoesNothingForACallerWhoWaitedTooLong) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    window.pause();
    const Answer late = desk.lectern(words("tag +late * --wait 1"));
    window.goOn();
    EXPECT_EQ(late.exit, 1);
    EXPECT_TRUE(late.err.contains("does not answer")) << late.err.constData();
    EXPECT_EQ(desk.lectern(words("tag +after *")).exit, 0);
    EXPECT_EQ(count("tag:late"), "0\n");
}

TEST_F(Handover, RefusesWhatIsNoRequest) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const QByteArray good =
        R"({"lectern":1,"ask":"command","words":["tag","+x","*"],"folder":"/"})";
    const QList<QByteArray> hostile = {
        "GET / HTTP/1.1\r\n\r\n",
        QByteArray(100'000, '\0'),
        QByteArray(100'000, '\xff'),
        frame(0xFFFFFFFF, 1, "x"),
        frame(0, 99, {}),
        frame(0, 1, {}),
        frame(6, "input before a request"),
        frame(1, "no JSON"),
        frame(1, "[[[[[[[[[["),
        frame(1, QByteArray(1 << 20, '[')),
        frame(1, R"({"lectern":2,"ask":"files","words":[],"folder":"/"})"),
        frame(1, R"({"lectern":1,"ask":"everything","words":[],"folder":"/"})"),
        frame(1, R"({"lectern":1,"ask":"files","words":[1,2],"folder":"/"})"),
        frame(1, R"({"lectern":1,"ask":"command","words":["tag"],"folder":"here"})"),
        frame(1, R"({"lectern":1,"ask":"command","words":[],"folder":"/"})"),
        frame(1, R"({"lectern":1,"ask":"command","words":["--library"],"folder":"/"})"),
        frame(1, R"({"lectern":1,"ask":"command","words":["nonsense"],"folder":"/"})"),
        frame(1, good) + frame(1, good),
        frame(1, good) + "and more",
    };
    for (const QByteArray &bytes : hostile) {
        (void)window.ask(bytes);
        ASSERT_TRUE(window.isRunning()) << bytes.left(80).constData();
    }
    EXPECT_EQ(desk.lectern(words("tag +sound *")).exit, 0);
}

TEST_F(Handover, TellsAnotherVersionWhatToDo) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const QByteArray answer =
        window.ask(frame(1, R"({"lectern":2,"ask":"files","words":[],"folder":"/"})"));
    EXPECT_TRUE(answer.contains("another version")) << answer.constData();
}

// Another user who gets as far as the socket, whatever its permissions are, gets no answer.
TEST_F(Handover, AnswersNoOtherUser) {
    if (geteuid() != 0) GTEST_SKIP() << "NOT RUN: only root can be another user";
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    for (const QString &name :
         {QStringLiteral("."), QStringLiteral("lectern"), QStringLiteral("library.db")})
        ASSERT_EQ(::chmod(QFile::encodeName(desk.path(name)).constData(), 0777), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(window.socket()).constData(), 0777), 0);
    const QString request = QString::fromLatin1(
        frame(1, R"({"lectern":1,"ask":"command","words":["tag","+x","*"],"folder":"/"})").toHex());
    const QStringList python = {QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"),
                                QStringLiteral("import socket, sys\n"
                                               "s = socket.socket(socket.AF_UNIX)\n"
                                               "s.connect(sys.argv[1])\n"
                                               "print('connected')\n"
                                               "try:\n"
                                               "    s.sendall(bytes.fromhex(sys.argv[2]))\n"
                                               "    print('answer', s.recv(100))\n"
                                               "except OSError: print('answer', b'')\n"),
                                window.socket(), request};
    const Answer theirs = desk.through(
        QStringLiteral("setpriv"), words("--reuid=65534 --regid=65534 --clear-groups") + python);
    EXPECT_EQ(theirs.out, "connected\nanswer b''\n") << theirs.err.constData();
    EXPECT_EQ(count("tag:x"), "0\n");
    const Answer ours = desk.through(python.constFirst(), python.mid(1));
    EXPECT_NE(ours.out, theirs.out) << "the same bytes of this user are a request";
    EXPECT_TRUE(window.isRunning());
}

} // namespace lectern::tests
