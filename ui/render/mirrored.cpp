// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mirrored.h"

#include <QGuiApplication>
#include <QStyle>

namespace lectern::ui {

namespace {

void mirrorAbout(QPainter &painter, qreal leftAndRight) {
    painter.save();
    painter.translate(leftAndRight, 0);
    painter.scale(-1, 1);
}

Qt::Alignment otherSide(Qt::Alignment alignment) {
    if (alignment.testFlag(Qt::AlignHCenter)) return alignment;
    const bool right = alignment.testFlag(Qt::AlignRight);
    alignment &= ~Qt::AlignHorizontal_Mask;
    return alignment | (right ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

Mirrored::Mirrored(QPainter &painter, const QRect &area) {
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) return;
    m_painter = &painter;
    mirrorAbout(painter, area.left() + area.left() + area.width());
}

Mirrored::~Mirrored() {
    if (m_painter) m_painter->restore();
}

bool isMirrored(const QPainter &painter) {
    return painter.worldTransform().m11() < 0;
}

Upright::Upright(QPainter &painter, const QRectF &box) {
    if (!isMirrored(painter)) return;
    m_painter = &painter;
    mirrorAbout(painter, box.left() + box.right());
}

Upright::~Upright() {
    if (m_painter) m_painter->restore();
}

void drawWords(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &words,
               int flags) {
    const bool mirrored = isMirrored(painter);
    const Qt::Alignment side = mirrored ? otherSide(alignment) : alignment;
    const Upright upright(painter, box);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as the words run, not the layout
    painter.drawText(box, int((side | Qt::AlignAbsolute).toInt()) | flags, words);
    painter.setLayoutDirection(before);
}

QRect mirroredPlace(const QRect &place, const QRect &area) {
    return QStyle::visualRect(QGuiApplication::layoutDirection(), area, place);
}

} // namespace lectern::ui
