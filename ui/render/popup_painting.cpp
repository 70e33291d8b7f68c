// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/popup_painting.h"

#include <QPainter>

namespace lectern::ui {

namespace {

// Many faint frames, each wider than the one before: what a blur of that width gives.
void paintShadow(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius) {
    const bool dark = theme.shade() == Shade::Dark;
    const int drop = dark ? 12 : 8;
    const int blur = dark ? 28 : 24;
    const double strength = dark ? 0.50 : 0.16;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgbF(0, 0, 0, float(2 * strength / blur)));
    for (int wider = -blur / 2; wider < blur; wider += 2) {
        const QRect frame = rect.translated(0, drop).adjusted(-wider, -wider, wider, wider);
        painter.drawRoundedRect(frame, cornerRadius + wider, cornerRadius + wider);
    }
}

} // namespace

void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, rect, theme, cornerRadius);
    painter.setPen(theme.colour(Role::Edge));
    painter.setBrush(theme.colour(Role::Raised));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    painter.restore();
}

} // namespace lectern::ui
