// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class ReadingList : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Sparse attention for everyone at home"),
                     QStringLiteral("Learning to grasp with two soft fingers"),
                     QStringLiteral("A survey of small language models in hospitals"),
                     QStringLiteral("Reading the last page of a paper first")});
        ids = desk.lectern(words("list --ids")).lines();
        expectDone({QStringLiteral("create"), toRead});
    }

    [[nodiscard]] Answer run(const QStringList &arguments) const {
        return desk.lectern(QStringList(QStringLiteral("reading-list")) + arguments);
    }
    void expectDone(const QStringList &arguments, const char *out = nullptr) const {
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.exit, 0) << answer.err.constData();
        EXPECT_EQ(answer.err, QByteArray());
        if (out) {
            EXPECT_EQ(answer.out, QByteArray(out));
        }
    }
    void add(const QStringList &papers) const {
        expectDone(QStringList{QStringLiteral("add"), toRead} + papers);
    }
    [[nodiscard]] QStringList onList() const {
        QStringList papers;
        for (const QJsonObject &paper :
             run({QStringLiteral("show"), toRead, QStringLiteral("--json")}).jsonLines())
            papers += QString::number(paper.value(QLatin1String("id")).toInteger());
        return papers;
    }
    [[nodiscard]] QJsonObject list() const {
        return run({QStringLiteral("list"), QStringLiteral("--json")}).jsonLines().value(0);
    }

    Desk desk;
    QStringList ids;
    const QString toRead = QStringLiteral("To read");
};

} // namespace

TEST_F(ReadingList, ComesToAPlaceAmongTheLists) {
    expectDone({QStringLiteral("create"), QStringLiteral("Club")});
    expectDone({QStringLiteral("order"), QStringLiteral("Club"), QStringLiteral("1")});
    EXPECT_EQ(list().value(QLatin1String("name")), QStringLiteral("Club"));
    EXPECT_EQ(run({QStringLiteral("order"), QStringLiteral("Club"), QStringLiteral("0")}).exit, 2);
}

TEST_F(ReadingList, IsMadeRenamedDescribedAndDeleted) {
    EXPECT_EQ(run({QStringLiteral("create"), toRead}).exit, 1) << "there is one";
    expectDone({QStringLiteral("describe"), toRead, QStringLiteral("Thursdays at four")},
               "Described the list To read.\n");
    expectDone({QStringLiteral("rename"), QStringLiteral("TO READ"), QStringLiteral("Club")},
               "Renamed the list To read to Club.\n");
    expectDone({QStringLiteral("list")}, "0\tClub\tThursdays at four\n");
    expectDone({QStringLiteral("delete"), QStringLiteral("Club")}, "Deleted the list Club.\n");
    expectDone({QStringLiteral("list")}, "");
    EXPECT_EQ(desk.lectern(words("undo")).out, "Undone: Deleted the list Club.\n");
    EXPECT_EQ(run({QStringLiteral("list")}).lines().size(), 1);
}

TEST_F(ReadingList, HoldsPapersInTheOrderGiven) {
    add({ids.at(2), ids.at(0)});
    add({ids.at(1), QStringLiteral("--at"), QStringLiteral("1"), QStringLiteral("--comment"),
         QStringLiteral("Figure 3 first")});
    EXPECT_EQ(onList(), QStringList({ids.at(1), ids.at(2), ids.at(0)}));
    expectDone({QStringLiteral("move"), toRead, ids.at(1), QStringLiteral("3")});
    EXPECT_EQ(onList(), QStringList({ids.at(2), ids.at(0), ids.at(1)}));
    EXPECT_EQ(desk.lectern({QStringLiteral("list"), QStringLiteral("list:\"to read\""),
                            QStringLiteral("--sort"), QStringLiteral("position"),
                            QStringLiteral("--ids")})
                  .lines(),
              onList());
    expectDone({QStringLiteral("remove"), toRead, ids.at(0), ids.at(2)});
    EXPECT_EQ(onList(), QStringList(ids.at(1)));
}

TEST_F(ReadingList, ChangesNothingWhenAPaperIsAddedTwice) {
    add({ids.at(0), ids.at(1)});
    const QStringList again{QStringLiteral("add"), toRead, ids.at(0)};
    expectDone(again, "Nothing changed.\n");
    EXPECT_EQ(onList(), QStringList({ids.at(0), ids.at(1)}));
}

