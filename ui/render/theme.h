// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QColor>
#include <QFont>

namespace lectern::ui {

enum class Shade { Light, Dark };
enum class Contrast {
    Usual, // text at least 4.5 : 1
    High,  // text at least 7 : 1, grounds black or white, edges that can be seen
};

// What a colour is for. Every colour of the interface is one of these, a Meaning's or a tag's dot.
enum class Role {
    Panel,  // sidebar; the notice strip of the narrow window
    Ground, // list, dialog foot, banner
    Page,   // reader, full pages, key caps
    Raised, // popups, dialogs, focus keys
    Field,  // search, combos, outlined buttons
    Ink,
    Ink2,       // authors, buttons, comments, text in chips
    Muted,      // second lines, counts, icons, headings, decided rows
    Faint,      // middle dots, the bar of a current row without focus; never text
    Line,       // between panes and sections
    Line2,      // between rows
    Edge,       // border of popups, fields, chips of links, key caps
    Track,      // empty part of a progress bar, scroll handle
    Accent,     // bar, dot, star, progress, focus ring, primary button
    AccentInk,  // accent as text or on a tint
    OnAccent,   // on the primary button
    KeyOn,      // border of a key cap on the primary button
    Tint,       // current row with focus, chosen line of a popup
    TintChip,   // tag chip on the current row
    Match,      // found words, selected text
    Hover,      // row under the mouse, current row without focus
    PanelHover, // sidebar: under the mouse
    Selected,   // sidebar: chosen
    Chip,       // tag chip
    WarnGround,
    WarnLine,
    WarnInk,
    InsertedGround,
    InsertedInk,
    DeletedGround,
    DeletedInk,
    Dim, // over the window behind a dialog
};

struct MeaningColours {
    QColor ground;
    QColor ink;
    QColor bar;
};

// What a text is for; it settles size, weight and line height.
enum class Type {
    Interface,       // 13 / 20
    InterfaceMedium, // 13 / 20, 500
    InterfaceStrong, // 13 / 20, 600: chosen, primary
    RowUnseen,       // 13 / 18, 600
    RowSeen,         // 13 / 18, 500
    RowDecided,      // 13 / 18
    Second,          // 12 / 16: second lines, counts, chips
    SecondMedium,    // 12 / 16, 500
    Heading,         // 12 / 16, 600
    KeyCap,          // 11 / 16, 500
    Excerpt,         // 13 / 22: texts compared
    Note,            // 15 / 24
    BarTitle,        // 15 / 24, 600
    Abstract,        // 17 / 28
    FocusAbstract,   // 18 / 30
    Title,           // 24 / 32, 600
    Display,         // 32 / 40, 600
    Code,            // 12 / 18, fixed width
};

// Families by name; empty where the system's own is used.
struct Fonts {
    QString text;
    QString display; // the cut for 24 px and more
    QString fixed;

    // Inter where it is installed. Needs a QGuiApplication.
    [[nodiscard]] static Fonts installed();
};

// How the reader likes papers and notes to be set; the interface around them does not follow.
struct Reading {
    QString family;   // empty: as the interface
    double lines = 1; // of the height of a line as drawn
    int column = 644; // px, at the usual size of text

    friend bool operator==(const Reading &, const Reading &) = default;
};

// Every colour and font of the interface at one moment. A value: pass it, never store it beyond a
// change of theme; ThemeSource has the one in force.
class Theme {
  public:
    explicit Theme(Shade shade = Shade::Light, Fonts fonts = {},
                   Contrast contrast = Contrast::Usual, Reading reading = {});

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    [[nodiscard]] const Fonts &fonts() const { return m_fonts; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] QColor colour(Role role) const;
    [[nodiscard]] MeaningColours meaning(model::Meaning meaning) const;
    // `index` counts round in the palette of tags. A dot never stands without its name.
    [[nodiscard]] static QColor tagDot(int index);
    [[nodiscard]] QFont font(Type type) const;
    // Of a calendar's cell, from 0, which is nothing, to 4; never text.
    [[nodiscard]] QColor heat(int level) const;

    friend bool operator==(const Theme &a, const Theme &b);

  private:
    Shade m_shade;
    Fonts m_fonts;
    Contrast m_contrast;
    Reading m_reading;
};

// Pixels from one baseline to the next.
[[nodiscard]] int lineHeight(Type type);

// "panel", "accent-ink": how the style sheet calls a role.
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] QList<Role> allRoles();

// Spaces and radii; other measures stand with the part they measure.
namespace space {
constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
namespace radius {
constexpr int chip = 4, control = 6, popup = 8, dialog = 10;
}

} // namespace lectern::ui
