// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lectern::ui {

class Settings;
class ThemeSource;
struct Setting;

// What a setting is set by: it shows what is in force, changes it at once and follows what changes
// it elsewhere. It, or the part of it that takes the focus, is named as the setting is, and its
// object name is the key.
[[nodiscard]] QWidget *newSettingControl(const Setting &setting, Settings &settings,
                                         const ThemeSource &theme, QWidget *parent);
// Whether it is as wide as the column: pictures.
[[nodiscard]] bool isWideControl(const Setting &setting);
// A box with the setting's name behind it, where several stand together.
[[nodiscard]] QWidget *newSettingBox(const Setting &setting, Settings &settings, QWidget *parent);

} // namespace lectern::ui
