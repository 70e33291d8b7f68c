// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/hit_painting.h"

#include "ui/models/hit_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/text_line.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr qreal hitPadding = 2;
constexpr qreal hitRadius = 3;

// Draws a piece where the one before ended.
class LinePen {
  public:
    LinePen(QPainter &painter, const QRectF &box, const Theme &theme)
        : m_painter(painter)
        , m_box(box)
        , m_theme(theme) {}

    void draw(const QString &text) {
        if (text.isEmpty() || m_box.width() <= 0) return;
        m_painter.setFont(m_theme.font(Type::RowDecided));
        m_painter.setPen(m_theme.colour(Role::Muted));
        m_box.setLeft(m_box.left() + drawTextLine(m_painter, m_box, {text}));
    }
    void drawHit(const QString &text) {
        m_painter.setFont(m_theme.font(Type::RowUnseen));
        const qreal wide = QFontMetricsF(m_painter.font()).horizontalAdvance(text);
        if (m_box.width() < wide) return draw(text);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.colour(Role::Match));
        m_painter.drawRoundedRect(
            QRectF(m_box.left() - hitPadding, m_box.top(), wide + 2 * hitPadding, m_box.height()),
            hitRadius, hitRadius);
        m_painter.setPen(m_theme.colour(Role::Ink));
        drawTextLine(m_painter, {m_box.left(), m_box.top(), wide + 1, m_box.height()}, {text});
        m_box.setLeft(m_box.left() + wide);
    }

  private:
    QPainter &m_painter;
    QRectF m_box;
    const Theme &m_theme;
};

} // namespace

void paintHitLine(QPainter &painter, const QRectF &box, const library::HitLine &hit,
                  const Theme &theme) {
    LinePen pen(painter, box, theme);
    // Pieces of a line that runs to the left can not be put one behind the other.
    if (TextLine::of(hit.text).direction == Qt::RightToLeft) {
        pen.draw(hitLead(hit));
        return pen.draw(hit.text);
    }
    const Upright upright(painter, box);
    pen.draw(hitLead(hit));
    qsizetype at = 0;
    for (const query::HitSpan &span : hit.hits) {
        pen.draw(hit.text.mid(at, span.begin - at));
        pen.drawHit(hit.text.mid(span.begin, span.end - span.begin));
        at = span.end;
    }
    pen.draw(hit.text.mid(at) + (hit.cutBehind ? QStringLiteral(" …") : QString()));
}

} // namespace lectern::ui
