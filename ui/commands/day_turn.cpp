// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/day_turn.h"

#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qint64 longestSleepMs = 5 * 60 * 1000;
constexpr qint64 afterMidnightMs = 500;

qint64 untilMidnightMs() {
    const QDateTime now = QDateTime::currentDateTime();
    return now.msecsTo(now.date().addDays(1).startOfDay());
}

} // namespace

DayTurn::DayTurn(std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_today(std::move(today))
    , m_day(m_today()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DayTurn::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &DayTurn::look);
    look();
}

void DayTurn::look() {
    const QDate now = m_today();
    const bool turned = now != m_day;
    m_day = now;
    m_timer.start(int(std::min(longestSleepMs, untilMidnightMs() + afterMidnightMs)));
    if (turned) Q_EMIT this->turned();
}

} // namespace lectern::ui
