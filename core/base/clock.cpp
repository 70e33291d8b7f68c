// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace lectern::base {

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

Instant SystemClock::now() const {
    return Instant::of(QDateTime::currentDateTime());
}

} // namespace lectern::base
