// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/text_line.h"

#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace lectern::ui {

namespace {

constexpr qsizetype longestLine = 400; // characters; no list is wide enough to show more

QTextOption optionFor(Qt::LayoutDirection direction, QTextOption::WrapMode wrap) {
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(wrap);
    return option;
}

Qt::LayoutDirection directionOf(const QString &text) {
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

TextLine TextLine::of(const QString &foreign) {
    const QString text = displayText(foreign, longestLine);
    return {text, directionOf(text)};
}

qreal drawTextLine(QPainter &painter, const QRectF &box, const TextLine &line) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(line.text, Qt::ElideRight, box.width());
    QTextLayout layout(shown, painter.font(), painter.device());
    layout.setTextOption(optionFor(line.direction, QTextOption::NoWrap));
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    layout.endLayout();
    if (!drawn.isValid()) return 0;
    const qreal above = (box.height() - metrics.ascent() - metrics.descent()) / 2;
    const qreal baseline = box.top() + above + metrics.ascent();
    const qreal wide = drawn.naturalTextWidth();
    const qreal left = isMirrored(painter) ? box.right() - wide : box.left();
    const Upright upright(painter, box);
    layout.draw(&painter, QPointF(left, baseline - drawn.ascent()));
    return wide;
}

QList<TextLine> brokenLines(const QString &foreign, const QFont &font, qreal width, int mostLines) {
    const QString text = displayText(foreign, longestLine);
    const Qt::LayoutDirection direction = directionOf(text);
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(direction, QTextOption::WrapAtWordBoundaryOrAnywhere));
    QList<TextLine> lines;
    layout.beginLayout();
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        const bool last = lines.size() == mostLines - 1;
        const QString part = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines.append({part.trimmed(), direction});
    }
    layout.endLayout();
    return lines;
}

} // namespace lectern::ui
