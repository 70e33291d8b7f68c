// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/plot.h"

#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/place_key.h"
#include "ui/views/parts/spoken_role.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lectern::ui {

Plot::Plot(const QString &title, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSpokenRole(this, QAccessible::Chart);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, &Plot::contentChanged);
}

void Plot::setStatistics(const library::Statistics &statistics, const QDate &today) {
    m_statistics = statistics;
    m_today = today;
    contentChanged();
}

void Plot::contentChanged() {
    setFixedHeight(tall(drawnWidth()));
    m_spots = spots(drawnWidth());
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, m_spots.size() - 1));
    hover(-1);
    describe(summary());
    update();
}

void Plot::drawHeading(QPainter &painter, int width, const Theme &theme) const {
    const QRect line(0, 0, width, headingTall);
    painter.setFont(theme.font(Type::InterfaceStrong));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, line, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, line, Qt::AlignVCenter | Qt::AlignRight, caption());
}

void Plot::drawNothing(QPainter &painter, const QRect &box, const QString &words,
                       const Theme &theme) const {
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, box, Qt::AlignTop | Qt::AlignLeft, words, Qt::TextWordWrap);
}

qsizetype Plot::spotAt(const QPointF &point) const {
    const QRect drawn = mirroredPlace({point.toPoint(), QSize(1, 1)}, rect());
    const QPointF at = drawn.topLeft() - QPoint(bleed, 0);
    const auto found = std::find_if(m_spots.cbegin(), m_spots.cend(),
                                    [&](const PlotSpot &spot) { return spot.box.contains(at); });
    return found == m_spots.cend() ? -1 : found - m_spots.cbegin();
}

bool Plot::event(QEvent *event) {
    if (event->type() == QEvent::Leave) hover(-1);
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype spot = spotAt(help->pos());
    const QString words = spot < 0 ? QString() : plainToolTip(m_spots.at(spot).words);
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void Plot::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(bleed, 0);
    const Theme &theme = m_theme.theme();
    const auto ringOf = [this](qsizetype at) {
        const PlotSpot &spot = m_spots.at(at);
        return spot.ring.isNull() ? spot.box : spot.ring;
    };
    if (m_hovered >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Role::Hover));
        painter.drawRoundedRect(ringOf(m_hovered), radius::chip, radius::chip);
    }
    painter.save();
    draw(painter, drawnWidth(), theme);
    painter.restore();
    if (!hasFocus()) return;
    const QRectF whole(-bleed, 0, width(), height());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::Accent), 2));
    painter.drawRoundedRect((m_spots.isEmpty() ? whole : ringOf(m_current)).adjusted(1, 1, -1, -1),
                            radius::chip, radius::chip);
}

void Plot::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) contentChanged();
}

void Plot::keyPressEvent(QKeyEvent *event) {
    if (const int step = stepOf(*event, layoutDirection())) return moveTo(m_current + step);
    switch (event->key()) {
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(m_spots.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void Plot::mouseMoveEvent(QMouseEvent *event) {
    hover(spotAt(event->position()));
}

void Plot::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) choose(spotAt(event->position()));
}

void Plot::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    update();
}

void Plot::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    describe(summary());
    update();
}

void Plot::hover(qsizetype spot) {
    if (spot == m_hovered) return;
    m_hovered = spot;
    if (spot < 0)
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    update();
}

void Plot::moveTo(qsizetype spot) {
    if (m_spots.isEmpty()) return;
    m_current = std::clamp<qsizetype>(spot, 0, m_spots.size() - 1);
    describe(m_spots.at(m_current).words);
    update();
}

void Plot::choose(qsizetype spot) {
    if (spot < 0 || spot >= m_spots.size()) return;
    m_current = spot;
    const Place place = m_spots.at(spot).place; // what answers may show other statistics
    Q_EMIT chosen(place);
}

void Plot::describe(const QString &words) {
    setAccessibleDescription(displayText(words));
}

} // namespace lectern::ui
