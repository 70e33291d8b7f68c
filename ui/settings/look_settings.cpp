// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_settings.h"

#include "ui/settings/settings.h"

#include <QFontDatabase>

#include <array>

namespace lectern::ui {

namespace {

// In the order of the choices.
constexpr std::array columnWidths = {544, 644, 744};
constexpr std::array lineHeights = {0.9, 1.0, 1.15};

} // namespace

int columnWidth(ColumnChoice choice) {
    return columnWidths.at(static_cast<std::size_t>(choice));
}

Look lookOf(const Settings &settings) {
    Look look;
    look.theme = settings.value(setting::theme);
    look.contrast = settings.value(setting::highContrast) ? Contrast::High : Contrast::Usual;
    look.rows = settings.value(setting::rows);
    look.motion = settings.value(setting::motion);
    const QString family = settings.value(setting::readingFont);
    if (QFontDatabase::hasFamily(family)) look.reading.family = family;
    look.reading.lines = lineHeights.at(static_cast<std::size_t>(settings.value(setting::lines)));
    look.reading.column = columnWidth(settings.value(setting::column));
    return look;
}

} // namespace lectern::ui
