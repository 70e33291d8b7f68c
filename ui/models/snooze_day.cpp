// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snooze_day.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;
constexpr int longestWait = 3650; // days

// The first of `count` names, in either language, that begins with what was typed; 0: none.
template <typename NameOf>
int numberOf(const QString &typed, int count, NameOf nameOf) {
    constexpr qsizetype shortest = 3;
    if (typed.size() < shortest) return 0;
    for (int number = 1; number <= count; ++number)
        for (const QLocale &locale : {QLocale::c(), QLocale()})
            if (nameOf(locale, number).startsWith(typed, Qt::CaseInsensitive)) return number;
    return 0;
}

int monthNamed(const QString &typed) {
    return numberOf(typed, monthsInYear, [](const QLocale &locale, int month) {
        return locale.standaloneMonthName(month);
    });
}

int weekdayNamed(const QString &typed) {
    return numberOf(typed, daysInWeek,
                    [](const QLocale &locale, int day) { return locale.standaloneDayName(day); });
}

QDate nextDate(int month, int day, const QDate &today) {
    for (int year = today.year(); year <= today.year() + 4; ++year) { // a leap day may be far
        const QDate date(year, month, day);
        if (date.isValid() && date > today) return date;
    }
    return {};
}

QDate dateMeant(const QString &typed, const QDate &today) {
    static const QRegularExpression wait(QStringLiteral("\\A\\+\\s*([0-9]{1,4})\\z"));
    static const QRegularExpression dotted(
        QStringLiteral("\\A([0-9]{1,2})\\.\\s*([0-9]{1,2})\\.?\\z"));
    static const QRegularExpression dayMonth(
        QStringLiteral("\\A([0-9]{1,2})\\.?\\s*(\\p{L}+)\\.?\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthDay(QStringLiteral("\\A(\\p{L}+)\\.?\\s*([0-9]{1,2})\\z"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = wait.match(typed); match.hasMatch())
        return today.addDays(std::min(match.captured(1).toInt(), longestWait));
    if (const auto match = dotted.match(typed); match.hasMatch())
        return nextDate(match.captured(2).toInt(), match.captured(1).toInt(), today);
    if (const auto match = dayMonth.match(typed); match.hasMatch())
        return nextDate(monthNamed(match.captured(2)), match.captured(1).toInt(), today);
    if (const auto match = monthDay.match(typed); match.hasMatch())
        return nextDate(monthNamed(match.captured(1)), match.captured(2).toInt(), today);
    if (const int weekday = weekdayNamed(typed); weekday > 0) {
        const int ahead = (weekday - today.dayOfWeek() + daysInWeek) % daysInWeek;
        return today.addDays(ahead == 0 ? daysInWeek : ahead);
    }
    return QDate::fromString(typed, Qt::ISODate);
}

} // namespace

QDate tomorrowOf(const QDate &today) {
    return today.addDays(1);
}

QDate nextWeekOf(const QDate &today) {
    return today.addDays(daysInWeek + 1 - today.dayOfWeek());
}

std::optional<QDate> typedDay(const QString &typed, const QDate &today) {
    const QDate day = dateMeant(typed.trimmed(), today);
    return day.isValid() && day > today ? std::optional(day) : std::nullopt;
}

} // namespace lectern::ui
