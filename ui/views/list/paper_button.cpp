// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/paper_button.h"

#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int paperButtonTall = 32;
constexpr int sideIcon = 14;
constexpr int sideGap = 4;
constexpr int sidePadding = 6;
constexpr int sideTall = 17;

} // namespace

PaperButton::PaperButton(const QString &title, const QString &words, const ThemeSource &theme,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_words(words)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(displayText(saidOfOne({title, words})));
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PaperButton::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

QSize PaperButton::sizeHint() const {
    return {200, paperButtonTall};
}

void PaperButton::setMarks(const QList<Mark> &marks) {
    m_marks = marks;
    for (Mark &mark : m_marks)
        mark.words = displayText(mark.words);
    update();
}

void PaperButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Theme &theme = m_theme.theme();
    const int ruled = hasFocus() ? 2 : 1;
    painter.fillRect(QRect(0, height() - ruled, width(), ruled),
                     theme.colour(hasFocus() ? Role::Accent : Role::Line2));
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    const bool marked = !m_marks.isEmpty() && widthOfMarks() <= width() / 2.0;
    const qreal taken = marked ? paintMarks(painter) : paintWords(painter);
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(underMouse() || hasFocus() ? Role::AccentInk
                                : m_quiet                  ? Role::Muted
                                                           : Role::Ink));
    drawTextLine(painter, QRectF(rect()).adjusted(0, 0, -taken - space::l, 0),
                 TextLine::of(m_title));
}

qreal PaperButton::paintWords(QPainter &painter) const {
    const qreal needed = painter.fontMetrics().horizontalAdvance(displayText(m_words));
    const qreal wide = qMin(needed, width() / 2.0);
    drawTextLine(painter, QRectF(rect()).adjusted(width() - wide, 0, 1, 0), TextLine::of(m_words));
    return wide;
}

qreal PaperButton::widthOfMarks() const {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    qreal sum = (m_marks.size() - 1.0) * space::s;
    for (const Mark &mark : m_marks)
        sum += sideIcon + sideGap + metrics.horizontalAdvance(mark.words) +
               (mark.isAdded ? 2 * sidePadding : 0);
    return sum;
}

qreal PaperButton::paintMarks(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(Type::Second));
    const qreal middle = (height() - 1) / 2.0;
    const qreal taken = widthOfMarks();
    qreal left = width() - taken;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks) {
        const qreal words = metrics.horizontalAdvance(mark.words);
        const int padding = mark.isAdded ? sidePadding : 0;
        const qreal wide = 2 * padding + sideIcon + sideGap + words;
        if (mark.isAdded) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Role::InsertedGround));
            painter.drawRoundedRect(QRectF(left, middle - sideTall / 2.0, wide, sideTall),
                                    radius::chip, radius::chip);
        }
        const QColor ink = theme.colour(mark.isAdded ? Role::InsertedInk : Role::Muted);
        painter.setPen(ink);
        paintIcon(painter, QPointF(left + padding, middle - sideIcon / 2.0).toPoint(), sideIcon,
                  mark.icon, ink);
        drawTextLine(painter, {left + padding + sideIcon + sideGap, 0, words + 1, 2 * middle},
                     TextLine::of(mark.words));
        left += wide + space::s;
    }
    return taken;
}

} // namespace lectern::ui
