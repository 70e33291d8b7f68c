// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, dumps and what is removed for good, by the real program.
#include "tests/app/desk.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const QString first = QStringLiteral("Learning to grasp with two soft fingers");
const QString second = QStringLiteral("How a lighthouse keeper counts the ships");

class Care : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({first, second});
        ASSERT_EQ(desk.lectern(words("note 1 --set mine")).exit, 0);
    }
    [[nodiscard]] QByteArray notes() const { return desk.lectern(words("note 1")).out; }

    Desk desk;
};

} // namespace

TEST_F(Care, BackupsAreMadeListedAndGoneBackTo) {
    const Answer whole = desk.lectern(words("backup"));
    ASSERT_EQ(whole.exit, 0) << whole.err.constData();
    const QStringList cells = whole.lines().value(0).split(u'\t');
    ASSERT_EQ(cells.size(), 6);
    EXPECT_EQ(cells.at(1), QStringLiteral("whole library"));
    EXPECT_EQ(cells.at(2), QStringLiteral("2"));
    EXPECT_EQ(cells.at(3), QStringLiteral("1"));
    const Answer yours = desk.lectern(words("backup --your-data"));
    ASSERT_EQ(yours.exit, 0) << yours.err.constData();
    EXPECT_EQ(desk.lectern(words("backup --list")).lines().size(), 3) << "and one made by itself";

    ASSERT_EQ(desk.lectern(words("note 1 --set other")).exit, 0);
    const QString name = yours.lines().value(0).section(u'/', -1);
    EXPECT_EQ(desk.lectern({QStringLiteral("restore"), name, QStringLiteral("--dry-run")}).exit, 0);
    EXPECT_EQ(notes(), "other") << "only told";
    EXPECT_EQ(desk.lectern({QStringLiteral("restore"), name}).exit, 0);
    EXPECT_EQ(notes(), "mine");
    EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    EXPECT_EQ(notes(), "other");

    const Answer back = desk.lectern({QStringLiteral("restore"), cells.at(5)});
    EXPECT_EQ(back.exit, 0) << back.err.constData();
    EXPECT_EQ(notes(), "mine");
    EXPECT_TRUE(QFile::exists(desk.libraryPath() + QStringLiteral(".before-restore-1")));
    EXPECT_EQ(desk.lectern(words("check")).exit, 0);
}

TEST_F(Care, ACopyTakesNoOtherFilesPlaceUnasked) {
    const QString file = desk.write(QStringLiteral("thesis.txt"), "a thesis");
    const Answer refused = desk.lectern({QStringLiteral("backup"), file});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.saysOneSentence());
    EXPECT_EQ(desk.lectern({QStringLiteral("dump"), file}).exit, 1);
    EXPECT_EQ(desk.read(QStringLiteral("thesis.txt")), "a thesis");
    const QString copy = desk.path(QStringLiteral("copy.db"));
    EXPECT_EQ(desk.lectern({QStringLiteral("backup"), copy}).exit, 0);
    EXPECT_EQ(desk.lectern({QStringLiteral("--library"), copy, QStringLiteral("count")}).out,
              "2\n");
}

// Beyond what is printed at once, with letters of two bytes across its borders.
TEST_F(Care, ADumpIsTheSameLinesOnATerminal) {
    const QString note = QStringLiteral("\u00e4n \u00fc").repeated(1 << 18);
    const QString file = desk.write(QStringLiteral("long.md"), note.toUtf8());
    ASSERT_EQ(desk.lectern(words("note 1 --file long.md")).exit, 0) << qPrintable(file);
    const Answer dump = desk.lectern(words("dump"));
    const Answer shown =
        desk.through(QStringLiteral("script"),
                     {QStringLiteral("-qec"), QStringLiteral("'%1' dump").arg(program()),
                      QStringLiteral("/dev/null")});
    EXPECT_EQ(shown.exit, 0) << shown.err.constData();
    QByteArray lines = shown.out;
    EXPECT_TRUE(lines.replace("\r\n", "\n") == dump.out)
        << lines.count('\n') << " lines of " << dump.out.count('\n');
}

