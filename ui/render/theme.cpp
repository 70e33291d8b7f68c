// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/theme.h"

#include <QFontDatabase>

#include <array>

namespace lectern::ui {

namespace {

struct RoleColour {
    Role role;
    const char *name;
    QRgb light;
    QRgb dark;
    QRgb lightHigh; // of high contrast
    QRgb darkHigh;
};

// In the order of Role: colour() indexes it.
constexpr std::array roleColours{
    RoleColour{Role::Panel, "panel", 0xFFF3F2EF, 0xFF131518, 0xFFFFFFFF, 0xFF000000},
    RoleColour{Role::Ground, "ground", 0xFFFAFAF8, 0xFF17191D, 0xFFFFFFFF, 0xFF000000},
    RoleColour{Role::Page, "page", 0xFFFFFFFF, 0xFF1A1D21, 0xFFFFFFFF, 0xFF000000},
    RoleColour{Role::Raised, "raised", 0xFFFFFFFF, 0xFF23272D, 0xFFFFFFFF, 0xFF101010},
    RoleColour{Role::Field, "field", 0xFFFFFFFF, 0xFF1F2328, 0xFFFFFFFF, 0xFF000000},
    RoleColour{Role::Ink, "ink", 0xFF1F2328, 0xFFE6E7E9, 0xFF000000, 0xFFFFFFFF},
    RoleColour{Role::Ink2, "ink2", 0xFF4A505A, 0xFFBFC4CC, 0xFF14181D, 0xFFF2F4F7},
    RoleColour{Role::Muted, "muted", 0xFF5E6570, 0xFF9AA1AB, 0xFF2F353D, 0xFFD9DEE5},
    RoleColour{Role::Faint, "faint", 0xFFB9B6AE, 0xFF555C66, 0xFF6B6B6B, 0xFF9A9A9A},
    RoleColour{Role::Line, "line", 0xFFE5E3DD, 0xFF292D33, 0xFF6B6B6B, 0xFF8A8A8A},
    RoleColour{Role::Line2, "line2", 0xFFEEECE8, 0xFF22262B, 0xFFA8A8A8, 0xFF5C5C5C},
    RoleColour{Role::Edge, "edge", 0xFFD6D3CB, 0xFF3A4048, 0xFF3D3D3D, 0xFFBDBDBD},
    RoleColour{Role::Track, "track", 0xFFDEDBD4, 0xFF31363E, 0xFFA8A8A8, 0xFF5C5C5C},
    RoleColour{Role::Accent, "accent", 0xFF3B5BDB, 0xFF8DA2FB, 0xFF1B37A6, 0xFFA9BAFF},
    RoleColour{Role::AccentInk, "accent-ink", 0xFF3451C7, 0xFFA3B4FC, 0xFF152C8A, 0xFFBCCAFF},
    RoleColour{Role::OnAccent, "on-accent", 0xFFFFFFFF, 0xFF12151C, 0xFFFFFFFF, 0xFF000000},
    RoleColour{Role::KeyOn, "key-on", 0xFF9DADED, 0xFF464F7A, 0xFFC6D0F5, 0xFF2A3466},
    RoleColour{Role::Tint, "tint", 0xFFEBEFFC, 0xFF232A45, 0xFFDFE6FF, 0xFF1D2A5C},
    RoleColour{Role::TintChip, "tint-chip", 0xFFD2DAF7, 0xFF323B5E, 0xFFC6D2FF, 0xFF2E3D7A},
    RoleColour{Role::Match, "match", 0xFFDDE4FC, 0xFF2D3866, 0xFFFFE98A, 0xFF5A4A00},
    RoleColour{Role::Hover, "hover", 0xFFF1F0EC, 0xFF20242A, 0xFFEDEDED, 0xFF262626},
    RoleColour{Role::PanelHover, "panel-hover", 0xFFEAE8E3, 0xFF1C1F24, 0xFFEDEDED, 0xFF262626},
    RoleColour{Role::Selected, "selected", 0xFFE5E3DD, 0xFF262A31, 0xFFDCDCDC, 0xFF343434},
    RoleColour{Role::Chip, "chip", 0xFFEEECE7, 0xFF2A2E35, 0xFFE6E6E6, 0xFF2B2B2B},
    RoleColour{Role::WarnGround, "warn-ground", 0xFFFFF6DF, 0xFF2E2612, 0xFFFFF6DF, 0xFF2E2612},
    RoleColour{Role::WarnLine, "warn-line", 0xFFEEDDA9, 0xFF574818, 0xFF855600, 0xFFF0CF6B},
    RoleColour{Role::WarnInk, "warn-ink", 0xFF855600, 0xFFF0CF6B, 0xFF5C3A00, 0xFFFFE08A},
    RoleColour{Role::InsertedGround, "inserted-ground", 0xFFDDF3E0, 0xFF17422A, 0xFFDDF3E0,
               0xFF0E3A20},
    RoleColour{Role::InsertedInk, "inserted-ink", 0xFF17602F, 0xFFA9E6B8, 0xFF0C4420, 0xFFB9F2C6},
    RoleColour{Role::DeletedGround, "deleted-ground", 0xFFFBE3E3, 0xFF4A2024, 0xFFFBE3E3,
               0xFF4A1A1E},
    RoleColour{Role::DeletedInk, "deleted-ink", 0xFF9A2A33, 0xFFF7B3B7, 0xFF7A121B, 0xFFFFCDD0},
    RoleColour{Role::Dim, "dim", 0x571F2328, 0x8F08090B, 0x80000000, 0xB0000000},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < roleColours.size(); ++i)
        if (static_cast<std::size_t>(roleColours[i].role) != i) return false;
    return true;
}
static_assert(inOrder());

struct MeaningRow {
    QRgb lightGround, darkGround, lightInk, darkInk, bar;
    QRgb lightHighInk, darkHighInk;
};
// In the order of model::Meaning.
constexpr std::array meaningRows{
    MeaningRow{0xFFFFE8A3, 0xFF5C4A12, 0xFF7A5A00, 0xFFF0CF6B, 0xFFD9A800, 0xFF5E4500, 0xFFFFE08A},
    MeaningRow{0xFFCFE8FF, 0xFF163A5C, 0xFF1D5A96, 0xFF8CC4F7, 0xFF4C97DB, 0xFF114170, 0xFFA9D4FA},
    MeaningRow{0xFFCDEFD2, 0xFF17422A, 0xFF1E6B35, 0xFF86D79B, 0xFF4FAE66, 0xFF124A22, 0xFFA3E8B4},
    MeaningRow{0xFFFFD6D6, 0xFF5A2226, 0xFFA32D36, 0xFFF59AA0, 0xFFDB6A71, 0xFF7F1B23, 0xFFFFB8BC},
    MeaningRow{0xFFE7DBFF, 0xFF3A2A5E, 0xFF5B3FA0, 0xFFBFA8F5, 0xFF9478D6, 0xFF472E85, 0xFFD3C3FC},
};

constexpr std::array<std::array<QRgb, 5>, 2> heatColours{
    {{0xFFECEAE5, 0xFFCDD6F8, 0xFF9CAEF0, 0xFF6A83E6, 0xFF3B5BDB},
     {0xFF24282E, 0xFF2B3560, 0xFF45549A, 0xFF6478CC, 0xFF8DA2FB}}};

constexpr std::array<QRgb, model::tagColours> tagDots{0xFFD07A2D, 0xFF7C6BD6, 0xFF2E8F8A,
                                                      0xFFC2577F, 0xFF7B8794};

struct TypeMeasure {
    Type type;
    int pixels;
    int line;
    int weight;
    double spacing; // of an em, after each letter
};
// In the order of Type.
constexpr std::array typeMeasures{
    TypeMeasure{Type::Interface, 13, 20, QFont::Normal, 0},
    TypeMeasure{Type::InterfaceMedium, 13, 20, QFont::Medium, 0},
    TypeMeasure{Type::InterfaceStrong, 13, 20, QFont::DemiBold, 0},
    TypeMeasure{Type::RowUnseen, 13, 18, QFont::DemiBold, 0},
    TypeMeasure{Type::RowSeen, 13, 18, QFont::Medium, 0},
    TypeMeasure{Type::RowDecided, 13, 18, QFont::Normal, 0},
    TypeMeasure{Type::Second, 12, 16, QFont::Normal, 0},
    TypeMeasure{Type::SecondMedium, 12, 16, QFont::Medium, 0},
    TypeMeasure{Type::Heading, 12, 16, QFont::DemiBold, 0},
    TypeMeasure{Type::KeyCap, 11, 16, QFont::Medium, 0},
    TypeMeasure{Type::Excerpt, 13, 22, QFont::Normal, 0},
    TypeMeasure{Type::Note, 15, 24, QFont::Normal, 0},
    TypeMeasure{Type::BarTitle, 15, 24, QFont::DemiBold, 0},
    TypeMeasure{Type::Abstract, 17, 28, QFont::Normal, -0.005},
    TypeMeasure{Type::FocusAbstract, 18, 30, QFont::Normal, -0.005},
    TypeMeasure{Type::Title, 24, 32, QFont::DemiBold, -0.008},
    TypeMeasure{Type::Display, 32, 40, QFont::DemiBold, -0.008},
    TypeMeasure{Type::Code, 12, 18, QFont::Normal, 0},
};

constexpr const TypeMeasure &measureOf(Type type) {
    return typeMeasures[static_cast<std::size_t>(type)];
}
static_assert(measureOf(Type::Code).type == Type::Code);

constexpr int displayCutFrom = 24;

} // namespace

