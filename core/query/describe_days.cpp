// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/describe_days.h"

#include "core/base/day_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lectern::query {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString dayInWords(const QDate &day, const QDate &today) {
    return base::dayText(day, day.year() == today.year() ? QStringLiteral("d MMMM")
                                                         : QStringLiteral("d MMMM yyyy"));
}

// "today", "this week"; empty for what is no word of the calendar.
QString calendarInWords(const QString &word) {
    struct Named {
        const char *word;
        QString words;
    };
    const std::array named{Named{"today", DayWords::tr("today")},
                           Named{"yesterday", DayWords::tr("yesterday")},
                           Named{"thisweek", DayWords::tr("this week")},
                           Named{"lastweek", DayWords::tr("last week")},
                           Named{"thismonth", DayWords::tr("this month")},
                           Named{"lastmonth", DayWords::tr("last month")}};
    const auto found = std::find_if(named.begin(), named.end(), [&word](const Named &one) {
        return word == QLatin1String(one.word);
    });
    return found == named.end() ? QString() : found->words;
}

// "November 2026", "week 47 of 2026", "2026"; a single day as a day.
QString spanInWords(const QString &word, const Days &days, const QDate &today) {
    if (days.first == days.last) return dayInWords(days.first, today);
    if (const qsizetype week = word.indexOf(QLatin1String("-w")); week > 0)
        return DayWords::tr("week %1 of %2").arg(word.mid(week + 2), word.left(week));
    const bool month = word.contains(u'-');
    return month ? base::dayText(days.first, QStringLiteral("MMMM yyyy")) : word;
}

QString wordInWords(const QString &word, const QDate &today) {
    const auto days = daysOf(word, today);
    if (!days) return word;
    const QString named = calendarInWords(word);
    return named.isEmpty() ? spanInWords(word, *days, today) : named;
}

// "the last 7 days, since 20 November" of ">=7d"; empty for another range.
QString lastInWords(const DayRange &range, const QDate &today) {
    if (!range.from || range.to || range.from->beyond) return {};
    const QString &word = range.from->word;
    bool isNumber = false;
    const int count = word.chopped(1).toInt(&isNumber);
    const auto days = isNumber ? daysOf(word, today) : std::nullopt;
    const QString day = days ? dayInWords(days->first, today) : QString();
    switch (days ? word.back().unicode() : 0) {
    case u'd':
        return DayWords::tr("the last %Ln day(s), since %1", nullptr, count).arg(day);
    case u'w':
        return DayWords::tr("the last %Ln week(s), since %1", nullptr, count).arg(day);
    case u'm':
        return DayWords::tr("the last %Ln month(s), since %1", nullptr, count).arg(day);
    case u'y':
        return DayWords::tr("the last %Ln year(s), since %1", nullptr, count).arg(day);
    default:
        return {};
    }
}

// "since October", "from 16 November to 20 November".
QString openInWords(const DayRange &range, const QDate &today) {
    const QString from = range.from ? wordInWords(range.from->word, today) : QString();
    const QString to = range.to ? wordInWords(range.to->word, today) : QString();
    if (range.from && range.to) return DayWords::tr("from %1 to %2").arg(from, to);
    if (range.from)
        return (range.from->beyond ? DayWords::tr("after %1") : DayWords::tr("since %1")).arg(from);
    return (range.to->beyond ? DayWords::tr("before %1") : DayWords::tr("until %1")).arg(to);
}

// How the field stands before days that are a span or a day by itself, a word of the calendar, and
// before what says how it lies to a day.
struct FieldWords {
    QString ofSpan;
    QString ofDay;
    QString ofWord;
    QString open;
};
FieldWords wordsOf(OnDays::What what) {
    using enum OnDays::What;
    const auto verb = [](const QString &in, const QString &on, const QString &plain) {
        return FieldWords{in, on, plain, plain};
    };
    switch (what) {
    case Published:
        return verb(DayWords::tr("published in %1"), DayWords::tr("published on %1"),
                    DayWords::tr("published %1"));
    case Updated:
        return verb(DayWords::tr("updated in %1"), DayWords::tr("updated on %1"),
                    DayWords::tr("updated %1"));
    case Added:
        return verb(DayWords::tr("added in %1"), DayWords::tr("added on %1"),
                    DayWords::tr("added %1"));
    case Decided:
        return verb(DayWords::tr("decided in %1"), DayWords::tr("decided on %1"),
                    DayWords::tr("decided %1"));
    case Noted:
        return verb(DayWords::tr("noted in %1"), DayWords::tr("noted on %1"),
                    DayWords::tr("noted %1"));
    case Opened:
        return verb(DayWords::tr("first opened in %1"), DayWords::tr("first opened on %1"),
                    DayWords::tr("first opened %1"));
    case Digest:
        break;
    }
    const QString of = DayWords::tr("in digests of %1");
    return {of, of, of, DayWords::tr("in digests %1")};
}

} // namespace

QString daysInWords(const OnDays &on, const QDate &today) {
    const FieldWords words = wordsOf(on.what);
    if (const QString last = lastInWords(on.days, today); !last.isEmpty())
        return words.ofSpan.arg(last);
    if (!on.days.from || on.days.from != on.days.to)
        return words.open.arg(openInWords(on.days, today));
    const QString &word = on.days.from->word;
    const auto days = daysOf(word, today);
    const QString said = wordInWords(word, today);
    if (!days || !calendarInWords(word).isEmpty()) return words.ofWord.arg(said);
    return (days->first == days->last ? words.ofDay : words.ofSpan).arg(said);
}

} // namespace lectern::query
