// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QDate>
#include <QVariant>

#include <optional>

// Days as the schema has them: yyyymmdd, or mmdd in a column of its own where the year is unknown.
namespace lectern::store {

[[nodiscard]] int dayNumber(const QDate &date); // 0 for an invalid one
[[nodiscard]] QDate dateFrom(int number);
[[nodiscard]] QVariant dayNumber(const std::optional<model::Day> &day);
[[nodiscard]] QVariant monthDayNumber(const std::optional<model::Day> &day);
[[nodiscard]] std::optional<model::Day> dayFrom(const QVariant &day, const QVariant &monthDay);

} // namespace lectern::store