Fonts Fonts::installed() {
    const auto family = [](const QString &name) {
        return QFontDatabase::hasFamily(name) ? name : QString();
    };
    Fonts fonts;
    fonts.text = family(QStringLiteral("Inter"));
    fonts.display = family(QStringLiteral("Inter Display"));
    if (fonts.display.isEmpty()) fonts.display = fonts.text;
    return fonts;
}

Theme::Theme(Shade shade, Fonts fonts, Contrast contrast, Reading reading)
    : m_shade(shade)
    , m_fonts(std::move(fonts))
    , m_contrast(contrast)
    , m_reading(std::move(reading)) {}

QColor Theme::colour(Role role) const {
    const RoleColour &row = roleColours[static_cast<std::size_t>(role)];
    const bool light = m_shade == Shade::Light;
    if (m_contrast == Contrast::High) return QColor::fromRgba(light ? row.lightHigh : row.darkHigh);
    return QColor::fromRgba(light ? row.light : row.dark);
}

MeaningColours Theme::meaning(model::Meaning meaning) const {
    const MeaningRow &row = meaningRows[static_cast<std::size_t>(meaning)];
    const bool light = m_shade == Shade::Light;
    const bool high = m_contrast == Contrast::High;
    const QRgb ink = high    ? (light ? row.lightHighInk : row.darkHighInk)
                     : light ? row.lightInk
                             : row.darkInk;
    return {QColor::fromRgb(light ? row.lightGround : row.darkGround), QColor::fromRgb(ink),
            QColor::fromRgb(row.bar)};
}

