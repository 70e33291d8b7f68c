// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/statistics/statistics.h"

// How figures are said, in the reader's language.
namespace lectern::ui {

[[nodiscard]] QString periodWords(const library::Period &period, const QDate &today);
[[nodiscard]] QString shareWords(double share);        // "5.6%"; of large ones no decimals: "41%"
[[nodiscard]] QString roundShareWords(double share);   // "6%"; "<1%", where it is not 0
[[nodiscard]] QString secondsWords(double seconds);    // "6.7 s"
[[nodiscard]] QString timesWords(double factor);       // "× 6.1"
[[nodiscard]] QString dayWords(const QDate &day);      // "Thursday, 26 November 2026"
[[nodiscard]] QString shortDayWords(const QDate &day); // "26 Nov"
// How the pace has changed; empty where that is not known.
[[nodiscard]] QString paceChangeWords(const library::Pace &pace);
// "At this week's pace, none by Saturday." `backlog` ends with what waits now.
[[nodiscard]] QString backlogForecast(const QList<library::DayFigure> &backlog);

} // namespace lectern::ui
