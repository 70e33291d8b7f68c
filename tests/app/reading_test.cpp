// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const auto attention = QStringLiteral("Sparse attention for everyone at home");
const auto grasping = QStringLiteral("Learning to grasp with two soft fingers");
const auto third = QStringLiteral("A survey of small language models in hospitals");

class Reading : public testing::Test {
  protected:
    void SetUp() override { desk.import({attention, grasping, third}); }
    Desk desk;
};

} // namespace

TEST_F(Reading, ListsTheFirstOfTheDigestFirst) {
    const QStringList lines = desk.lectern(words("list")).lines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.at(0).endsWith(QStringLiteral("\tundecided\t") + attention));
    EXPECT_TRUE(lines.at(2).endsWith(QStringLiteral("\tundecided\t") + third));
}

TEST_F(Reading, ListsNewerArrivalsFirst) {
    const auto newest = QStringLiteral("Yet another paper on the weather of tomorrow");
    desk.import({newest});
    EXPECT_TRUE(desk.lectern(words("list --limit 1")).lines().value(0).endsWith(newest));
}

TEST_F(Reading, ListsInTheOrderAskedFor) {
    const auto endsOf = [this](const char *command) {
        QStringList titles;
        for (const QString &line : desk.lectern(words(command)).lines())
            titles.append(line.section(u'\t', -1));
        return titles;
    };
    EXPECT_EQ(endsOf("list --sort title"), (QStringList{third, grasping, attention}));
    EXPECT_EQ(endsOf("list --sort title-desc"), (QStringList{attention, grasping, third}));
    EXPECT_EQ(endsOf("list sort:title limit:1"), QStringList{third});
    EXPECT_EQ(desk.lectern(words("decide keep grasp")).exit, 0);
    EXPECT_EQ(endsOf("list --sort decided --limit 2"), (QStringList{grasping, attention}));
    EXPECT_EQ(desk.lectern(words("list --sort beauty")).exit, 2);
}

TEST_F(Reading, GivesEachPaperTheContractsKeys) {
    const auto papers = desk.lectern(words("list --json")).jsonLines();
    ASSERT_EQ(papers.size(), 3);
    const QStringList keys = words(
        "id uuid title rawTitle abstract rawAbstract authors arxiv version doi url venue "
        "categories published updated added withdrawn decision decided snoozedUntil progress tags "
        "lists note noted upvotes stars aiSummary links attachments highlights sightings places "
        "citationKey comments openreview tagLooks corrections olderTexts abstractRead");
    const QStringList found = papers.first().keys();
    EXPECT_EQ(QSet<QString>(found.cbegin(), found.cend()),
              QSet<QString>(keys.cbegin(), keys.cend()))
        << qPrintable(found.join(QLatin1Char(' ')));
}

TEST_F(Reading, GivesWhatIsUnknownAsNull) {
    const QJsonObject paper = desk.lectern(words("list --json")).jsonLines().first();
    for (const char *key : {"rawTitle", "rawAbstract", "arxiv", "version", "doi", "venue",
                            "published", "decided", "snoozedUntil", "note", "upvotes", "stars"})
        EXPECT_TRUE(paper.value(QLatin1String(key)).isNull()) << key;
    EXPECT_EQ(paper.value(QLatin1String("title")), attention);
    EXPECT_EQ(paper.value(QLatin1String("abstract")), abstractOf(attention));
    EXPECT_EQ(paper.value(QLatin1String("decision")), QStringLiteral("undecided"));
}

TEST_F(Reading, SaysWhereAPaperWasSeen) {
    const QJsonObject paper = desk.lectern(words("list grasp --json")).jsonLines().value(0);
    const QJsonObject sighting =
        paper.value(QLatin1String("sightings")).toArray().first().toObject();
    EXPECT_EQ(sighting.value(QLatin1String("source")), QStringLiteral("hf-daily"));
    EXPECT_EQ(sighting.value(QLatin1String("format")), QStringLiteral("hf-text"));
    EXPECT_EQ(sighting.value(QLatin1String("date")), QStringLiteral("--08-20"));
    EXPECT_EQ(sighting.value(QLatin1String("position")).toInt(), 2);
}

TEST_F(Reading, ListsWhatMatches) {
    EXPECT_EQ(desk.lectern(words("list soft fingers --ids")).lines().size(), 1);
    EXPECT_EQ(
        desk.lectern({QStringLiteral("count"), QStringLiteral("soft fingers OR hospitals")}).out,
        "2\n");
    EXPECT_EQ(desk.lectern(words("count -fingers")).out, "2\n");
    EXPECT_EQ(desk.lectern(words("count")).out, "3\n");
    EXPECT_EQ(desk.lectern(words("count *")).out, "3\n");
    EXPECT_EQ(desk.lectern(words("count quux")).out, "0\n");
}

TEST_F(Reading, StopsAtTheLimit) {
    EXPECT_EQ(desk.lectern(words("list --ids --limit 2")).lines().size(), 2);
    EXPECT_EQ(desk.lectern(words("list --limit 0")).out, QByteArray());
}

TEST_F(Reading, HintsAtATagThatIsNotThereAndSucceeds) {
    for (const char *command : {"count tag:nowhere", "list tag:nowhere --ids"}) {
        const Answer run = desk.lectern(words(command));
        EXPECT_EQ(run.exit, 0);
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
        EXPECT_TRUE(run.err.contains("nowhere"));
    }
}

