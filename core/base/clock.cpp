// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace lectern::base {

namespace {

// Each question about the place's time looks at the disk, and a write over 100,000 papers asks for
// the time 300,000 times. A second long the answer stays.
int offsetMinutesAt(qint64 utcMs) {
    thread_local qint64 secondKnown = -1;
    thread_local int minutes = 0;
    const qint64 second = utcMs / 1000;
    if (second != secondKnown) {
        minutes = Instant::of(QDateTime::fromMSecsSinceEpoch(utcMs)).offsetMinutes;
        secondKnown = second;
    }
    return minutes;
}

} // namespace

Instant Instant::of(const QDateTime &when) {
    return {when.toMSecsSinceEpoch(), when.offsetFromUtc() / 60};
}

QString Instant::toIso() const {
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

QDateTime Instant::toPlace() const {
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetMinutes * 60);
}

Instant Instant::startOfWeek() const {
    const QDate day = toPlace().date();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const QDateTime midnight(monday, QTime(0, 0), Qt::OffsetFromUTC, offsetMinutes * 60);
    return {midnight.toMSecsSinceEpoch(), offsetMinutes};
}

Instant SystemClock::now() const {
    const qint64 utcMs = QDateTime::currentMSecsSinceEpoch();
    return {utcMs, offsetMinutesAt(utcMs)};
}

} // namespace lectern::base
