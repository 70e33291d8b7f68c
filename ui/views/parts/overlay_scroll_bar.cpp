// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/overlay_scroll_bar.h"

#include "ui/render/mirrored.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace lectern::ui {

OverlayScrollBar::OverlayScrollBar(QAbstractScrollArea &area)
    : QScrollBar(Qt::Vertical, &area)
    , m_area(area) {
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.installEventFilter(this);
    const QScrollBar *own = area.verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, &OverlayScrollBar::follow);
    connect(own, &QScrollBar::valueChanged, this, &QScrollBar::setValue);
    connect(this, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    follow();
}

bool OverlayScrollBar::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) follow();
    return QScrollBar::eventFilter(watched, event);
}

void OverlayScrollBar::follow() {
    const QScrollBar *own = m_area.verticalScrollBar();
    setRange(own->minimum(), own->maximum());
    setPageStep(own->pageStep());
    setSingleStep(own->singleStep());
    setValue(own->value());
    const int wide = sizeHint().width();
    setGeometry(mirroredPlace({m_area.width() - wide, 0, wide, m_area.height()}, m_area.rect()));
    setVisible(own->maximum() > own->minimum());
    raise();
}

} // namespace lectern::ui
