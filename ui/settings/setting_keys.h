// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "ui/render/theme_source.h"

#include <QString>

namespace lectern::ui {

// A setting by its name and the type of its value: bool, int, QString, or an enum that counts in
// the order of the choices of its row in the table.
template <typename Value>
struct SettingKey {
    const char *name;
};

enum class ColumnChoice { Narrow, Medium, Wide };
enum class LinesChoice { Close, Usual, Airy };
// What is current once a paper is decided.
enum class AfterDecision { Next, NextUndecided, Stay };

namespace setting {

inline constexpr SettingKey<ThemeChoice> theme{"look/theme"};
inline constexpr SettingKey<RowChoice> rows{"look/rows"};
inline constexpr SettingKey<bool> highContrast{"look/high-contrast"};
inline constexpr SettingKey<bool> motion{"look/motion"};
inline constexpr SettingKey<QString> language{"look/language"};
inline constexpr SettingKey<QString> readingFont{"reader/font"};
inline constexpr SettingKey<int> textSize{"look/text-size"}; // per cent
inline constexpr SettingKey<ColumnChoice> column{"reader/column"};
inline constexpr SettingKey<LinesChoice> lines{"reader/lines"};
inline constexpr SettingKey<bool> spelling{"notes/spelling"};
inline constexpr SettingKey<AfterDecision> afterDecision{"digests/after-decision"};
inline constexpr SettingKey<int> seenAfter{"digests/seen-after"}; // seconds
inline constexpr SettingKey<exchange::Format> exportFormat{"export/format"};
inline constexpr SettingKey<QString> exportFolder{"export/folder"};

} // namespace setting

} // namespace lectern::ui