TEST_F(Care, ADumpIsLoadedIntoAnEmptyPlaceAndGivesTheSameDump) {
    const Answer dump = desk.lectern(words("dump"));
    ASSERT_EQ(dump.exit, 0) << dump.err.constData();
    const QString file = desk.write(QStringLiteral("dump.jsonl"), dump.out);
    const QString other = desk.path(QStringLiteral("other/library.db"));
    const QStringList there{QStringLiteral("--library"), other};
    const Answer loaded = desk.lectern(there + QStringList{QStringLiteral("load"), file});
    ASSERT_EQ(loaded.exit, 0) << loaded.err.constData();
    EXPECT_EQ(desk.lectern(there + words("dump")).out, dump.out);
    EXPECT_EQ(desk.lectern(there + words("check")).exit, 0);
    const Answer again = desk.lectern(there + QStringList{QStringLiteral("load"), file});
    EXPECT_EQ(again.exit, 1) << "there is something in it";
    EXPECT_TRUE(again.saysOneSentence());
    EXPECT_EQ(
        desk.lectern(there + QStringList{QStringLiteral("load"), file, QStringLiteral("--merge")})
            .exit,
        0);
    EXPECT_EQ(
        desk.lectern(there + QStringList{QStringLiteral("load"), file, QStringLiteral("--replace")})
            .exit,
        0);
    EXPECT_EQ(desk.lectern(there + words("dump")).out, dump.out);
    EXPECT_TRUE(QFile::exists(other + QStringLiteral(".before-restore-1")));
}

TEST_F(Care, ADamagedDumpChangesNothing) {
    QByteArray dump = desk.lectern(words("dump")).out;
    dump[dump.size() / 2] = static_cast<char>(dump.at(dump.size() / 2) ^ 1);
    const QString file = desk.write(QStringLiteral("dump.jsonl"), dump);
    const QByteArray before = desk.library();
    for (const char *way : {"--merge", "--replace"}) {
        const Answer run = desk.lectern({QStringLiteral("load"), file, QString::fromLatin1(way)});
        EXPECT_EQ(run.exit, 1) << way;
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
    EXPECT_EQ(notes(), "mine");
    EXPECT_EQ(desk.lectern(words("history")).lines().size(), 2);
}

TEST_F(Care, DeletedPapersAreListedAndGoForGood) {
    ASSERT_EQ(desk.lectern(words("delete grasp")).exit, 0);
    const Answer list = desk.lectern(words("purge --list"));
    ASSERT_EQ(list.lines().size(), 1);
    EXPECT_TRUE(list.lines().constFirst().endsWith(first));
    EXPECT_EQ(desk.lectern(words("purge")).out, "0 removed for good.\n") << "not 30 days yet";
    EXPECT_EQ(desk.lectern(words("purge --all")).out, "1 removed for good.\n");
    const Answer undo = desk.lectern(words("undo"));
    EXPECT_EQ(undo.exit, 0) << undo.err.constData();
    EXPECT_EQ(notes(), QByteArray()) << "not the deletion, but what was done before it";
    EXPECT_EQ(desk.lectern(words("count *")).out, "1\n");
    EXPECT_EQ(desk.lectern(words("check --repair")).out, "The library is sound.\n");
}

TEST_F(Care, WhatWasDoneIsBackedUpByACommandItselfButNotAtEach) {
    const auto backups = [this] { return desk.lectern(words("backup --list")).lines(); };
    ASSERT_EQ(backups().size(), 1) << "that of the import; the note came within half an hour";
    EXPECT_TRUE(backups().constFirst().contains(QLatin1String("your data")));
    const QDir folder(desk.libraryPath() + QStringLiteral(".backups"));
    const QString made = folder.entryList(QDir::Files).value(0);
    QString earlier = made; // as of a year ago
    earlier.replace(QStringLiteral("your-data-20"), QStringLiteral("your-data-19"));
    ASSERT_TRUE(QFile::rename(folder.filePath(made), folder.filePath(earlier)));
    ASSERT_EQ(desk.lectern(words("count *")).exit, 0);
    EXPECT_EQ(backups().size(), 1) << "a command that reads makes none";
    ASSERT_EQ(desk.lectern(words("tag +rl *")).exit, 0);
    EXPECT_EQ(backups().size(), 2);
    ASSERT_EQ(desk.lectern(words("tag +ml *")).exit, 0);
    EXPECT_EQ(backups().size(), 2);
}

TEST_F(Care, ABackupThatCannotBeMadeIsNoFailureOfTheCommand) {
    const QString folder = desk.libraryPath() + QStringLiteral(".backups");
    ASSERT_TRUE(QDir(folder).removeRecursively());
    QFile blocked(folder);
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const Answer answer = desk.lectern(words("note 1 --set other"));
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(notes(), "other");
}

} // namespace lectern::tests
