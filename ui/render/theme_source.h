// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QObject>

class QApplication;
class QPalette;
class QWidget;

namespace lectern::ui {

// Light or dark: the reader's setting.
enum class ThemeChoice { System, Light, Dark };
// Of the list: two lines of title in 64 px, or one in 44.
enum class RowChoice { Roomy, Dense };

// How the reader wants the window to look.
struct Look {
    ThemeChoice theme = ThemeChoice::System;
    Contrast contrast = Contrast::Usual;
    RowChoice rows = RowChoice::Roomy;
    bool motion = true; // what moves may glide
    Reading reading;

    friend bool operator==(const Look &, const Look &) = default;
};

// The theme in force. Widgets are given a `const ThemeSource &` that outlives them, ask it while
// painting, and repaint at changed().
class ThemeSource final : public QObject {
    Q_OBJECT

  public:
    explicit ThemeSource(Shade system, Fonts fonts, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] ThemeChoice choice() const { return m_look.theme; }
    // What the desktop has.
    [[nodiscard]] Shade systemShade() const { return m_system; }

  public Q_SLOTS:
    void setLook(const lectern::ui::Look &look);
    void setChoice(lectern::ui::ThemeChoice choice);
    // Said by whoever watches the desktop.
    void setSystemShade(lectern::ui::Shade shade);

  Q_SIGNALS:
    void changed();
    void systemChanged(); // whatever the reader chose

  private:
    [[nodiscard]] Theme settled() const;

    Look m_look;
    Shade m_system;
    Theme m_theme;
};

// Light or dark, by a palette: the application's before applyTheme().
[[nodiscard]] Shade shadeOf(const QPalette &palette);

// Fusion, the palette and the style sheet.
void applyTheme(QApplication &application, const Theme &theme);
// Now, and whenever `source` has other colours; both outlive the connection.
void followTheme(QApplication &application, const ThemeSource &source);

// Gives a widget the ground of a role, by the style sheet, so that it follows the theme. Roles:
// Panel, Ground, Page, Raised; WarnGround for a line of warning with its ink.
void setGround(QWidget *widget, Role role);

} // namespace lectern::ui
