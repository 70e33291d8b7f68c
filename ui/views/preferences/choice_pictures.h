// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme_source.h"

class QPainter;

namespace lectern::ui {

// Small pictures of the window, drawn into `box`, in the colours of `theme` or those they show.
void paintThemePicture(QPainter &painter, const QRectF &box, ThemeChoice choice,
                       const Theme &theme);
void paintRowsPicture(QPainter &painter, const QRectF &box, RowChoice rows, const Theme &theme);

} // namespace lectern::ui
