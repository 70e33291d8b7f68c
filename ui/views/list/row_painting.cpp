// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/row_painting.h"

#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"

#include <QPainterPath>

namespace lectern::ui {

namespace {

// Pixels.
constexpr int rowChipPadding = 6;
constexpr int rowChipGap = 4;
constexpr int mostChips = 3;
constexpr int figureGap = 9; // between words, upvotes and the code mark
constexpr int codeSize = 14;
constexpr QSize triangle(7, 6);
constexpr int triangleGap = 4;

int chipWidth(const QFontMetrics &metrics, const QString &text) {
    return metrics.horizontalAdvance(text) + 2 * rowChipPadding;
}

void paintChip(const RowPainting &p, const QRectF &box, const QString &text) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.colour(p.isTinted()   ? Role::TintChip
                                      : p.isRaised() ? Role::Selected
                                                     : Role::Chip));
    p.painter.drawRoundedRect(box, radius::chip, radius::chip);
    p.painter.setPen(p.theme.colour(Role::Ink2));
    drawTextLine(p.painter, box.adjusted(rowChipPadding, 0, 0, 0), TextLine::of(text));
}

// From the right edge leftwards, the last of the shown tags first. Returns where they begin.
qreal paintChips(const RowPainting &p) {
    p.setText(Type::Second, Role::Ink2);
    const QRectF line = p.lineBox(p.secondTop(), row_measure::secondLine);
    qreal right = line.right();
    const QFontMetrics metrics = p.painter.fontMetrics();
    const QStringList texts = tagTexts(p.row.tags, metrics, line.width() / 2);
    for (qsizetype i = texts.size(); i > 0; --i) {
        const QString &text = texts.at(i - 1);
        const qreal width = chipWidth(metrics, text);
        paintChip(p, {right - width, line.top(), width, line.height()}, text);
        right -= width + rowChipGap;
    }
    return right;
}

QString upvoteText(const model::PaperRow &row) {
    return row.upvotes ? QStringLiteral("%L1").arg(*row.upvotes) : QString();
}

qreal figuresWidth(const RowPainting &p) {
    qreal width = 0;
    if (p.row.upvotes)
        width += figureGap + triangle.width() + triangleGap +
                 p.painter.fontMetrics().horizontalAdvance(upvoteText(p.row));
    if (p.row.hasCode) width += figureGap + codeSize;
    return width;
}

void paintTriangle(const RowPainting &p, const QPointF &corner) {
    QPainterPath path(corner + QPointF(0, triangle.height()));
    path.lineTo(corner + QPointF(triangle.width() / 2.0, 0));
    path.lineTo(corner + QPointF(triangle.width(), triangle.height()));
    path.closeSubpath();
    p.painter.fillPath(path, p.theme.colour(Role::Muted));
}

void paintFigures(const RowPainting &p, qreal left) {
    QRectF box = p.lineBox(p.secondTop(), row_measure::secondLine);
    box.setLeft(left);
    if (p.row.upvotes) {
        box.adjust(figureGap, 0, 0, 0);
        paintTriangle(p, box.topLeft() + QPointF(0, 5));
        box.adjust(triangle.width() + triangleGap, 0, 0, 0);
        box.adjust(drawTextLine(p.painter, box, TextLine::of(upvoteText(p.row))), 0, 0, 0);
    }
    if (p.row.hasCode)
        paintIcon(p.painter, (box.topLeft() + QPointF(figureGap, 1)).toPoint(), codeSize,
                  Icon::Code, p.theme.colour(Role::Muted));
}

} // namespace

QStringList tagTexts(const QList<model::Tag> &tags, const QFontMetrics &metrics, qreal room) {
    QStringList texts;
    qreal width = 0;
    for (const model::Tag &tag : tags.mid(0, mostChips)) {
        const QString text = displayText(tag.name);
        width += chipWidth(metrics, text) + rowChipGap;
        if (!texts.isEmpty() && width > room) break;
        texts += text;
    }
    if (texts.size() == 1)
        texts.first() =
            metrics.elidedText(texts.constFirst(), Qt::ElideRight, int(room) - 2 * rowChipPadding);
    const qsizetype more = tags.size() - texts.size();
    if (more > 0) texts += QStringLiteral("+%L1").arg(more);
    return texts;
}

QRectF RowPainting::lineBox(int top, int height) const {
    return QRectF(rect.left() + row_measure::leftPadding, rect.top() + top,
                  rect.width() - row_measure::leftPadding - row_measure::rightPadding, height);
}

void RowPainting::setText(Type type, Role ink) const {
    painter.setFont(theme.font(type));
    painter.setPen(theme.colour(ink));
}

QRectF paintTags(const RowPainting &p) {
    const qreal end = paintChips(p);
    QRectF box = p.lineBox(p.secondTop(), row_measure::secondLine);
    box.setRight(end - rowChipGap);
    return box;
}

void paintSecondLine(const RowPainting &p, const TextLine &words, Type type) {
    QRectF box = paintTags(p);
    p.setText(Type::Second, Role::Muted);
    box.setRight(box.right() - figuresWidth(p));
    p.setText(type, Role::Muted);
    const qreal width = drawTextLine(p.painter, box, words);
    p.setText(Type::Second, Role::Muted);
    paintFigures(p, width > 0 ? box.left() + width : box.left() - figureGap);
}

} // namespace lectern::ui
