// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QRectF>

class QPainter;

namespace lectern::ui {

class Theme;

enum class CardEdge { Usual, UnderMouse, Marked };

// The round frame of a card: a thin edge, or two pixels of the accent inside it for the one that is
// chosen, recommended or has the focus, so that nothing moves.
void paintCardFrame(QPainter &painter, const QRectF &box, CardEdge edge, const QBrush &ground,
                    const Theme &theme);

} // namespace lectern::ui
