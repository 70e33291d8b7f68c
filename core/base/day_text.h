// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

// Days and times as people of a locale write them.
namespace lectern::base {

// A day in the locale's own order and with its own points and commas: of "ddd d MMM" a German makes
// "Do. 26. Nov.", an American "Thu Nov 26", a Chinese "11月26日周四". `parts` is a pattern as QDate
// takes it: weekday, day, month and year, of which it says which there are and how long. In the C
// locale it is what is written.
[[nodiscard]] QString dayText(const QDate &day, const QString &parts,
                              const QLocale &locale = QLocale());

// "18:03", "6:03 PM".
[[nodiscard]] QString timeText(const QTime &time, const QLocale &locale = QLocale());

} // namespace lectern::base
