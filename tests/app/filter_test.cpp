// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class Filter : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Sparse attention for everyone at home"),
                     QStringLiteral("Learning to grasp with two soft fingers"),
                     QStringLiteral("A survey of small language models in hospitals")});
    }
    [[nodiscard]] Answer run(const QStringList &arguments) const {
        return desk.lectern(QStringList(QStringLiteral("filter")) + arguments);
    }
    [[nodiscard]] QJsonObject named(const char *name) const {
        for (const QJsonObject &filter : run(words("list --json")).jsonLines())
            if (filter[QLatin1String("name")].toString() == QLatin1String(name)) return filter;
        return {};
    }

    Desk desk;
};

} // namespace

TEST_F(Filter, IsSavedListedAskedForAndDeleted) {
    EXPECT_EQ(run({QStringLiteral("save"), QStringLiteral("My grasps"), QStringLiteral("grasp"),
                   QStringLiteral("OR"), QStringLiteral("survey"), QStringLiteral("sort:title")})
                  .out,
              "Saved the filter My grasps.\n");
    const QJsonObject saved = named("My grasps");
    EXPECT_EQ(saved[QLatin1String("query")].toString(), QStringLiteral("grasp OR survey"));
    EXPECT_EQ(saved[QLatin1String("sort")].toString(), QStringLiteral("title"));
    EXPECT_EQ(saved[QLatin1String("papers")].toInteger(), 2);
    EXPECT_EQ(desk.lectern({QStringLiteral("count"), QStringLiteral("-filter:\"my grasps\"")}).out,
              "1\n");

    EXPECT_EQ(
        run({QStringLiteral("save"), QStringLiteral("MY GRASPS"), QStringLiteral("grasp")}).exit,
        0);
    EXPECT_EQ(named("My grasps")[QLatin1String("papers")].toInteger(), 1) << "it was changed";
    EXPECT_EQ(named("My grasps")[QLatin1String("uuid")], saved[QLatin1String("uuid")]);

    EXPECT_EQ(run({QStringLiteral("delete"), QStringLiteral("my grasps")}).exit, 0);
    const Answer gone =
        desk.lectern({QStringLiteral("count"), QStringLiteral("filter:\"my grasps\"")});
    EXPECT_EQ(gone.exit, 0);
    EXPECT_EQ(gone.out, "0\n");
    EXPECT_TRUE(gone.saysOneSentence()) << gone.err.constData();
    const Answer written = desk.lectern(
        {QStringLiteral("decide"), QStringLiteral("skip"), QStringLiteral("-filter:gone")});
    EXPECT_EQ(written.exit, 1) << "its negation would be everything";
    EXPECT_EQ(desk.lectern(words("count is:skipped")).out, "0\n");
    EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    EXPECT_EQ(named("My grasps")[QLatin1String("papers")].toInteger(), 1);
}

TEST_F(Filter, ThatNamesItselfIsSaidAndFindsNothing) {
    const Answer saved =
        run({QStringLiteral("save"), QStringLiteral("Self"), QStringLiteral("filter:self")});
    EXPECT_EQ(saved.exit, 0) << "what it names may come yet";
    const Answer count = desk.lectern(words("count filter:self"));
    EXPECT_EQ(count.out, "0\n");
    EXPECT_EQ(count.err, "lectern: The filter “self” leads back to itself.\n");
}

TEST_F(Filter, SaysHowItIsUsed) {
    for (const char *wrong :
         {"", "frobnicate", "save", "save x", "delete", "delete a b", "list x", "save x y --json"})
        EXPECT_EQ(run(words(wrong)).exit, 2) << wrong;
    EXPECT_EQ(run({QStringLiteral("delete"), QStringLiteral("nobody")}).exit, 1);
    EXPECT_EQ(Desk().lectern(words("filter list")).out, "") << "nothing is made by reading";
}

} // namespace lectern::tests
