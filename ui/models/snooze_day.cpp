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

// All of a name, or three letters and more of its beginning. Points do not matter: "Dez", "Dez.".
bool isMeant(QString name, const QString &typed) {
    constexpr qsizetype shortest = 3;
    name.remove(u'.');
    return name.compare(typed, Qt::CaseInsensitive) == 0 ||
           (typed.size() >= shortest && name.startsWith(typed, Qt::CaseInsensitive));
}

// The first of `count` that is called so, in the reader's language or else in English; 0: none.
template <typename NamesOf>
int numberOf(QString typed, int count, NamesOf namesOf) {
    typed.remove(u'.');
    for (const QLocale &locale : {QLocale(), QLocale::c()})
        for (int number = 1; number <= count; ++number)
            for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString &name : namesOf(locale, number, length))
                    if (isMeant(name, typed)) return number;
    return 0;
}

// Behind a day a month may be another word: "12 grudnia", but "grudzień".
int monthNamed(const QString &typed) {
    return numberOf(typed, monthsInYear,
                    [](const QLocale &locale, int month, QLocale::FormatType length) {
                        return QStringList{locale.monthName(month, length),
                                           locale.standaloneMonthName(month, length)};
                    });
}

int weekdayNamed(const QString &typed) {
    return numberOf(typed, daysInWeek,
                    [](const QLocale &locale, int day, QLocale::FormatType length) {
                        return QStringList{locale.standaloneDayName(day, length)};
                    });
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
    // "Dec 12", and with a letter behind each number "12月12日".
    static const QRegularExpression monthDay(
        QStringLiteral("\\A(\\p{L}+|[0-9]{1,2}\\p{L})\\.?\\s*([0-9]{1,2})\\p{L}?\\z"),
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
