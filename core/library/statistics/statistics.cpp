// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/statistics.h"

namespace lectern::library {

Period lastTwelveMonths(const QDate &today) {
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return {monday.addDays(-7 * (calendarWeeks - 1)), today};
}

Period wholeYear(int year) {
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace lectern::library
