// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const auto import = QStringLiteral("import");
const auto asJson = QStringLiteral("--json");

const QStringList threeTitles = {QStringLiteral("Sparse attention for everyone at home"),
                                 QStringLiteral("Learning to grasp with two soft fingers"),
                                 QStringLiteral("A survey of small language models in hospitals")};

QJsonObject firstFile(const Answer &run) {
    return run.json().value(QLatin1String("files")).toArray().first().toObject();
}

} // namespace

TEST(Import, ReportsEachFileInTheContractsKeys) {
    const Desk desk;
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    const Answer run = desk.lectern({import, path, asJson});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    EXPECT_TRUE(run.err.contains("no year") && run.err.contains("--date")) << run.err.constData();
    const QJsonObject expectedFile = {
        {QStringLiteral("path"), path},
        {QStringLiteral("format"), QStringLiteral("hf-text")},
        {QStringLiteral("date"), QStringLiteral("--08-20")},
        {QStringLiteral("papers"), 3},
        {QStringLiteral("new"), 3},
        {QStringLiteral("known"), 0},
        {QStringLiteral("updated"), 0},
        {QStringLiteral("doubtful"), 0},
        {QStringLiteral("rejected"), 0},
        {QStringLiteral("warnings"), QJsonArray()},
        {QStringLiteral("error"), QJsonValue::Null},
    };
    const QJsonObject expected = {
        {QStringLiteral("files"), QJsonArray{expectedFile}},
        {QStringLiteral("papers"), 3},
        {QStringLiteral("new"), 3},
        {QStringLiteral("known"), 0},
        {QStringLiteral("updated"), 0},
        {QStringLiteral("doubtful"), 0},
        {QStringLiteral("rejected"), 0},
    };
    EXPECT_EQ(run.json(), expected) << run.out.constData();
}

TEST(Import, SaysOnATerminalHowFarItHasComeAndTakesThatAway) {
    const Desk desk;
    QStringList many;
    for (int paper = 1; paper <= 40'000; ++paper)
        many.append(QStringLiteral("Sparse attention of the kind number %1").arg(paper));
    const QString path = desk.write(QStringLiteral("many.txt"), capture(many));
    const QString command = program() + QStringLiteral(" import '") + path + u'\'';
    const Answer watched = desk.through(
        QStringLiteral("script"), {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
    EXPECT_EQ(watched.exit, 0);
    EXPECT_TRUE(watched.out.contains(" papers read")) << watched.out.constData();
    const qsizetype report = watched.out.indexOf("40000 papers, 40000 new");
    EXPECT_GT(report, watched.out.lastIndexOf("\r\x1b[K")) << "the line is gone by then";
    const Answer again = desk.lectern({import, path});
    EXPECT_FALSE(again.err.contains("papers read"));
    EXPECT_FALSE(again.err.contains('\x1b'));
}

TEST(Import, SaysInOneLineWhatCame) {
    const Desk desk;
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    EXPECT_EQ(desk.lectern({import, path}).lines(),
              QStringList{path + QStringLiteral("\t--08-20\t3 papers, 3 new, 0 known")});
}

TEST(Import, OfTheSameFileTwiceChangesNothing) {
    const Desk desk;
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    EXPECT_EQ(desk.lectern({import, path}).exit, 0);
    const QByteArray papers = desk.lectern({QStringLiteral("list"), asJson}).out;
    const Answer again = desk.lectern({import, path, asJson});
    EXPECT_EQ(again.exit, 0);
    EXPECT_EQ(firstFile(again).value(QLatin1String("known")).toInt(), 3);
    EXPECT_EQ(firstFile(again).value(QLatin1String("new")).toInt(), 0);
    EXPECT_EQ(desk.lectern({QStringLiteral("list"), asJson}).out, papers);
    EXPECT_EQ(desk.lectern({QStringLiteral("history")}).lines().size(), 1);
}

TEST(Import, ReadsStandardInput) {
    const Desk desk;
    const Answer run = desk.lectern({import, QStringLiteral("-"), asJson}, capture(threeTitles));
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(firstFile(run).value(QLatin1String("path")), QStringLiteral("-"));
    EXPECT_EQ(desk.lectern({QStringLiteral("count")}).out, "3\n");
}

TEST(Import, WalksAFolder) {
    const Desk desk;
    ASSERT_TRUE(QDir().mkpath(desk.path(QStringLiteral("days/august"))));
    (void)desk.write(QStringLiteral("days/b.txt"), capture({threeTitles.at(0)}));
    (void)desk.write(QStringLiteral("days/august/a.txt"), capture({threeTitles.at(1)}));
    const Answer run = desk.lectern({import, desk.path(QStringLiteral("days")), asJson});
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.json().value(QLatin1String("files")).toArray().size(), 2);
    EXPECT_EQ(run.json().value(QLatin1String("new")).toInt(), 2);
}

TEST(Import, TakesTheDateItIsTold) {
    const Desk desk;
    const Answer run = desk.lectern({import, QStringLiteral("-"), asJson, QStringLiteral("--date"),
                                     QStringLiteral("2025-08-20")},
                                    capture(threeTitles));
    EXPECT_EQ(firstFile(run).value(QLatin1String("date")), QStringLiteral("2025-08-20"));
}

TEST(Import, ThatIsADryRunReportsAndMakesNothing) {
    const Desk desk;
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    const Answer run = desk.lectern({import, path, asJson, QStringLiteral("--dry-run")});
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.json().value(QLatin1String("new")).toInt(), 3);
    EXPECT_FALSE(QFile::exists(desk.libraryPath()));
}

TEST(Import, ThatIsADryRunKnowsWhatIsThere) {
    const Desk desk;
    desk.import(threeTitles);
    const QByteArray before = desk.library();
    const Answer run = desk.lectern(
        {import, QStringLiteral("-"), asJson, QStringLiteral("--dry-run")}, capture(threeTitles));
    EXPECT_EQ(run.json().value(QLatin1String("known")).toInt(), 3) << run.err.constData();
    EXPECT_EQ(desk.library(), before);
}

TEST(Import, ThatIsADryRunTellsTheFirstTitlesAndWhatTheyAre) {
    const Desk desk;
    desk.import({threeTitles.at(0)});
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    const Answer text = desk.lectern({import, path, QStringLiteral("--dry-run")});
    EXPECT_TRUE(text.lines().contains(QStringLiteral("\tknown\t") + threeTitles.at(0)))
        << text.out.constData();
    EXPECT_TRUE(text.out.contains("read as hf-text; it gives no year and was saved in 20"));
    const Answer json = desk.lectern({import, path, QStringLiteral("--dry-run"), asJson});
    const QJsonArray first = firstFile(json).value(QLatin1String("first")).toArray();
    ASSERT_EQ(first.size(), 3);
    EXPECT_EQ(first.at(1).toObject().value(QLatin1String("is")), QStringLiteral("new"));
    EXPECT_EQ(firstFile(json).value(QLatin1String("saved")).toString().size(), 10);
}

TEST(Import, ThatIsADryRunDoesNotWaitForAnotherWriter) {
    const Desk desk;
    desk.import({threeTitles.at(0)});
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    const Answer run = desk.through(QStringLiteral("flock"),
                                    {desk.libraryPath() + QStringLiteral(".lock"), program(),
                                     import, path, QStringLiteral("--dry-run"), asJson});
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.json().value(QLatin1String("new")).toInt(), 2);
}

