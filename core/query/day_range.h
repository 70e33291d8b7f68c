// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace lectern::query {

// A day, or some days that follow each other, as a query says it: "2026-11-16", "2026-11", "2026",
// "2026-W47" (ISO 8601), "today", "lastweek", "monday" (the last one, today included), "7d" (so
// many days, weeks, months or years ago). Weeks begin on Monday.
struct Days {
    QDate first;
    QDate last; // included
};
// Whether the text has the form of one, existing or not: 2026-02-31 has.
[[nodiscard]] bool isDayWord(const QString &word);
// Lower case, and nothing where there is no such day.
[[nodiscard]] std::optional<Days> daysOf(const QString &word, const QDate &today);

// Between two of them, each kept as it was said, so that what is relative stays so.
struct DayRange {
    struct End {
        QString word;        // lower case
        bool beyond = false; // not the days of the word, but what lies beyond them
        friend bool operator==(const End &, const End &) = default;
    };
    std::optional<End> from;
    std::optional<End> to;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};
// "today", ">=7d", "<2026-11", "2026-11-16..2026-11-20", "2026..": nothing for what is no range.
[[nodiscard]] std::optional<DayRange> readDayRange(const QString &text);
[[nodiscard]] QString toText(const DayRange &range);

// As days of the calendar, yyyymmdd; `most` and `least` where an end is open. Nothing where a word
// names no day: such a range holds none.
struct DayNumbers {
    int first = 0;
    int last = 99'999'999;
};
[[nodiscard]] std::optional<DayNumbers> numbersOf(const DayRange &range, const QDate &today);
// Its words that name no day.
[[nodiscard]] QStringList impossibleDays(const DayRange &range);
// Whether it ends before it begins, whatever day today is: "2015..2013", "today..7d". Weekdays, and
// a day beside an age, may be in either order.
[[nodiscard]] bool isTurned(const DayRange &range);

} // namespace lectern::query
