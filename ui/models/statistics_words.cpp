// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statistics_words.h"

#include "core/base/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lectern::ui {

namespace {

constexpr double leastChange = 0.05; // seconds: less is not shown
constexpr int furthestForecast = 365;

struct StatisticsWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString oneDecimal(double number) {
    return QLocale().toString(number, 'f', 1);
}

} // namespace

QString periodWords(const library::Period &period, const QDate &today) {
    if (period == library::lastTwelveMonths(today)) return StatisticsWords::tr("Last 12 months");
    return QString::number(period.first.year());
}

QString shareWords(double share) {
    const double percent = 100 * share;
    const bool small = percent > 0 && percent < 9.95;
    return StatisticsWords::tr("%1%").arg(small ? oneDecimal(percent)
                                                : QLocale().toString(std::round(percent), 'f', 0));
}

QString roundShareWords(double share) {
    const double percent = std::round(100 * share);
    if (share > 0 && percent < 1) return StatisticsWords::tr("<1%");
    return StatisticsWords::tr("%1%").arg(QLocale().toString(percent, 'f', 0));
}

QString secondsWords(double seconds) {
    return StatisticsWords::tr("%1 s").arg(oneDecimal(seconds));
}

QString timesWords(double factor) {
    return StatisticsWords::tr("× %1").arg(oneDecimal(factor));
}

QString dayWords(const QDate &day) {
    return QLocale().toString(day, QLocale::LongFormat);
}

QString shortDayWords(const QDate &day) {
    return base::dayText(day, QStringLiteral("d MMM"));
}

QString paceChangeWords(const library::Pace &pace) {
    if (!pace.change) return {};
    if (std::abs(*pace.change) < leastChange)
        return StatisticsWords::tr("as in the quarter before");
    const QString seconds = secondsWords(std::abs(*pace.change));
    return (*pace.change < 0 ? StatisticsWords::tr("%1 less than the quarter before")
                             : StatisticsWords::tr("%1 more than the quarter before"))
        .arg(seconds);
}

QString backlogForecast(const QList<library::DayFigure> &backlog) {
    if (backlog.size() < 2) return {};
    const library::DayFigure &now = backlog.constLast();
    if (now.papers == 0) return StatisticsWords::tr("None is waiting for a decision.");
    const qint64 fewer = backlog.at(backlog.size() - 2).papers - now.papers;
    if (fewer < 0) return StatisticsWords::tr("%Ln more than a week before.", nullptr, int(-fewer));
    if (fewer == 0) return StatisticsWords::tr("As many as a week before.");
    const int days = int((now.papers * 7 + fewer - 1) / fewer);
    if (days > furthestForecast)
        return StatisticsWords::tr("%Ln fewer than a week before.", nullptr, int(fewer));
    const QDate end = now.day.addDays(days);
    const QString when = days < 7 ? QLocale().standaloneDayName(end.dayOfWeek())
                                  : QLocale().toString(end, QLocale::ShortFormat);
    return StatisticsWords::tr("At this week’s pace, none by %1.").arg(when);
}

} // namespace lectern::ui
