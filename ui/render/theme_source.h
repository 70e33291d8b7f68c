// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QObject>

class QApplication;
class QPalette;
class QWidget;

namespace lectern::ui {

// The reader's setting.
enum class ThemeChoice { System, Light, Dark };

// The theme in force. Widgets are given a `const ThemeSource &` that outlives them, ask it while
// painting, and repaint at changed().
class ThemeSource final : public QObject {
    Q_OBJECT

  public:
    explicit ThemeSource(Shade system, Fonts fonts, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

  public Q_SLOTS:
    void setChoice(lectern::ui::ThemeChoice choice);
    // Said by whoever watches the desktop.
    void setSystemShade(lectern::ui::Shade shade);

  Q_SIGNALS:
    void changed();

  private:
    void settle();

    ThemeChoice m_choice = ThemeChoice::System;
    Shade m_system;
    Theme m_theme;
};

// Light or dark, by a palette: the application's before applyTheme().
[[nodiscard]] Shade shadeOf(const QPalette &palette);

// Fusion, the palette and the style sheet; again at every ThemeSource::changed().
void applyTheme(QApplication &application, const Theme &theme);

// Gives a widget the ground of a role, by the style sheet, so that it follows the theme. Roles:
// Panel, Ground, Page, Raised; WarnGround for a line of warning with its ink.
void setGround(QWidget *widget, Role role);

} // namespace lectern::ui
