// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QString>

#include <optional>

// Dates as sources write them. All are total, and none converts: the day is the source's own,
// whatever zone stands behind it.
//
//   RFC 822, 2822   "Fri,  3 Mar 23 01:29:12 GMT", "17 Sep 2024 00:00 -0400", "18-Feb-2025"
//   asctime         "Fri Mar  3 01:29:12 2023"
//   ISO 8601        "2024-09-17T04:00:00-04:00", "2024-09", "2024", "20240917", "2012/02/03/"
//   pages           "7 Oct 2024", "Oct 7, 2024", "October 2024", "Aug 20"
//   PubMed          "2024 Oct 7", "2024 Oct"
//
// A part written as 00 is unknown. Years of two digits: 50 to 99 are of the 1900s (RFC 2822, 4.3).
// Seconds since 1970, and days whose order is anybody's guess ("3/4/2024"), are no dates.
namespace lectern::digest {

// ISO 8601 as far as it is known: "2024-09-17", "2024-09", "2024"; empty where no year is.
[[nodiscard]] QString isoDateOf(QStringView text);

// The day, its year perhaps unknown; nothing where no day is.
[[nodiscard]] std::optional<model::Day> dayOf(QStringView text);

} // namespace lectern::digest
