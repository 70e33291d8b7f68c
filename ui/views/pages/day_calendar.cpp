// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/day_calendar.h"

#include "core/base/day_text.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int cell = 13;
constexpr int cellStep = 16;
constexpr int cellRadius = 3;
constexpr int mostWeeks = 53;
constexpr int leastWeeks = 12;
constexpr int calendarLeft = 40; // of the weekdays' names
constexpr int calendarTop = 24;  // of the months' names
constexpr int noDigestDot = 3;

QString wordsOf(const library::DayShare &share) {
    return DayCalendar::tr("%1: %L2 of %L3 decided")
        .arg(base::dayText(share.day, QStringLiteral("dddd d MMMM")))
        .arg(share.decided)
        .arg(share.papers);
}

} // namespace

DayCalendar::DayCalendar(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Days"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(calendarLeft + mostWeeks * cellStep);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DayCalendar::setDays(const library::Days &days) {
    m_today = days.today;
    m_days.clear();
    for (const library::DayShare &share : days.days)
        if (share.day > m_today.addDays(-7 * mostWeeks) && share.day <= m_today)
            m_days.append(share);
    moveTo(m_days.size() - 1);
    update();
}

int DayCalendar::heatOf(const library::DayShare &share) {
    if (share.papers == 0 || share.decided == 0) return 0;
    if (share.decided >= share.papers) return 4;
    return 1 + int(3 * share.decided / share.papers); // thirds: 1, 2, 3
}

QSize DayCalendar::sizeHint() const {
    return {calendarLeft + mostWeeks * cellStep, calendarTop + 7 * cellStep};
}

QSize DayCalendar::minimumSizeHint() const {
    return {calendarLeft + leastWeeks * cellStep, calendarTop + 7 * cellStep};
}

int DayCalendar::weeksShown() const {
    return std::clamp((width() - calendarLeft) / cellStep, leastWeeks, mostWeeks);
}

QDate DayCalendar::firstDay() const {
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    return monday.addDays(-7 * (weeksShown() - 1));
}

QRect DayCalendar::cellOf(const QDate &day) const {
    const int days = int(firstDay().daysTo(day));
    return {calendarLeft + days / 7 * cellStep, calendarTop + days % 7 * cellStep, cell, cell};
}

const library::DayShare *DayCalendar::shareAt(const QPoint &at) const {
    const QPoint point = mirroredPlace({at, QSize(1, 1)}, rect()).topLeft();
    for (const library::DayShare &share : m_days)
        if (cellOf(share.day).adjusted(-1, -1, 2, 2).contains(point)) return &share;
    return nullptr;
}

bool DayCalendar::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const library::DayShare *share = shareAt(help->pos());
    QToolTip::showText(help->globalPos(), share ? plainToolTip(wordsOf(*share)) : QString(), this);
    return true;
}

void DayCalendar::paintEvent(QPaintEvent *) {
    if (!m_today.isValid()) return;
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
    for (QDate day = firstDay(); day <= m_today; day = day.addDays(1))
        paintDay(painter, day);
    for (const library::DayShare &share : m_days) {
        if (share.day < firstDay()) continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.theme().heat(heatOf(share)));
        painter.drawRoundedRect(cellOf(share.day), cellRadius, cellRadius);
    }
    if (m_current < 0 || m_days.at(m_current).day < firstDay()) return;
    const bool focus = hasFocus();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.theme().colour(focus ? Role::Ink : Role::Muted), focus ? 2 : 1.5));
    painter.drawRoundedRect(QRectF(cellOf(m_days.at(m_current).day)).adjusted(-0.5, -0.5, 0.5, 0.5),
                            cellRadius, cellRadius);
}

void DayCalendar::paintDay(QPainter &painter, const QDate &day) const {
    QRectF dot(0, 0, noDigestDot, noDigestDot);
    dot.moveCenter(QRectF(cellOf(day)).center());
    const bool hasDigest = std::any_of(m_days.cbegin(), m_days.cend(),
                                       [&](const auto &share) { return share.day == day; });
    if (hasDigest) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.theme().colour(Role::Track));
    painter.drawEllipse(dot);
}

void DayCalendar::paintLabels(QPainter &painter) const {
    const QLocale locale;
    painter.setFont(m_theme.theme().font(Type::Second));
    painter.setPen(m_theme.theme().colour(Role::Muted));
    for (const int weekday : {1, 3, 5})
        drawWords(painter,
                  QRect(0, calendarTop + (weekday - 1) * cellStep, calendarLeft - space::m, cell),
                  Qt::AlignVCenter | Qt::AlignRight, locale.dayName(weekday, QLocale::ShortFormat));
    for (int week = 0; week < weeksShown() - 1; ++week) {
        const QDate monday = firstDay().addDays(7 * week);
        if (monday.day() > 7) continue;
        const QFontMetrics metrics = painter.fontMetrics();
        drawWords(painter,
                  QRect(calendarLeft + week * cellStep, calendarTop - space::s - metrics.ascent(),
                        4 * cellStep, metrics.height()),
                  Qt::AlignLeft, locale.monthName(monday.month(), QLocale::ShortFormat));
    }
}

void DayCalendar::moveTo(qsizetype index) {
    m_current = std::clamp<qsizetype>(index, m_days.isEmpty() ? -1 : 0, m_days.size() - 1);
    setAccessibleDescription(m_current < 0 ? QString() : wordsOf(m_days.at(m_current)));
    update();
}

void DayCalendar::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_K:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_J:
        return moveTo(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) Q_EMIT dayChosen(m_days.at(m_current));
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

void DayCalendar::mouseReleaseEvent(QMouseEvent *event) {
    const library::DayShare *share = shareAt(event->position().toPoint());
    if (!share || event->button() != Qt::LeftButton) return;
    moveTo(share - m_days.constData());
    Q_EMIT dayChosen(m_days.at(m_current));
}

} // namespace lectern::ui