QColor Theme::heat(int level) const {
    return QColor::fromRgba(heatColours.at(m_shade == Shade::Dark ? 1 : 0)
                                .at(static_cast<std::size_t>(qBound(0, level, 4))));
}

QColor Theme::tagDot(int index) {
    return QColor::fromRgb(tagDots[static_cast<std::size_t>(qAbs(index)) % tagDots.size()]);
}

QFont Theme::font(Type type) const {
    const TypeMeasure &measure = measureOf(type);
    QFont font = type == Type::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                    : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = type == Type::Code                 ? m_fonts.fixed
                           : measure.pixels >= displayCutFrom ? m_fonts.display
                                                              : m_fonts.text;
    if (!family.isEmpty()) font.setFamily(family);
    font.setPixelSize(measure.pixels);
    font.setWeight(static_cast<QFont::Weight>(measure.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (measure.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, measure.spacing * measure.pixels);
    return font;
}

bool operator==(const Theme &a, const Theme &b) {
    return a.m_shade == b.m_shade && a.m_contrast == b.m_contrast && a.m_reading == b.m_reading &&
           a.m_fonts.text == b.m_fonts.text && a.m_fonts.display == b.m_fonts.display &&
           a.m_fonts.fixed == b.m_fonts.fixed;
}

int lineHeight(Type type) {
    return measureOf(type).line;
}

QString roleName(Role role) {
    return QLatin1String(roleColours[static_cast<std::size_t>(role)].name);
}

QList<Role> allRoles() {
    QList<Role> roles;
    for (const RoleColour &row : roleColours)
        roles.append(row.role);
    return roles;
}

} // namespace lectern::ui
