// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

// What the statistics page and its pictures show. Each figure is the number of papers that a query
// finds (statistics_queries.h), so that who asks for them sees those and no others.
namespace lectern::library {

// Days that follow each other, both included.
struct Period {
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(const QDate &day) const { return first <= day && day <= last; }
    friend bool operator==(const Period &, const Period &) = default;
};

constexpr int calendarWeeks = 53;

// The 53 weeks up to `today`, each from its Monday on: a year, and what is begun of a week.
[[nodiscard]] Period lastTwelveMonths(const QDate &today);
[[nodiscard]] Period wholeYear(int year);

struct DayFigure {
    QDate day;
    qint64 papers = 0;

    friend bool operator==(const DayFigure &, const DayFigure &) = default;
};

// Of the papers decided in the period that have something in common, how many are kept.
struct KeptOf {
    QString name; // foreign text, fit to be shown
    qint64 decided = 0;
    qint64 kept = 0;
    QString query; // finds the kept ones

    [[nodiscard]] double share() const { return decided > 0 ? double(kept) / double(decided) : 0; }
};

constexpr int termWeeks = 12; // of its curve

// A term of titles, in the last four weeks of the period against the thirteen before.
struct RisingTerm {
    QString shown; // foreign text
    qint64 recent = 0;
    qint64 before = 0;
    double factor = 1; // by how much its share of the titles has grown
    std::array<int, termWeeks> weeks{};
    QString query; // finds the recent ones
};

// The time from one decision to the next, in a stretch of them; seconds, the median.
struct Pace {
    double seconds = 0;
    // Of the last quarter of the period, less that of the quarter before it.
    std::optional<double> change;
};

struct Statistics {
    Period period;
    // Papers that came in; the digests that brought them.
    qint64 arrived = 0;
    qint64 digests = 0;
    // Of these, read to the end; their highlights and notes.
    qint64 read = 0;
    qint64 highlights = 0;
    qint64 notes = 0;
    // Decisions that were taken in it and stand: of a paper the last one counts.
    qint64 decided = 0;
    qint64 kept = 0;
    QList<DayFigure> decisions; // by day, those with any, oldest first
    // Papers that waited for a decision at the end of 26 days, each a week from the next; the last
    // is the last of the period.
    QList<DayFigure> backlog;
    std::optional<Pace> pace; // none where too little was decided one by one
    QList<RisingTerm> rising; // the steepest first; at most eight, as below
    QList<KeptOf> bySource;   // those of whom most is kept first
    QList<KeptOf> byTag;
    QList<KeptOf> byAuthor;
    int firstYear = 0; // of the library: in which the first paper came, or was decided

    [[nodiscard]] bool isEmpty() const { return arrived == 0 && decided == 0; }
};

} // namespace lectern::library
