// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/marked_text.h"

#include "ui/render/scaled_type.h"
#include "ui/render/theme_source.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace lectern::ui {

namespace {

constexpr int groundRadius = 3;
constexpr int groundInset = 2;  // above and below, so that the grounds of two lines do not touch
constexpr int groundBeyond = 1; // at each side

} // namespace

MarkedText::MarkedText(Type type, Role ink, const ThemeSource &theme, QWidget *parent)
    : FlowText(type, ink, theme, parent) {}

void MarkedText::setMarks(const QList<TextMark> &marks) {
    if (marks == m_marks) return;
    m_marks = marks;
    viewport()->update();
}

void MarkedText::setChosen(const std::optional<TextSpan> &passage) {
    m_chosen = passage;
    viewport()->update();
}

void MarkedText::setFound(const QList<TextSpan> &places, qsizetype current) {
    m_found = places;
    m_current = current;
    viewport()->update();
}

TextSpan MarkedText::selectedSpan() const {
    const QTextCursor cursor = textCursor();
    const qsizetype start = offsetAt(cursor.selectionStart());
    return {start, offsetAt(cursor.selectionEnd()) - start};
}

qsizetype MarkedText::caret() const {
    return offsetAt(textCursor().position());
}

QList<QRect> MarkedText::linesOf(const TextSpan &span) const {
    QList<QRect> lines;
    const int first = positionOf(span.start);
    const int end = positionOf(span.start + span.length);
    const qreal high = scaledLine(theme().theme(), type(), scale());
    for (QTextBlock block = document()->findBlock(first); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF corner = block.layout()->position();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = qMax(first - block.position(), line.textStart());
            int to = qMin(end - block.position(), line.textStart() + line.textLength());
            // The blank at which a line was broken is not part of what one sees.
            const bool broken = to == line.textStart() + line.textLength();
            while (broken && to > from && block.text().at(to - 1).isSpace())
                --to;
            if (from >= to) continue;
            const qreal a = line.cursorToX(from);
            const qreal b = line.cursorToX(to);
            // A line of fixed height is drawn where its letters are: centred on them.
            const qreal middle = corner.y() + line.y() + line.height() / 2;
            lines += QRectF(corner.x() + qMin(a, b), middle - high / 2, std::abs(b - a), high)
                         .toAlignedRect();
        }
    }
    return lines;
}

void MarkedText::paintGround(QPainter &painter, const TextSpan &span, const QColor &ground) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    for (const QRect &line : linesOf(span))
        painter.drawRoundedRect(
            line.adjusted(-groundBeyond, groundInset, groundBeyond, -groundInset), groundRadius,
            groundRadius);
}

// A ground and a line round it: colour is not the only sign.
void MarkedText::paintChosen(QPainter &painter, const TextSpan &passage) const {
    const Theme &theme = this->theme().theme();
    paintGround(painter, passage, theme.colour(Role::Match));
    painter.setPen(QPen(theme.colour(Role::Accent), 1.5));
    for (const QRect &line : linesOf(passage))
        painter.drawLine(line.left(), line.bottom() - groundInset, line.right(),
                         line.bottom() - groundInset);
}

void MarkedText::paintEvent(QPaintEvent *event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (const TextMark &mark : std::as_const(m_marks))
            paintGround(painter, mark.span, theme().theme().meaning(mark.meaning).ground);
        for (const TextSpan &place : std::as_const(m_found))
            paintGround(painter, place, theme().theme().colour(Role::Match));
        if (m_current >= 0) paintChosen(painter, m_found.at(m_current));
        if (m_chosen) paintChosen(painter, *m_chosen);
    }
    FlowText::paintEvent(event);
}

// A press that selects nothing and follows no link is on the mark below it.
void MarkedText::mouseReleaseEvent(QMouseEvent *event) {
    FlowText::mouseReleaseEvent(event);
    const bool plain = event->button() == Qt::LeftButton && !textCursor().hasSelection() &&
                       anchorAt(event->pos()).isEmpty();
    if (!plain) return;
    for (qsizetype i = m_marks.size() - 1; i >= 0; --i)
        for (const QRect &line : linesOf(m_marks.at(i).span))
            if (line.contains(event->pos())) return Q_EMIT markPressed(m_marks.at(i).uuid);
}

} // namespace lectern::ui