TEST(Import, OfOneGoodAndOneBadFileTakesTheGoodOneAndExitsWithOne) {
    const Desk desk;
    const QString good = desk.write(QStringLiteral("good.txt"), capture(threeTitles));
    const QString bad = desk.write(QStringLiteral("bad.txt"), QByteArray());
    const Answer run = desk.lectern({import, good, bad, asJson});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.err.count('\n'), 2) << "a line for each: " << run.err.constData();
    EXPECT_EQ(run.json().value(QLatin1String("new")).toInt(), 3);
    const QJsonArray files = run.json().value(QLatin1String("files")).toArray();
    EXPECT_TRUE(files.at(0).toObject().value(QLatin1String("error")).isNull());
    EXPECT_TRUE(files.at(1).toObject().value(QLatin1String("error")).isString());
    EXPECT_EQ(desk.lectern({QStringLiteral("count")}).out, "3\n");
}

// The page tells its day without a year; said once more with one, it is found by it.
TEST(Import, OfADayWithoutAYearSaysSoAndTakesTheDayAfterwards) {
    const Desk desk;
    const QString path = desk.write(QStringLiteral("day.txt"), capture(threeTitles));
    const Answer run = desk.lectern({import, path});
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.saysOneSentence() && run.err.contains("--date")) << run.err.constData();
    EXPECT_EQ(desk.lectern(words("count date:2026-08-20")).out, "0\n");
    EXPECT_EQ(desk.lectern({import, path, QStringLiteral("--date=2026-08-20")}).err, "");
    EXPECT_EQ(desk.lectern(words("count date:2026-08-20")).out, "3\n");
    const Answer one = desk.lectern({import, QStringLiteral("-")},
                                    capture({QStringLiteral("How a lighthouse keeper counts")}));
    EXPECT_TRUE(one.out.contains("1 paper, 1 new")) << one.out.constData();
}

TEST(Import, TakesInTheBundledSample) {
    const Desk desk;
    const QString sample = QStringLiteral(LECTERN_SOURCE_TREE "/resources/sample/daily-papers.txt");
    const Answer run = desk.lectern({import, sample, asJson});
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_TRUE(run.err.contains("no year") && run.saysOneSentence()) << run.err.constData();
    EXPECT_GE(run.json().value(QLatin1String("new")).toInt(), 20);
    EXPECT_EQ(run.json().value(QLatin1String("new")), run.json().value(QLatin1String("papers")));
}

TEST(Import, LeavesTheLibraryAsOneFile) {
    const Desk desk;
    desk.import(threeTitles);
    const QDir folder(desk.path(QStringLiteral(".")));
    EXPECT_EQ(folder.entryList({QStringLiteral("library*")}, QDir::Files),
              QStringList{QStringLiteral("library.db")});
}

} // namespace lectern::tests
