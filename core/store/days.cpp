// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/days.h"

namespace lectern::store {

int dayNumber(const QDate &date) {
    return date.isValid() ? date.year() * 10000 + date.month() * 100 + date.day() : 0;
}

QDate dateFrom(int number) {
    return {number / 10000, number / 100 % 100, number % 100};
}

QVariant dayNumber(const std::optional<model::Day> &day) {
    return day && day->hasYear() ? QVariant(dayNumber(day->date()))
                                 : QVariant(QMetaType::fromType<int>());
}

QVariant monthDayNumber(const std::optional<model::Day> &day) {
    return day && !day->hasYear() ? QVariant(day->month() * 100 + day->day())
                                  : QVariant(QMetaType::fromType<int>());
}

std::optional<model::Day> dayFrom(const QVariant &day, const QVariant &monthDay) {
    if (!day.isNull()) {
        const int number = day.toInt();
        return model::Day::of(number / 10000, number / 100 % 100, number % 100);
    }
    if (!monthDay.isNull())
        return model::Day::withoutYear(monthDay.toInt() / 100, monthDay.toInt() % 100);
    return std::nullopt;
}

} // namespace lectern::store
