// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme_source.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>

#include <cmath>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// WCAG 2: relative luminance and contrast ratio.
double channel(double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

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
     {Role::Ground, Role::Page, Role::Raised, Role::Field, Role::Tint, Role::TintChip, Role::Chip,
      Role::Hover, Role::Selected}},
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

class ThemeTest : public testing::TestWithParam<Shade> {};

TEST_P(ThemeTest, EveryTextIsReadableOnEveryGroundItStandsOn) {
    const Theme theme(GetParam());
    for (const auto &[text, grounds] : pairs)
        for (const Role ground : grounds)
            EXPECT_GE(contrast(theme.colour(text), theme.colour(ground)), 4.5)
                << roleName(text).toStdString() << " on " << roleName(ground).toStdString();
}

TEST_P(ThemeTest, HighlightsAreReadable) {
    using model::Meaning;
    const Theme theme(GetParam());
    for (const Meaning meaning :
         {Meaning::Claim, Meaning::Method, Meaning::Result, Meaning::Doubt, Meaning::ToDo}) {
        const MeaningColours colours = theme.meaning(meaning);
        EXPECT_GE(contrast(theme.colour(Role::Ink), colours.ground), 4.5);
        EXPECT_GE(contrast(colours.ink, theme.colour(Role::Page)), 4.5);
    }
}

TEST_P(ThemeTest, APaletteOfOursIsRecognisedByItsShade) {
    applyTheme(*qApp, Theme(GetParam()));
    EXPECT_EQ(shadeOf(qApp->palette()), GetParam());
    applyTheme(*qApp, Theme(Shade::Light));
}

TEST_P(ThemeTest, TheStyleSheetKnowsEveryRoleItNames) {
    applyTheme(*qApp, Theme(GetParam()));
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
    const auto rules = qApp->styleSheet().section(QStringLiteral("*/"), 1);
    EXPECT_FALSE(rules.contains(QLatin1Char('@'))) << rules.toStdString();
    applyTheme(*qApp, Theme(Shade::Light));
}

INSTANTIATE_TEST_SUITE_P(In, ThemeTest, testing::Values(Shade::Light, Shade::Dark),
                         [](const auto &shade) {
                             return shade.param == Shade::Light ? "Light" : "Dark";
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
