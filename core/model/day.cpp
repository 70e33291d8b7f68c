// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/day.h"

#include <QRegularExpression>

namespace lectern::model {

namespace {
constexpr int leapYear = 2000; // so that --02-29 is a day
}

std::optional<Day> Day::of(int year, int month, int day) {
    if (year < 1 || year > 9999 || !QDate::isValid(year, month, day)) return std::nullopt;
    return Day(year, month, day);
}

std::optional<Day> Day::withoutYear(int month, int day) {
    if (!QDate::isValid(leapYear, month, day)) return std::nullopt;
    return Day(0, month, day);
}

std::optional<Day> Day::parse(const QString &iso) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?:([0-9]{4})-|--)([0-9]{2})-([0-9]{2})\\z"));
    const auto match = form.match(iso);
    if (!match.hasMatch()) return std::nullopt;
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    return match.hasCaptured(1) ? of(match.capturedView(1).toInt(), month, day)
                                : withoutYear(month, day);
}

QDate Day::date() const {
    return hasYear() ? QDate(m_year, m_month, m_day) : QDate();
}

QString Day::toIso() const {
    const auto two = [](int n) { return QString::number(n).rightJustified(2, QLatin1Char('0')); };
    const QString year = hasYear() ? QString::number(m_year).rightJustified(4, QLatin1Char('0'))
                                   : QStringLiteral("-");
    return year + QLatin1Char('-') + two(m_month) + QLatin1Char('-') + two(m_day);
}

} // namespace lectern::model
