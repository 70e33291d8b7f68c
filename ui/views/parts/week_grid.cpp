// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/week_grid.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int gridCell = 13;
constexpr int weekStep = 16;
constexpr int gridRadius = 3;
constexpr int gridLeft = 40; // of the weekdays' names
constexpr int gridTop = 24;  // of the months' names

} // namespace

WeekGrid::WeekGrid(const QDate &last, int width)
    : m_last(last)
    , m_weeks(std::clamp((width - gridLeft) / weekStep, leastWeeks, mostWeeks)) {}

QSize WeekGrid::sizeOf(int weeks) {
    return {gridLeft + weeks * weekStep, gridTop + 7 * weekStep};
}

QDate WeekGrid::firstDay() const {
    const QDate monday = m_last.addDays(1 - m_last.dayOfWeek());
    return monday.addDays(-7 * (m_weeks - 1));
}

QRect WeekGrid::cellOf(const QDate &day) const {
    const int days = int(firstDay().daysTo(day));
    return {gridLeft + days / 7 * weekStep, gridTop + days % 7 * weekStep, gridCell, gridCell};
}

void WeekGrid::paintLabels(QPainter &painter, const Theme &theme) const {
    const QLocale locale;
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    for (const int weekday : {1, 3, 5})
        drawWords(painter,
                  QRect(0, gridTop + (weekday - 1) * weekStep, gridLeft - space::m, gridCell),
                  Qt::AlignVCenter | Qt::AlignRight, locale.dayName(weekday, QLocale::ShortFormat));
    for (int week = 0; week < m_weeks - 1; ++week) {
        const QDate monday = firstDay().addDays(7 * week);
        if (monday.day() > 7) continue;
        const QFontMetrics metrics = painter.fontMetrics();
        drawWords(painter,
                  QRect(gridLeft + week * weekStep, gridTop - space::s - metrics.ascent(),
                        4 * weekStep, metrics.height()),
                  Qt::AlignLeft, locale.monthName(monday.month(), QLocale::ShortFormat));
    }
}

void WeekGrid::paintCell(QPainter &painter, const QDate &day, const QColor &colour) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(cellOf(day), gridRadius, gridRadius);
}

void WeekGrid::paintOutline(QPainter &painter, const QDate &day, const QColor &colour,
                            qreal width) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawRoundedRect(QRectF(cellOf(day)).adjusted(-0.5, -0.5, 0.5, 0.5), gridRadius,
                            gridRadius);
}

} // namespace lectern::ui
