// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

std::optional<FuzzyMatch> match(const char *typed, const char *name) {
    return fuzzyMatch(QString::fromUtf8(typed), QString::fromUtf8(name));
}

int score(const char *typed, const char *name) {
    const auto found = match(typed, name);
    return found ? found->score : std::numeric_limits<int>::min();
}

TEST(FuzzyMatch, FindsTheTypedCharactersInTheirOrderOnly) {
    EXPECT_TRUE(match("gtk", "Go to kept"));
    EXPECT_FALSE(match("ktg", "Go to kept"));
    EXPECT_FALSE(match("keeep", "Keep"));
    EXPECT_FALSE(match("a", ""));
}

TEST(FuzzyMatch, TakesNothingTypedForEverything) {
    EXPECT_TRUE(match("", "Keep"));
    EXPECT_TRUE(match("  ", "Keep"));
    EXPECT_TRUE(match("", ""));
}

TEST(FuzzyMatch, CountsNeitherCapitalsNorAccentsNorBlanks) {
    EXPECT_TRUE(match("REMI", "Rémi"));
    EXPECT_TRUE(match("g o kept", "Go to kept"));
    EXPECT_TRUE(match("é", "e"));
}

TEST(FuzzyMatch, PrefersWhatBeginsWords) {
    EXPECT_GT(score("st", "Start a list"), score("st", "Open statistics"));
    EXPECT_GT(score("st", "Open statistics"), score("st", "Last"));
    EXPECT_GT(score("rt", "Remove a tag"), score("rt", "Export"));
    EXPECT_GT(score("pd", "openPdf"), score("pd", "Copying it down"));
    EXPECT_GT(score("tag", "Tag"), score("tag", "Toggle a gap"));
}

TEST(FuzzyMatch, PrefersWhatStandsTogetherAndWhatIsShort) {
    EXPECT_GT(score("keep", "Go and keep"), score("keep", "k-e-e-p"));
    EXPECT_GT(score("undo", "Undo"), score("undo", "Undo the whole pass"));
}

TEST(FuzzyMatch, MarksTheBestPlacing) {
    EXPECT_EQ(match("ta", "Add a tag")->marks, (QList<qsizetype>{6, 7}));
    EXPECT_EQ(match("gk", "Go to kept")->marks, (QList<qsizetype>{0, 6}));
    EXPECT_EQ(match("oo", "Go to")->marks, (QList<qsizetype>{1, 4}));
}

TEST(FuzzyMatch, StaysQuickWhateverIsTyped) {
    const QString long1(100'000, QLatin1Char('a'));
    EXPECT_TRUE(fuzzyMatch(long1, long1));
    EXPECT_FALSE(fuzzyMatch(QStringLiteral("ab"), long1));
}

} // namespace
} // namespace lectern::ui
