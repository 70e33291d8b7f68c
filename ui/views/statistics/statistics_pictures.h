// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"
#include "ui/views/statistics/picture_file.h"

#include <QList>

namespace lectern::ui {

class Plot;

// Pictures of the statistics as they are on the screen, on white paper whatever the theme; they are
// drawn from the plots, which outlive them.
[[nodiscard]] Picture pictureOf(const Plot &plot, const QString &period, const Theme &theme);

// The whole page: the first two plots below each other, the others side by side.
[[nodiscard]] Picture pictureOfPage(const QList<const Plot *> &plots, const QString &title,
                                    const QString &period, const Theme &theme);

} // namespace lectern::ui