TEST_F(ReadingList, GivesItsPapersAndItselfAsJson) {
    add({ids.at(3)});
    expectDone({QStringLiteral("comment"), toRead, ids.at(3), QStringLiteral("  skip\n5 ")});
    expectDone({QStringLiteral("budget"), toRead, QStringLiteral("7")},
               "Gave the list To read a budget of 7 papers a week.\n");
    const QJsonObject paper =
        run({QStringLiteral("show"), toRead, QStringLiteral("--json")}).jsonLines().value(0);
    EXPECT_EQ(paper.value(QLatin1String("place")).toInt(), 1);
    EXPECT_EQ(paper.value(QLatin1String("comment")).toString(), QStringLiteral("skip 5"));
    EXPECT_EQ(paper.value(QLatin1String("lists")).toArray(), QJsonArray({toRead}));
    EXPECT_EQ(paper.value(QLatin1String("title")).toString(),
              QStringLiteral("Reading the last page of a paper first"));
    EXPECT_EQ(list().keys(), QStringList({QStringLiteral("addedThisWeek"), QStringLiteral("budget"),
                                          QStringLiteral("description"), QStringLiteral("name"),
                                          QStringLiteral("papers"), QStringLiteral("read"),
                                          QStringLiteral("readThisWeek"), QStringLiteral("reading"),
                                          QStringLiteral("uuid")}));
    EXPECT_EQ(list().value(QLatin1String("budget")).toInt(), 7);
    EXPECT_EQ(list().value(QLatin1String("papers")).toInt(), 1);
    EXPECT_EQ(list().value(QLatin1String("addedThisWeek")).toInt(), 1);
    EXPECT_TRUE(list().value(QLatin1String("description")).isNull());
    const QByteArray help = run({QStringLiteral("--help")}).out;
    EXPECT_TRUE(help.contains("remove NAME PAPER…\n"));
    const QStringList keys =
        list().keys() + QStringList{QStringLiteral("place"), QStringLiteral("comment")};
    for (const QString &key : keys)
        EXPECT_TRUE(help.contains('"' + key.toUtf8() + '"')) << key.toStdString();
}

TEST_F(ReadingList, DeclinesMoreThanItsBudgetUnlessToldWhatToDrop) {
    add({ids.at(0), ids.at(1)});
    expectDone({QStringLiteral("budget"), toRead, QStringLiteral("2")});
    const Answer full = run({QStringLiteral("add"), toRead, ids.at(2)});
    EXPECT_EQ(full.exit, 1);
    EXPECT_TRUE(full.saysOneSentence()) << full.err.constData();
    EXPECT_TRUE(full.err.contains("2 papers a week")) << full.err.constData();
    add({ids.at(2), QStringLiteral("--drop"), ids.at(0)});
    EXPECT_EQ(onList(), QStringList({ids.at(1), ids.at(2)}));
    expectDone({QStringLiteral("budget"), toRead, QStringLiteral("none")});
    add({ids.at(0), ids.at(3)});
    EXPECT_EQ(onList().size(), 4);
}

TEST_F(ReadingList, IsDuplicatedAndMerged) {
    add({ids.at(0)});
    expectDone({QStringLiteral("duplicate"), toRead, QStringLiteral("Copy")});
    expectDone({QStringLiteral("add"), QStringLiteral("Copy"), ids.at(2)});
    expectDone({QStringLiteral("merge"), QStringLiteral("Copy"), toRead},
               "Merged the list Copy into To read.\n");
    EXPECT_EQ(onList(), QStringList({ids.at(0), ids.at(2)}));
    EXPECT_EQ(run({QStringLiteral("list")}).lines().size(), 1);
}

TEST_F(ReadingList, KnowsWrongUsageFromWhatIsNotThere) {
    for (const char *wrong : {"", "make x", "create", "rename x", "move x 1", "budget x 0",
                              "budget x many", "create x --at 3", "list --drop 1", "show a b"}) {
        const Answer answer = run(words(wrong));
        EXPECT_EQ(answer.exit, 2) << wrong;
        EXPECT_TRUE(answer.saysOneSentence()) << wrong << ": " << answer.err.constData();
    }
    EXPECT_EQ(
        run({QStringLiteral("add"), toRead, ids.at(0), QStringLiteral("--at"), QStringLiteral("0")})
            .exit,
        2);
    for (const char *missing : {"show nowhere", "delete nowhere", "add nowhere 1",
                                "rename nowhere there", "budget nowhere 3"}) {
        const Answer answer = run(words(missing));
        EXPECT_EQ(answer.exit, 1) << missing;
        EXPECT_TRUE(answer.saysOneSentence()) << missing;
    }
    const Answer noPaper = run({QStringLiteral("add"), toRead, QStringLiteral("99999")});
    EXPECT_EQ(noPaper.exit, 1);
    EXPECT_TRUE(noPaper.saysOneSentence());
}

} // namespace lectern::tests
