// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/radio_mark.h"

#include <QPainter>

namespace lectern::ui {

void paintRadioMark(QPainter &painter, const QRectF &ring, bool chosen, const Theme &theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(Role::Field));
    const double line = chosen ? 5 : 1.5;
    painter.setPen(QPen(theme.colour(chosen ? Role::Accent : Role::Muted), line));
    painter.drawEllipse(ring.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter.restore();
}

} // namespace lectern::ui
