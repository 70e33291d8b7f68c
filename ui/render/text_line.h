// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace lectern::ui {

// One line of foreign text in a list. A list keeps its left edge whatever the script; the line has
// the direction of its own text and is cut, with an ellipsis, at its own end.
struct TextLine {
    QString text;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] static TextLine of(const QString &foreign);
};

// Drawn in the font and pen of the painter, on one baseline whatever fonts the scripts need.
// Returns the width drawn.
qreal drawTextLine(QPainter &painter, const QRectF &box, const TextLine &line);

// Breaks a text into lines as wide as `width`; what does not fit stands uncut in the last one.
[[nodiscard]] QList<TextLine> brokenLines(const QString &foreign, const QFont &font, qreal width,
                                          int mostLines);

} // namespace lectern::ui
