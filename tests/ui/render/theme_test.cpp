// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/colour_contrast.h"
#include "ui/render/theme_source.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using tests::contrast;

struct TextOnGrounds {
    Role text;
    QList<Role> grounds;
};

// Where each role of text stands in the interface.
const QList<TextOnGrounds> pairs{
    {Role::Ink,
     {Role::Panel, Role::Ground, Role::Page, Role::Raised, Role::Field, Role::Tint, Role::Hover,
      Role::PanelHover, Role::Selected, Role::Match, Role::Chip}},
    {Role::Ink2,
     {Role::Panel, Role::Ground, Role::Page, Role::Raised, Role::Field, Role::Tint, Role::TintChip,
      Role::Chip, Role::Hover, Role::Selected}},
    {Role::Muted,
     {Role::Panel, Role::Ground, Role::Page, Role::Raised, Role::Field, Role::Tint, Role::Hover,
      Role::PanelHover, Role::Selected}},
    {Role::AccentInk,
     {Role::Panel, Role::Ground, Role::Page, Role::Raised, Role::Field, Role::Tint,
      Role::Selected}},
    {Role::OnAccent, {Role::Accent, Role::AccentInk}},
    {Role::WarnInk, {Role::WarnGround}},
    {Role::InsertedInk, {Role::InsertedGround}},
    {Role::DeletedInk, {Role::DeletedGround, Role::Panel, Role::Page}},
};

class ThemeTest : public testing::TestWithParam<std::tuple<Shade, Contrast>> {
  protected:
    [[nodiscard]] static Shade shade() { return std::get<0>(GetParam()); }
    [[nodiscard]] static Theme theme() { return Theme(shade(), {}, std::get<1>(GetParam())); }
    [[nodiscard]] static double least() {
        return std::get<1>(GetParam()) == Contrast::High ? 7 : 4.5;
    }
};

TEST_P(ThemeTest, EveryTextIsReadableOnEveryGroundItStandsOn) {
    const Theme theme = ThemeTest::theme();
    for (const auto &[text, grounds] : pairs)
        for (const Role ground : grounds)
            EXPECT_GE(contrast(theme.colour(text), theme.colour(ground)), least())
                << roleName(text).toStdString() << " on " << roleName(ground).toStdString();
}

TEST_P(ThemeTest, HighlightsAreReadable) {
    using model::Meaning;
    const Theme theme = ThemeTest::theme();
    for (const Meaning meaning :
         {Meaning::Claim, Meaning::Method, Meaning::Result, Meaning::Doubt, Meaning::ToDo}) {
        const MeaningColours colours = theme.meaning(meaning);
        EXPECT_GE(contrast(theme.colour(Role::Ink), colours.ground), least());
        // In the reader, in a query, in a popup.
        for (const Role ground : {Role::Page, Role::Ground, Role::Field, Role::Raised})
            EXPECT_GE(contrast(colours.ink, theme.colour(ground)), least());
    }
}

// What is no text but has to be seen: borders of fields, the ring of the focus, marks.
TEST_P(ThemeTest, EdgesStandOutInHighContrast) {
    if (std::get<1>(GetParam()) != Contrast::High)
        GTEST_SKIP() << "soft edges are meant to be soft";
    const Theme theme = ThemeTest::theme();
    for (const Role role : {Role::Edge, Role::Line, Role::Accent, Role::Faint, Role::Muted})
        for (const Role ground : {Role::Panel, Role::Ground, Role::Page, Role::Field})
            EXPECT_GE(contrast(theme.colour(role), theme.colour(ground)), 3.0)
                << roleName(role).toStdString() << " on " << roleName(ground).toStdString();
}

TEST_P(ThemeTest, APaletteOfOursIsRecognisedByItsShade) {
    applyTheme(*qApp, theme());
    EXPECT_EQ(shadeOf(qApp->palette()), shade());
    applyTheme(*qApp, Theme(Shade::Light));
}

TEST_P(ThemeTest, TheStyleSheetKnowsEveryRoleItNames) {
    applyTheme(*qApp, theme());
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
    const auto rules = qApp->styleSheet().section(QStringLiteral("*/"), 1);
    EXPECT_FALSE(rules.contains(QLatin1Char('@'))) << rules.toStdString();
    applyTheme(*qApp, Theme(Shade::Light));
}

INSTANTIATE_TEST_SUITE_P(In, ThemeTest,
                         testing::Combine(testing::Values(Shade::Light, Shade::Dark),
                                          testing::Values(Contrast::Usual, Contrast::High)),
                         [](const auto &one) {
                             return std::string(std::get<0>(one.param) == Shade::Light ? "Light"
                                                                                       : "Dark") +
                                    (std::get<1>(one.param) == Contrast::High ? "HighContrast"
                                                                              : "");
                         });

TEST(ThemeSource, FollowsTheDesktopUntilTheReaderChooses) {
    ThemeSource source(Shade::Light, {});
    QSignalSpy changed(&source, &ThemeSource::changed);
    source.setSystemShade(Shade::Dark);
    EXPECT_EQ(source.theme().shade(), Shade::Dark);
    source.setChoice(ThemeChoice::Light);
    EXPECT_EQ(source.theme().shade(), Shade::Light);
    source.setSystemShade(Shade::Light);
    source.setSystemShade(Shade::Dark);
    EXPECT_EQ(source.theme().shade(), Shade::Light);
    EXPECT_EQ(changed.count(), 2);
}

TEST(Theme, TagColoursCountRound) {
    EXPECT_EQ(Theme::tagDot(0), Theme::tagDot(model::tagColours));
    EXPECT_NE(Theme::tagDot(0), Theme::tagDot(1));
}

} // namespace
} // namespace lectern::ui
