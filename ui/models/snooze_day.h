// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

// The day on which a snoozed paper comes back; always after `today`.
namespace lectern::ui {

[[nodiscard]] QDate tomorrowOf(const QDate &today);
[[nodiscard]] QDate nextWeekOf(const QDate &today); // its Monday

// What a reader types for a day: "2026-12-12", "12.12.", "12 Dec", "Dec 12", "12月12日", "+10" for
// ten days, "fri"; months and weekdays in the reader's language, long or short, or in English. A
// day without a year is the next such day. None: no day is meant, or one that is not after today.
[[nodiscard]] std::optional<QDate> typedDay(const QString &typed, const QDate &today);

} // namespace lectern::ui
