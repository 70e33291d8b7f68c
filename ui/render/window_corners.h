// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegion>

class QWidget;

namespace lectern::ui {

// All of a window of that size but what lies beyond its round corners.
[[nodiscard]] QRegion roundRegion(const QSize &size, int radius);

// A window with round corners leaves what lies beyond them transparent, which an X server shows as
// black where no compositor runs: there it is cut off. When the window is shown, and when its size
// has changed.
void cutCorners(QWidget &window, int radius);

// First of all that is painted in such a window: what its round edge half covers is of the colour
// of edges where corners are cut, instead of half black.
void paintCutEdge(QWidget &window);

} // namespace lectern::ui
