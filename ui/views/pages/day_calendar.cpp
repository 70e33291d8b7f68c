// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/day_calendar.h"

#include "core/base/day_text.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/place_key.h"
#include "ui/views/parts/spoken_role.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lectern::ui {

namespace {

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
    setSpokenRole(this, QAccessible::Chart);
    setAccessibleName(tr("Days"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(WeekGrid::sizeOf(WeekGrid::mostWeeks).width());
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DayCalendar::setDays(const library::Days &days) {
    const QDate before = m_current < 0 ? QDate() : m_days.at(m_current).day;
    m_today = days.today;
    m_days.clear();
    for (const library::DayShare &share : days.days)
        if (share.day > m_today.addDays(-7 * WeekGrid::mostWeeks) && share.day <= m_today)
            m_days.append(share);
    const auto same = std::find_if(m_days.cbegin(), m_days.cend(),
                                   [&](const auto &share) { return share.day == before; });
    moveTo(same == m_days.cend() ? m_days.size() - 1 : same - m_days.cbegin());
}

int DayCalendar::heatOf(const library::DayShare &share) {
    if (share.papers == 0 || share.decided == 0) return 0;
    if (share.decided >= share.papers) return 4;
    return 1 + int(3 * share.decided / share.papers); // thirds: 1, 2, 3
}

QSize DayCalendar::sizeHint() const {
    return WeekGrid::sizeOf(WeekGrid::mostWeeks);
}

QSize DayCalendar::minimumSizeHint() const {
    return WeekGrid::sizeOf(WeekGrid::leastWeeks);
}

WeekGrid DayCalendar::grid() const {
    return {m_today, width()};
}

const library::DayShare *DayCalendar::shareAt(const QPoint &at) const {
    const QPoint point = mirroredPlace({at, QSize(1, 1)}, rect()).topLeft();
    for (const library::DayShare &share : m_days)
        if (grid().cellOf(share.day).adjusted(-1, -1, 2, 2).contains(point)) return &share;
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
    const WeekGrid weeks = grid();
    const Theme &theme = m_theme.theme();
    weeks.paintLabels(painter, theme);
    for (QDate day = weeks.firstDay(); day <= m_today; day = day.addDays(1))
        paintDot(painter, weeks, day);
    for (const library::DayShare &share : m_days)
        if (weeks.holds(share.day)) weeks.paintCell(painter, share.day, theme.heat(heatOf(share)));
    if (m_current < 0 || !weeks.holds(m_days.at(m_current).day)) return;
    const bool focus = hasFocus();
    weeks.paintOutline(painter, m_days.at(m_current).day,
                       theme.colour(focus ? Role::Ink : Role::Muted), focus ? 2 : 1.5);
}

void DayCalendar::paintDot(QPainter &painter, const WeekGrid &weeks, const QDate &day) const {
    const bool hasDigest = std::any_of(m_days.cbegin(), m_days.cend(),
                                       [&](const auto &share) { return share.day == day; });
    if (hasDigest) return;
    QRectF dot(0, 0, noDigestDot, noDigestDot);
    dot.moveCenter(QRectF(weeks.cellOf(day)).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.theme().colour(Role::Track));
    painter.drawEllipse(dot);
}

void DayCalendar::moveTo(qsizetype index) {
    m_current = std::clamp<qsizetype>(index, m_days.isEmpty() ? -1 : 0, m_days.size() - 1);
    setAccessibleDescription(m_current < 0 ? QString() : wordsOf(m_days.at(m_current)));
    update();
}

void DayCalendar::keyPressEvent(QKeyEvent *event) {
    if (const int step = stepOf(*event, layoutDirection())) return moveTo(m_current + step);
    if (!isEnter(*event)) return QWidget::keyPressEvent(event);
    if (m_current >= 0) Q_EMIT dayChosen(m_days.at(m_current));
}

void DayCalendar::mouseReleaseEvent(QMouseEvent *event) {
    const library::DayShare *share = shareAt(event->position().toPoint());
    if (!share || event->button() != Qt::LeftButton) return;
    moveTo(share - m_days.constData());
    Q_EMIT dayChosen(m_days.at(m_current));
}

} // namespace lectern::ui
