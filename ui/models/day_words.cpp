// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_words.h"

#include "core/base/day_text.h"

namespace lectern::ui {

namespace {

constexpr int anyLeapYear = 2000;

QString dayIn(const model::Day &day, const char *withYear, const char *withoutYear) {
    if (day.hasYear()) return base::dayText(day.date(), QLatin1String(withYear));
    return base::dayText(QDate(anyLeapYear, day.month(), day.day()), QLatin1String(withoutYear));
}

} // namespace

QString fullDay(const model::Day &day) {
    return dayIn(day, "dddd d MMMM", "d MMMM");
}

QString shortDay(const model::Day &day) {
    return dayIn(day, "ddd d MMM", "d MMM");
}

QString spokenDay(const model::Day &day) {
    return dayIn(day, "d MMMM", "d MMMM");
}

QString dayOfMonth(const model::Day &day) {
    return dayIn(day, "ddd d", "d MMM");
}

QString monthOf(const model::Day &day) {
    return dayIn(day, "MMMM yyyy", "MMMM");
}

QString timeOrDay(const base::Instant &when, const QDate &today) {
    const QDateTime there = when.toPlace();
    if (there.date() == today) return base::timeText(there.time());
    const bool sameYear = there.date().year() == today.year();
    return base::dayText(there.date(),
                         sameYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

} // namespace lectern::ui
