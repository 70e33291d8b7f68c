// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/day.h"

#include <QString>

// A digest's day in the reader's language; a day whose year is unknown names no weekday.
namespace lectern::ui {

[[nodiscard]] QString fullDay(const model::Day &day);    // "Thursday 26 November", "20 August"
[[nodiscard]] QString shortDay(const model::Day &day);   // "Thu 26 Nov", "20 Aug"
[[nodiscard]] QString spokenDay(const model::Day &day);  // "20 August"
[[nodiscard]] QString dayOfMonth(const model::Day &day); // "Thu 26", "20 Aug"
[[nodiscard]] QString monthOf(const model::Day &day);    // "November 2026", "August"

// When something was done, where it was: "09:31" of `today`, else "26 November", in another year
// with that.
[[nodiscard]] QString timeOrDay(const base::Instant &when, const QDate &today);

} // namespace lectern::ui
