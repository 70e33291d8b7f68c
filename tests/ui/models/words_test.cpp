// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_words.h"
#include "ui/models/meaning_words.h"
#include "ui/models/row_words.h"
#include "ui/models/rule_words.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

model::PaperRow by(const QStringList &authors, qint64 count) {
    model::PaperRow row;
    row.authors = authors;
    row.authorCount = count;
    return row;
}

TEST(FateMarks, TellEachActionApartAndWhyAPaperStays) {
    using Does = model::RuleAction::Does;
    using Fate = library::RuleTrial::Fate;
    model::Rule rule;
    rule.actions = {{Does::Tag, QStringLiteral("agents")}, {Does::List, QStringLiteral("Talks")}};
    library::RuleTrial::Line line;
    const auto changes = fateMarks(line, rule);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes.at(0).words, QStringLiteral("agents"));
    EXPECT_TRUE(changes.at(0).isNewTag);
    EXPECT_EQ(changes.at(1).words, QStringLiteral("Talks"));
    EXPECT_FALSE(changes.at(1).isNewTag);
    EXPECT_NE(changes.at(0).icon, changes.at(1).icon);
    line.fate = Fate::Decided;
    line.decision.state = model::DecisionState::Kept;
    const auto stays = fateMarks(line, rule);
    ASSERT_EQ(stays.size(), 1);
    EXPECT_EQ(stays.at(0).icon, Icon::Star);
    EXPECT_EQ(stays.at(0).words, fateWords(line, rule));
    line.fate = Fate::HasAll;
    EXPECT_EQ(fateMarks(line, rule).at(0).icon, Icon::Check);
}

TEST(SaidBelowQuote, BeginsWithThatItHasLostItsPlace) {
    model::HighlightLine line;
    line.title = QStringLiteral("Fog");
    line.highlight.comment = QStringLiteral("Twice?");
    EXPECT_EQ(saidBelowQuote(line), QStringLiteral("Twice?  ·  Fog"));
    line.highlight.orphan = true;
    EXPECT_EQ(saidBelowQuote(line), QStringLiteral("Has lost its place  ·  Twice?  ·  Fog"));
}

TEST(AuthorsLine, NamesFamiliesUpToThree) {
    EXPECT_EQ(authorsLine(by({QStringLiteral("Ilse Marchetti-Boone"), QStringLiteral("Åsa Sørby"),
                              QStringLiteral("Ba, Jimmy")},
                             3)),
              QStringLiteral("Marchetti-Boone, Sørby, Ba"));
}

TEST(AuthorsLine, CountsTheRest) {
    const QStringList four{QStringLiteral("A One"), QStringLiteral("B Two"),
                           QStringLiteral("C Three"), QStringLiteral("D Four")};
    EXPECT_EQ(authorsLine(by(four, 4)), QStringLiteral("One, Two +2"));
    EXPECT_EQ(authorsLine(by(four, 41)), QStringLiteral("One, Two +39"));
}

TEST(AuthorsLine, LeavesNamesWholeWhoseScriptHidesTheFamily) {
    EXPECT_EQ(authorsLine(by({QStringLiteral("高橋 美緒"), QStringLiteral("سلمى الحدّاد")}, 2)),
              QStringLiteral("高橋 美緒, سلمى الحدّاد"));
}

TEST(AuthorsLine, DropsSuffixes) {
    EXPECT_EQ(authorsLine(by({QStringLiteral("Sammy Davis Jr.")}, 1)), QStringLiteral("Davis"));
    EXPECT_TRUE(authorsLine(by({}, 0)).isEmpty());
}

// Between two names of another script, a comma alone would leave them in their own order.
TEST(AuthorsLine, RunsFromRightToLeftWhereTheFirstNameDoes) {
    const QString rightToLeftMark(QChar(0x200F));
    EXPECT_EQ(joinedNames(
                  {QStringLiteral("سلمى"), QStringLiteral("林雨澄"), QStringLiteral("Brandvold")}),
              QStringLiteral("سلمى،%1 林雨澄،%1 Brandvold").arg(rightToLeftMark));
    EXPECT_EQ(joinedNames({QStringLiteral("נועה"), QStringLiteral("Tremaine-Sato")}),
              QStringLiteral("נועה,%1 Tremaine-Sato").arg(rightToLeftMark));
    EXPECT_EQ(joinedNames({QStringLiteral("Umar"), QStringLiteral("אלמוג")}),
              QStringLiteral("Umar, אלמוג"));
    EXPECT_EQ(joinedNames({}), QString());
}

TEST(DayWords, SayTheTimeOfTodayAndElseTheDay) {
    const QDate today(2026, 11, 26);
    const auto said = [&](const QDate &day) {
        return timeOrDay(base::Instant::of(QDateTime(day, QTime(9, 31), Qt::UTC)), today);
    };
    EXPECT_EQ(said(today), QStringLiteral("09:31"));
    EXPECT_EQ(said(today.addDays(-1)), QStringLiteral("25 November"));
    EXPECT_EQ(said(today.addYears(-1)), QStringLiteral("26 November 2025"));
}

TEST(DayWords, NameADay) {
    const model::Day day = *model::Day::of(2026, 11, 26);
    EXPECT_EQ(fullDay(day), QStringLiteral("Thursday 26 November"));
    EXPECT_EQ(shortDay(day), QStringLiteral("Thu 26 Nov"));
    EXPECT_EQ(dayOfMonth(day), QStringLiteral("Thu 26"));
    EXPECT_EQ(monthOf(day), QStringLiteral("November 2026"));
}

TEST(DayWords, NameNoWeekdayWithoutAYear) {
    const model::Day day = *model::Day::withoutYear(2, 29);
    EXPECT_EQ(fullDay(day), QStringLiteral("29 February"));
    EXPECT_EQ(dayOfMonth(day), QStringLiteral("29 Feb"));
    EXPECT_EQ(monthOf(day), QStringLiteral("February"));
}

} // namespace
} // namespace lectern::ui
