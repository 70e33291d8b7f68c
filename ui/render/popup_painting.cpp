// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/popup_painting.h"

#include <QPainter>

namespace lectern::ui {

// Many faint frames, each wider than the one before: what a blur of that width gives, half as
// strong at the edge as it is below the popup.
void paintPopupShadow(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius) {
    const bool dark = theme.shade() == Shade::Dark;
    const int drop = dark ? 12 : 8;
    const int blur = dark ? 36 : 28;
    const double strength = dark ? 0.50 : 0.16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgbF(0, 0, 0, float(strength / blur)));
    for (int wider = -blur; wider < blur; wider += 2) {
        const QRect frame = rect.translated(0, drop).adjusted(-wider, -wider, wider, wider);
        const int corner = qMax(0, cornerRadius + wider);
        if (frame.isValid()) painter.drawRoundedRect(frame, corner, corner);
    }
    painter.restore();
}

void paintPopupGround(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Role::Edge));
    painter.setBrush(theme.colour(Role::Raised));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    painter.restore();
}

void paintPopup(QPainter &painter, const QRect &rect, const Theme &theme, int cornerRadius) {
    paintPopupShadow(painter, rect, theme, cornerRadius);
    paintPopupGround(painter, rect, theme, cornerRadius);
}

} // namespace lectern::ui
