// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lectern::ui {

class ThemeSource;

// A line of one pixel between two parts that stand side by side, as tall as they are.
[[nodiscard]] QWidget *newUprightRule(const ThemeSource &theme, QWidget *parent);

} // namespace lectern::ui
