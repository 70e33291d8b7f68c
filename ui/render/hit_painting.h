// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/hit_lines.h"
#include "ui/render/theme.h"

#include <QRectF>

class QPainter;

namespace lectern::ui {

// Where a search finds a paper, on one line: "… so that a depth budget, decides …", "Note: …", what
// was looked for on a ground of its own.
void paintHitLine(QPainter &painter, const QRectF &box, const library::HitLine &hit,
                  const Theme &theme);

} // namespace lectern::ui
