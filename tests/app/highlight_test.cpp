// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class HighlightCommand : public testing::Test {
  protected:
    void SetUp() override {
        desk.import({QStringLiteral("Learning to grasp with two soft fingers")});
        id = desk.lectern(words("list grasp --ids")).lines().value(0);
        const auto abstract = paper().value(QLatin1String("abstract")).toString();
        quote = abstract.mid(4, 30).trimmed();
    }

    [[nodiscard]] QJsonObject paper() const {
        return desk.lectern({QStringLiteral("show"), id, QStringLiteral("--json")}).json();
    }
    [[nodiscard]] QJsonObject mark(int index = 0) const {
        return paper().value(QLatin1String("highlights")).toArray().at(index).toObject();
    }
    [[nodiscard]] Answer highlight(const QStringList &rest) const {
        return desk.lectern(QStringList{QStringLiteral("highlight"), id} + rest);
    }

    Desk desk;
    QString id;
    QString quote;
};

} // namespace

TEST_F(HighlightCommand, MarksAPassageAndShowCarriesIt) {
    const Answer run = highlight({QStringLiteral("--quote"), quote, QStringLiteral("--meaning"),
                                  QStringLiteral("doubt"), QStringLiteral("--comment"),
                                  QStringLiteral("Which fingers?")});
    EXPECT_EQ(run.exit, 0) << run.err.constData();
    const QJsonObject one = mark();
    EXPECT_EQ(one[QLatin1String("meaning")], QStringLiteral("doubt"));
    EXPECT_EQ(one[QLatin1String("target")], QStringLiteral("abstract"));
    EXPECT_EQ(one[QLatin1String("quote")], quote);
    EXPECT_EQ(one[QLatin1String("comment")], QStringLiteral("Which fingers?"));
    EXPECT_EQ(one[QLatin1String("orphan")], false);
    const auto abstract = paper().value(QLatin1String("abstract")).toString();
    const qint64 start = one[QLatin1String("start")].toInteger();
    EXPECT_EQ(abstract.mid(start, one[QLatin1String("end")].toInteger() - start), quote);
    EXPECT_EQ(desk.lectern(words("count color:doubt")).out, "1\n");
    EXPECT_EQ(highlight({QStringLiteral("--quote"), quote, QStringLiteral("--meaning"),
                         QStringLiteral("doubt"), QStringLiteral("--comment"),
                         QStringLiteral("Which fingers?")})
                  .exit,
              0)
        << "once more changes nothing";
    EXPECT_EQ(paper().value(QLatin1String("highlights")).toArray().size(), 1);
}

TEST_F(HighlightCommand, ListsThemOnALineEach) {
    ASSERT_EQ(highlight({QStringLiteral("--quote"), quote}).exit, 0);
    const Answer run = highlight({QStringLiteral("--list")});
    EXPECT_EQ(run.exit, 0);
    ASSERT_EQ(run.lines().size(), 1);
    const QStringList cells = run.lines().constFirst().split(QLatin1Char('\t'));
    EXPECT_EQ(cells.value(0), mark()[QLatin1String("uuid")].toString());
    EXPECT_EQ(cells.value(1), QStringLiteral("claim"));
    EXPECT_EQ(cells.value(2), QStringLiteral("abstract"));
    EXPECT_EQ(cells.value(3), quote);
}

TEST_F(HighlightCommand, ChangesMovesAndDeletes) {
    ASSERT_EQ(highlight({QStringLiteral("--quote"), quote}).exit, 0);
    const QString uuid = mark()[QLatin1String("uuid")].toString();
    const QStringList change{QStringLiteral("--change"), uuid};
    EXPECT_EQ(highlight(change + QStringList{QStringLiteral("--meaning"), QStringLiteral("todo"),
                                             QStringLiteral("--comment"), QStringLiteral("soon")})
                  .exit,
              0);
    EXPECT_EQ(mark()[QLatin1String("meaning")], QStringLiteral("todo"));
    EXPECT_EQ(highlight(change + QStringList{QStringLiteral("--quote"), quote.left(12)}).exit, 0);
    EXPECT_EQ(mark()[QLatin1String("quote")], quote.left(12).trimmed());
    EXPECT_EQ(mark()[QLatin1String("comment")], QStringLiteral("soon"));
    EXPECT_EQ(highlight({QStringLiteral("--delete"), uuid}).exit, 0);
    EXPECT_EQ(paper().value(QLatin1String("highlights")).toArray().size(), 0);
    EXPECT_EQ(desk.lectern(words("undo")).exit, 0);
    EXPECT_EQ(mark()[QLatin1String("uuid")], uuid);
}

TEST_F(HighlightCommand, SaysWhyItCouldNot) {
    for (const QStringList &rest :
         QList<QStringList>{{QStringLiteral("--quote"), QStringLiteral("nowhere to be found")},
                            {QStringLiteral("--quote"), QStringLiteral(" ")},
                            {QStringLiteral("--delete"), QStringLiteral("nonsense")}}) {
        const Answer run = highlight(rest);
        EXPECT_EQ(run.exit, 1) << rest.join(QLatin1Char(' ')).toStdString();
        EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
    }
}

TEST_F(HighlightCommand, KnowsWrongUsage) {
    const QString option = QStringLiteral("--quote");
    for (const QStringList &rest :
         QList<QStringList>{{},
                            {QStringLiteral("--list"), option, quote},
                            {option, quote, QStringLiteral("--meaning"), QStringLiteral("boredom")},
                            {QStringLiteral("--change"), QStringLiteral("x")},
                            {QStringLiteral("--delete"), QStringLiteral("x"), option, quote}})
        EXPECT_EQ(highlight(rest).exit, 2) << rest.join(QLatin1Char(' ')).toStdString();
}

} // namespace lectern::tests
