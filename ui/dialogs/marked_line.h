// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace lectern::ui {

struct MarkedWords;
class ThemeSource;

// An icon, words, tags; in as many lines as they need.
[[nodiscard]] QWidget *newMarkedLine(const MarkedWords &marked, const ThemeSource &theme);
// The same as wide as told, with the reason below it.
[[nodiscard]] QWidget *newMarkedBlock(const MarkedWords &marked, int width,
                                      const ThemeSource &theme);
// One after the other, in as many lines as they need. Null where there are none.
[[nodiscard]] QWidget *newFlow(const QList<QWidget *> &widgets, int spacing);

} // namespace lectern::ui