TEST_F(Reading, ShowsAPaperByIdAndByUuid) {
    const QJsonObject paper = desk.lectern(words("list grasp --json")).jsonLines().value(0);
    const QString id = QString::number(paper.value(QLatin1String("id")).toInt());
    const QString uuid = paper.value(QLatin1String("uuid")).toString();
    for (const QString &name : {id, uuid})
        EXPECT_EQ(desk.lectern({QStringLiteral("show"), name, QStringLiteral("--json")}).json(),
                  paper);

    const Answer text = desk.lectern({QStringLiteral("show"), id});
    EXPECT_TRUE(text.out.startsWith(grasping.toUtf8()));
    EXPECT_TRUE(text.out.contains(abstractOf(grasping).toUtf8()));
    EXPECT_TRUE(text.out.contains(uuid.toUtf8()));
}

TEST_F(Reading, FindsNoPaperOfAnUnknownName) {
    for (const char *name : {"999", "2409.11340", "nonsense"}) {
        const Answer run = desk.lectern({QStringLiteral("show"), QLatin1String(name)});
        EXPECT_EQ(run.exit, 1);
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
}

TEST_F(Reading, CountsInTheStatistics) {
    (void)desk.lectern(words("decide keep grasp"));
    (void)desk.lectern(words("tag +rl grasp"));
    const QJsonObject stats = desk.lectern(words("stats --json")).json();
    EXPECT_EQ(stats.value(QLatin1String("papers")).toInt(), 3);
    EXPECT_EQ(stats.value(QLatin1String("undecided")).toInt(), 2);
    EXPECT_EQ(stats.value(QLatin1String("kept")).toInt(), 1);
    EXPECT_EQ(stats.value(QLatin1String("later")).toInt(), 0);
    EXPECT_EQ(stats.value(QLatin1String("skipped")).toInt(), 0);
    EXPECT_EQ(stats.value(QLatin1String("notes")).toInt(), 0);
    const QJsonObject digest = stats.value(QLatin1String("digests")).toArray().first().toObject();
    EXPECT_EQ(digest.value(QLatin1String("source")), QStringLiteral("hf-daily"));
    EXPECT_EQ(digest.value(QLatin1String("date")), QStringLiteral("--08-20"));
    EXPECT_EQ(digest.value(QLatin1String("papers")).toInt(), 3);
    EXPECT_EQ(digest.value(QLatin1String("decided")).toInt(), 1);
    const QJsonObject tag = stats.value(QLatin1String("tags")).toArray().first().toObject();
    EXPECT_EQ(tag, (QJsonObject{{QStringLiteral("name"), QStringLiteral("rl")},
                                {QStringLiteral("papers"), 1}}));
    const QJsonObject month = stats.value(QLatin1String("months")).toArray().first().toObject();
    EXPECT_EQ(month.value(QLatin1String("papers")).toInt(), 3);
    EXPECT_TRUE(desk.lectern(words("stats")).lines().contains(QStringLiteral("kept\t1")));
}

TEST_F(Reading, TellsTheHistoryNewestFirst) {
    (void)desk.lectern(words("decide keep grasp"));
    const auto steps = desk.lectern(words("history --json")).jsonLines();
    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(steps.at(0).value(QLatin1String("kind")), QStringLiteral("decide"));
    EXPECT_EQ(steps.at(0).value(QLatin1String("papers")).toInt(), 1);
    EXPECT_EQ(steps.at(0).value(QLatin1String("title")), grasping);
    EXPECT_EQ(steps.at(0).value(QLatin1String("undone")), QJsonValue(false));
    EXPECT_EQ(steps.at(0).value(QLatin1String("undoable")), QJsonValue(true));
    EXPECT_EQ(steps.at(1).value(QLatin1String("kind")), QStringLiteral("import"));
    EXPECT_GT(steps.at(0).value(QLatin1String("id")).toInt(),
              steps.at(1).value(QLatin1String("id")).toInt());
    const QRegularExpression instant(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    EXPECT_TRUE(instant.match(steps.at(0).value(QLatin1String("when")).toString()).hasMatch());
}

TEST_F(Reading, FindsASoundLibrarySound) {
    const Answer run = desk.lectern(words("check"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    EXPECT_EQ(run.err, QByteArray());
}

TEST_F(Reading, ChangesNoByteOfTheLibrary) {
    const QByteArray before = desk.library();
    for (const char *command : {"list", "list --json", "count word", "show 1", "note 1", "history",
                                "stats", "check", "export --format json"})
        EXPECT_EQ(desk.lectern(words(command)).exit, 0) << command;
    EXPECT_EQ(desk.library(), before);
}

TEST(NoLibrary, ReadsAsAnEmptyOneAndIsNotMade) {
    const Desk desk;
    EXPECT_EQ(desk.lectern(words("count")).out, "0\n");
    EXPECT_EQ(desk.lectern(words("list --json")).out, QByteArray());
    EXPECT_EQ(desk.lectern(words("history")).exit, 0);
    EXPECT_EQ(desk.lectern(words("stats --json")).json().value(QLatin1String("papers")).toInt(-1),
              0);
    EXPECT_TRUE(desk.library().isNull());
}

TEST(Terminal, NeverSeesAControlCharacterOfADigest) {
    const Desk desk;
    const auto title =
        QStringLiteral("Red \x1b[31m alert \u009b1m and \x7f a title \x1b]0;x\x07 of it");
    desk.import({title, attention});
    for (const char *command : {"list", "list --json", "show 1 2", "show 1 2 --json", "history",
                                "history --json", "stats", "export --format json"}) {
        const QByteArray out = desk.lectern(words(command)).out;
        EXPECT_FALSE(out.isEmpty()) << command;
        for (const QChar character : QString::fromUtf8(out))
            EXPECT_FALSE(character.category() == QChar::Other_Control && character != u'\n' &&
                         character != u'\t')
                << command;
    }
}

} // namespace lectern::tests
