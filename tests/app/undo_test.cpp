// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class Undo : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Sparse attention for everyone at home"),
                     QStringLiteral("Learning to grasp with two soft fingers")});
    }

    [[nodiscard]] QByteArray papers() const { return desk.lectern(words("list --json")).out; }

    Desk desk;
};

} // namespace

TEST_F(Undo, TakesBackEachKindOfWriteInAnotherProcess) {
    const QString id = desk.lectern(words("list grasp --ids")).lines().value(0);
    const QByteArray before = papers();
    for (const QStringList &command :
         {words("decide keep *"), words("tag +rl/offline grasp"),
          QStringList{QStringLiteral("note"), id, QStringLiteral("--set"), QStringLiteral("mind")},
          QStringList{QStringLiteral("correct"), id, QStringLiteral("--set"),
                      QStringLiteral("title=Grasp")}}) {
        ASSERT_EQ(desk.lectern(command).exit, 0) << qPrintable(command.first());
        const QByteArray after = papers();
        EXPECT_NE(after, before);

        const Answer undone = desk.lectern(words("undo"));
        EXPECT_EQ(undone.exit, 0) << undone.err.constData();
        EXPECT_TRUE(undone.out.startsWith("Undone: ")) << undone.out.constData();
        EXPECT_EQ(papers(), before) << qPrintable(command.first());

        EXPECT_EQ(desk.lectern(words("redo")).exit, 0);
        EXPECT_EQ(papers(), after) << qPrintable(command.first());
        EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    }
}

TEST_F(Undo, TakesBackAnImport) {
    const QByteArray before = papers();
    desk.import({QStringLiteral("Yet another paper on the weather of tomorrow")});
    EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    EXPECT_EQ(papers(), before);
    EXPECT_EQ(desk.lectern(words("redo")).exit, 0);
    EXPECT_EQ(desk.lectern(words("count")).out, "3\n");
}

TEST_F(Undo, TakesBackSeveralStepsNewestFirst) {
    (void)desk.lectern(words("decide keep grasp"));
    (void)desk.lectern(words("tag +rl grasp"));
    const Answer run = desk.lectern(words("undo 2"));
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    ASSERT_EQ(run.lines().size(), 2);
    EXPECT_TRUE(run.lines().at(1).startsWith(QStringLiteral("Undone: Kept")));
    EXPECT_EQ(desk.lectern(words("count is:undecided")).out, "2\n");
    EXPECT_EQ(desk.lectern(words("redo 2")).lines().size(), 2);
    EXPECT_EQ(desk.lectern(words("count is:kept")).out, "1\n");
}

TEST_F(Undo, ExitsWithOneWhenNothingIsLeft) {
    const Answer run = desk.lectern(words("undo 2"));
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.lines().size(), 1);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    EXPECT_EQ(desk.lectern(words("redo 2")).exit, 1);
    EXPECT_EQ(desk.lectern(words("count")).out, "2\n");
}

TEST_F(Undo, MarksTheStepInTheHistory) {
    (void)desk.lectern(words("decide keep grasp"));
    (void)desk.lectern(words("undo"));
    EXPECT_EQ(
        desk.lectern(words("history --json")).jsonLines().value(0).value(QLatin1String("undone")),
        QJsonValue(true));
}

} // namespace lectern::tests
