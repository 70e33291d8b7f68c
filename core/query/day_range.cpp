// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/day_range.h"

#include <QRegularExpression>

#include <array>

namespace lectern::query {

namespace {

constexpr std::array weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                 "friday", "saturday", "sunday"};
constexpr std::array calendarWords = {"today",    "yesterday", "thisweek",
                                      "lastweek", "thismonth", "lastmonth"};

int weekdayOf(const QString &word) { // 1 is Monday; 0: none
    for (size_t i = 0; i < weekdays.size(); ++i)
        if (word == QLatin1String(weekdays.at(i))) return static_cast<int>(i) + 1;
    return 0;
}

QRegularExpressionMatch asIso(const QString &word) {
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|-w(\\d{2}))?\\z"));
    return form.match(word);
}

QRegularExpressionMatch asAge(const QString &word) {
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,5})([dwmy])\\z"));
    return form.match(word);
}

QDate mondayOf(const QDate &day) {
    return day.addDays(1 - day.dayOfWeek());
}

Days monthOf(const QDate &day) {
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

std::optional<Days> calendarDays(const QString &word, const QDate &today) {
    const QDate monday = mondayOf(today);
    if (word == QLatin1String("today")) return Days{today, today};
    if (word == QLatin1String("yesterday")) return Days{today.addDays(-1), today.addDays(-1)};
    if (word == QLatin1String("thisweek")) return Days{monday, monday.addDays(6)};
    if (word == QLatin1String("lastweek")) return Days{monday.addDays(-7), monday.addDays(-1)};
    if (word == QLatin1String("thismonth")) return monthOf(today);
    if (word == QLatin1String("lastmonth")) return monthOf(today.addMonths(-1));
    if (const int weekday = weekdayOf(word); weekday > 0) {
        const QDate day = today.addDays(-((today.dayOfWeek() - weekday + 7) % 7));
        return Days{day, day};
    }
    return std::nullopt;
}

std::optional<Days> isoDays(const QRegularExpressionMatch &iso) {
    const int year = iso.captured(1).toInt();
    if (year == 0) return std::nullopt;
    if (!iso.captured(4).isEmpty()) {
        const int week = iso.captured(4).toInt();
        // The week of 4 January is the first (ISO 8601).
        const QDate monday = mondayOf(QDate(year, 1, 4)).addDays(7LL * (week - 1));
        int weekYear = 0;
        if (week < 1 || monday.weekNumber(&weekYear) != week || weekYear != year)
            return std::nullopt;
        return Days{monday, monday.addDays(6)};
    }
    if (iso.captured(2).isEmpty()) return Days{QDate(year, 1, 1), QDate(year, 12, 31)};
    const bool wholeMonth = iso.captured(3).isEmpty();
    const QDate day(year, iso.captured(2).toInt(), wholeMonth ? 1 : iso.captured(3).toInt());
    if (!day.isValid()) return std::nullopt;
    return wholeMonth ? monthOf(day) : Days{day, day};
}

std::optional<Days> agedDays(const QRegularExpressionMatch &age, const QDate &today) {
    const int number = age.captured(1).toInt();
    const QChar unit = age.captured(2).front();
    const QDate day = unit == u'd'   ? today.addDays(-number)
                      : unit == u'w' ? today.addDays(-7LL * number)
                      : unit == u'm' ? today.addMonths(-number)
                                     : today.addYears(-number);
    return day.isValid() && day.year() > 0 ? std::optional(Days{day, day}) : std::nullopt;
}

int dayNumberOf(const QDate &day) {
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

std::optional<DayRange::End> readEnd(const QString &word, bool beyond = false) {
    const QString lower = word.toLower();
    if (!isDayWord(lower)) return std::nullopt;
    return DayRange::End{lower, beyond};
}

std::optional<DayRange> readBetween(const QString &text, qsizetype dots) {
    DayRange range;
    const QString first = text.left(dots);
    const QString last = text.mid(dots + 2);
    if (first.isEmpty() && last.isEmpty()) return std::nullopt;
    if (!first.isEmpty() && !(range.from = readEnd(first))) return std::nullopt;
    if (!last.isEmpty() && !(range.to = readEnd(last))) return std::nullopt;
    return range;
}

bool isTurnedOn(const DayRange &range, const QDate &today) {
    const auto numbers = numbersOf(range, today);
    return numbers && numbers->first > numbers->last;
}

} // namespace

bool isDayWord(const QString &word) {
    for (const char *known : calendarWords)
        if (word == QLatin1String(known)) return true;
    return weekdayOf(word) > 0 || asIso(word).hasMatch() || asAge(word).hasMatch();
}

std::optional<Days> daysOf(const QString &word, const QDate &today) {
    if (const auto iso = asIso(word); iso.hasMatch()) return isoDays(iso);
    if (const auto age = asAge(word); age.hasMatch()) return agedDays(age, today);
    return calendarDays(word, today);
}

std::optional<DayRange> readDayRange(const QString &text) {
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0)
        return readBetween(text, dots);
    const bool from = text.startsWith(u'>');
    const bool to = text.startsWith(u'<');
    const bool signs = from || to || text.startsWith(u'=');
    const bool closed = text.size() > 1 && (from || to) && text[1] == u'=';
    const auto end = readEnd(text.mid(closed ? 2 : signs ? 1 : 0), (from || to) && !closed);
    if (!end) return std::nullopt;
    DayRange range;
    if (!to) range.from = end;
    if (!from) range.to = end;
    return range;
}

QString toText(const DayRange &range) {
    if (range.from && range.to)
        return range.from == range.to ? range.from->word
                                      : range.from->word + QLatin1String("..") + range.to->word;
    const auto signedWord = [](const char *sign, const DayRange::End &end) {
        return QLatin1String(sign) + QLatin1String(end.beyond ? "" : "=") + end.word;
    };
    return range.from ? signedWord(">", *range.from) : signedWord("<", *range.to);
}

std::optional<DayNumbers> numbersOf(const DayRange &range, const QDate &today) {
    DayNumbers numbers;
    if (range.from) {
        const auto days = daysOf(range.from->word, today);
        if (!days) return std::nullopt;
        numbers.first = dayNumberOf(range.from->beyond ? days->last.addDays(1) : days->first);
    }
    if (range.to) {
        const auto days = daysOf(range.to->word, today);
        if (!days) return std::nullopt;
        numbers.last = dayNumberOf(range.to->beyond ? days->first.addDays(-1) : days->last);
    }
    return numbers;
}

QStringList impossibleDays(const DayRange &range) {
    QStringList words;
    const QDate anyDay(2000, 1, 1);
    for (const auto &end : {range.from, range.to})
        if (end && !daysOf(end->word, anyDay) && !words.contains(end->word)) words += end->word;
    return words;
}

bool isTurned(const DayRange &range) {
    if (!range.from || !range.to) return false;
    const bool absolute = asIso(range.from->word).hasMatch();
    if (absolute != asIso(range.to->word).hasMatch()) return false;
    if (weekdayOf(range.from->word) > 0 || weekdayOf(range.to->word) > 0) return false;
    const QDate leapYear(2024, 1, 1); // months are of any length in it
    constexpr int step = 9;           // in which each of them is met early and late
    for (int day = 0; day < (absolute ? 1 : leapYear.daysInYear()); day += step)
        if (!isTurnedOn(range, leapYear.addDays(day))) return false;
    return true;
}

} // namespace lectern::query
