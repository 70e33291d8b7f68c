// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/card_frame.h"

#include "ui/render/theme.h"

#include <QPainter>

namespace lectern::ui {

namespace {

Role edgeRole(CardEdge edge) {
    switch (edge) {
    case CardEdge::Usual:
        return Role::Edge;
    case CardEdge::UnderMouse:
        return Role::Muted;
    case CardEdge::Marked:
        return Role::Accent;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintCardFrame(QPainter &painter, const QRectF &box, CardEdge edge, const QBrush &ground,
                    const Theme &theme) {
    const bool marked = edge == CardEdge::Marked;
    painter.setPen(QPen(theme.colour(edgeRole(edge)), marked ? 2 : 1));
    painter.setBrush(ground);
    const qreal inset = marked ? 1 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius::popup,
                            radius::popup);
}

} // namespace lectern::ui
